// The operator's own answers to what no reader can see, with a note.
import type { TickRow } from '../rows';
import { db } from './db';

/** Keeps the answer to a manual check for a day; a second answer on the same day replaces the first. */
export async function putTick(tick: Omit<TickRow, 'key'>): Promise<void> {
  await db.ticks.put({ ...tick, key: `${tick.shopId}|${tick.checkId}|${tick.day}` });
}

/** All answers of a shop, oldest first. */
export async function listTicks(shopId: string): Promise<TickRow[]> {
  return db.ticks.where('[shopId+checkId]').between([shopId, ''], [shopId, '\uffff']).sortBy('at');
}
