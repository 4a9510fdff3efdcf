// How a shop's products are ordered: lead time, pack, least order.
import type { SupplyRow } from '../rows';
import { db } from './db';

/** Keeps how a product is ordered; a second time replaces the first. */
export async function putSupply(supply: Omit<SupplyRow, 'key'>): Promise<void> {
  await db.supplies.put({ ...supply, key: `${supply.shopId}|${supply.product}` });
}

/** What is known of a shop's products, by product. */
export function listSupplies(shopId: string): Promise<SupplyRow[]> {
  return db.supplies.where('key').startsWith(`${shopId}|`).toArray();
}
