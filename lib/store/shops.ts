// The operator's shops: learnt from what consoles say of themselves, edited by the operator.
import type { Intake, RoundPlan, ShopRow } from '../rows';
import { db } from './db';

/** All shops, in the order they were added. */
export function listShops(): Promise<ShopRow[]> {
  return db.shops.toCollection().sortBy('addedAt');
}

/** Changes a part of what the operator decided about a shop's rounds; `undefined` takes a part back. */
export async function putPlan(shopId: string, part: Partial<RoundPlan>, at: number): Promise<void> {
  await db.transaction('rw', db.shops, async () => {
    const known = await db.shops.get(shopId);
    if (!known) return;
    const plan = Object.entries({ ...known.plan, ...part }).filter(([, value]) => value !== undefined);
    await db.shops.put({ ...known, plan: Object.fromEntries(plan), changedAt: at });
  });
}

/** Merges what a page told of its shop into the row: new hosts and menu pages are added, nothing is taken away. */
export async function mergeShop(seen: NonNullable<Intake['shop']>, at: number): Promise<void> {
  const known = await db.shops.get(seen.shopId);
  if (!known) {
    await db.shops.put({ ...seen, addedAt: at, changedAt: at });
    return;
  }
  const hosts = [...new Set([...known.hosts, ...seen.hosts])];
  const urls = new Set(known.route.map((page) => page.url));
  const route = [...known.route, ...seen.route.filter((page) => !urls.has(page.url))];
  if (hosts.length === known.hosts.length && route.length === known.route.length) return;
  await db.shops.put({ ...known, hosts, route, changedAt: at });
}
