// What the operator said of an offer: watched or not, their own or a rival's, matched to which own product.
import type { WatchRow } from '../rows';
import { db } from './db';

/** All offers the operator has said something about. */
export function listWatches(): Promise<WatchRow[]> {
  return db.watches.toArray();
}

/** Changes what was said of an offer, and leaves the rest of it as it was. */
export async function changeWatch(offerKey: string, part: Partial<WatchRow>, at: number): Promise<void> {
  const known = await db.watches.get(offerKey);
  await db.watches.put({ watched: false, own: false, ...known, ...part, offerKey, changedAt: at });
}

/** Watches an offer, or stops watching; its history stays. */
export async function putWatch(
  offerKey: string,
  watched: boolean,
  at: number,
): Promise<{ watched: boolean }> {
  await changeWatch(offerKey, { watched }, at);
  return { watched };
}
