// Pages of a shop's round that the operator adds.
import type { RoutePage } from '../rows';
import { db } from './db';

/** Adds a page that no menu named; one that is known is left as it is. */
export async function addPage(shopId: string, page: RoutePage, at: number): Promise<void> {
  await db.transaction('rw', db.shops, async () => {
    const known = await db.shops.get(shopId);
    if (!known || known.route.some(({ url }) => url === page.url)) return;
    await db.shops.put({ ...known, route: [...known.route, page], changedAt: at });
  });
}
