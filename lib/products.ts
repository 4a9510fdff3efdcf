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
 * Own products by the newest reading that names each; a line without a seller's code or item number is left out, for
 * nothing could be matched to it for long.
 */
export function ownProductsOf(readings: readonly ReadingRow[]): OwnProduct[] {
  const found = new Map<string, OwnProduct>();
  const oldestFirst = [...readings].sort((a, b) => a.lastSeen - b.lastSeen);
  for (const { draft, shopId, lastSeen } of oldestFirst) {
    for (const { kind, table } of knownTables(draft, lastSeen)) {
      if (kind !== 'goods') continue;
      for (const row of table.rows) {
        const { name } = goodsOf(row);
        const code = name.code ?? name.itemId;
        if (!code || name.title === '') continue;
        const key = `${shopId}|${code}`;
        found.set(key, {
          key,
          shopId,
          title: name.title,
          ...(name.spec && { spec: name.spec }),
          code,
          listMinor: row['price']?.value ?? null,
          seenAt: lastSeen,
        });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.title.localeCompare(b.title) || a.code.localeCompare(b.code));
}
