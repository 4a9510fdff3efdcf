// Own products as the goods lists of consoles show them, so that rivals can be matched before an own page was opened.
import { goodsOf } from '../../lib/goods';
import type { Priced } from '../../lib/prices';
import type { ReadingRow } from '../../lib/rows';
import { knownTables } from '../../lib/table-facts';

/** An own product known from a console's goods list. */
export interface ListedProduct {
  /** `shopId|code`, the same whichever page it was read on. */
  key: string;
  title: string;
  priced: Priced | null;
}

// The platforms whose goods lists are known print prices in yuan; of another shop's the currency is not known.
const inYuan = /^(taobao|tmall|jd|pdd|douyin|1688)\|/;

/** The newest state of every own product of a shop, or of all; readings newest first. */
export function listedProductsOf(readings: readonly ReadingRow[], shopId: string | 'all'): ListedProduct[] {
  const products = new Map<string, ListedProduct>();
  for (const reading of readings) {
    if (reading.draft.kind !== 'console' || (shopId !== 'all' && reading.shopId !== shopId)) continue;
    for (const { kind, table } of knownTables(reading.draft, reading.lastSeen)) {
      if (kind !== 'goods') continue;
      for (const row of table.rows) {
        const goods = goodsOf(row);
        const id = goods.name.code ?? goods.name.itemId;
        const key = `${reading.shopId}|${id}`;
        if (!id || products.has(key)) continue;
        const price = row['price']?.value;
        products.set(key, {
          key,
          title: [goods.name.title, goods.name.spec].filter(Boolean).join(' · '),
          priced:
            price === undefined || !inYuan.test(reading.shopId)
              ? null
              : { key, priceMinor: Math.round(price), currency: 'CNY', seenAt: reading.lastSeen },
        });
      }
    }
  }
  return [...products.values()];
}
