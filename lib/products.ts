// The shop's own products, as its goods lists name them: what a rival's offer can be matched to.
import { knownTables } from './table-facts';
import { goodsOf } from './goods';
import type { ReadingRow } from './rows';

export interface OwnProduct {
  /** `shopId|code`, the form in which a match names an own product. */
  key: string;
  shopId: string;
  title: string;
  spec?: string;
  code: string;
  /** Price in the goods list (not a landed price), minor units; null where the list shows none. */
  listMinor: number | null;
  seenAt: number;
}

/**
 * Own products as one reading names them; a line without a seller's code or item number is left out, for nothing could
 * be matched to it for long.
 */
export function ownProductsIn({ draft, shopId, lastSeen }: ReadingRow): OwnProduct[] {
  const tables = draft.kind === 'console' ? knownTables(draft, lastSeen) : [];
  return tables.flatMap(({ kind, table }) =>
    (kind === 'goods' ? table.rows : []).flatMap((row) => {
      const { name } = goodsOf(row);
      const code = name.code ?? name.itemId;
      if (!code || name.title === '') return [];
      return {
        key: `${shopId}|${code}`,
        shopId,
        title: name.title,
        ...(name.spec && { spec: name.spec }),
        code,
        listMinor: row['price']?.value ?? null,
        seenAt: lastSeen,
      };
    }),
  );
}

/** Each own product by the newest reading that names it, in the order of their titles. */
export function newestProducts(
  readings: readonly { lastSeen: number; products: OwnProduct[] }[],
): OwnProduct[] {
  const oldestFirst = [...readings].sort((a, b) => a.lastSeen - b.lastSeen);
  const found = new Map(oldestFirst.flatMap(({ products }) => products).map((one) => [one.key, one]));
  return [...found.values()].sort((a, b) => a.title.localeCompare(b.title) || a.code.localeCompare(b.code));
}
