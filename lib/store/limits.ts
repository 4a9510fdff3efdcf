// Thresholds that the operator changed; what is not here keeps its default.
import type { LimitRow } from '../rows';
import { db } from './db';

const keyOf = (shopId: string, checkId: string, name: string) => `${shopId}|${checkId}|${name}`;

/** All changed thresholds. */
export function listLimits(): Promise<LimitRow[]> {
  return db.limits.toArray();
}

/** Changes a threshold of a check for one shop. */
export async function putLimit(
  about: { shopId: string; checkId: string; name: string },
  limit: { attention: number; problem: number },
  at: number,
): Promise<void> {
  await db.limits.put({ key: keyOf(about.shopId, about.checkId, about.name), ...limit, changedAt: at });
}

/** Back to the default. */
export async function dropLimit(shopId: string, checkId: string, name: string): Promise<void> {
  await db.limits.delete(keyOf(shopId, checkId, name));
}
