// Pairs that came by file, and what becomes of one whose page is read for the first time.
import type { ImportedPair } from '../pair-import';
import { db } from './db';
import { putMatch } from './matches';
import { changeWatch } from './watches';

/** Keeps the pairs, all or none; one that the operator rejected before is what they say now. */
export async function putPairs(pairs: readonly ImportedPair[], at: number): Promise<void> {
  await db.transaction('rw', db.watches, async () => {
    for (const { offerKey, productKey } of pairs) await putMatch(offerKey, productKey, at);
  });
}

/** An offer that was watched by its page alone is watched by what was read there; its match goes with it. */
export async function adoptPair(byPage: string, offerKey: string, at: number): Promise<void> {
  if (byPage === offerKey || !/^[^|]*\|https?:/.test(byPage)) return;
  await db.transaction('rw', db.watches, async () => {
    const known = await db.watches.get(byPage);
    if (!known?.watched) return;
    await changeWatch(offerKey, { watched: true, productKey: known.productKey }, at);
    await db.watches.delete(byPage);
  });
}
