// Erasing what was kept: one shop, or everything.
import { db } from './db';

/** Everything of one shop: readings, figures, rounds, answers, thresholds and the shop itself. */
export async function eraseShop(shopId: string): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await db.readings.filter((row) => row.shopId === shopId).delete();
    await db.figures.filter((row) => row.shopId === shopId).delete();
    await db.rounds.filter((row) => row.shopId === shopId).delete();
    await db.ticks.filter((row) => row.shopId === shopId).delete();
    for (const own of [db.limits, db.tasks, db.actions, db.targets, db.supplies])
      await own.where('key').startsWith(`${shopId}|`).delete();
    await db.watches.filter((row) => row.productKey?.startsWith(`${shopId}|`) === true).delete();
    await db.campaigns.filter((row) => row.shopId === shopId).delete();
    await db.shops.delete(shopId);
  });
}

/** Every row of every table. Settings are not touched. */
export async function eraseAll(): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}
