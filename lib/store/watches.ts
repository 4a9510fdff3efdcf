// What the operator said of an offer: watched or not, their own or a rival's, matched to which own product.
import type { WatchRow } from '../rows';
import { db } from './db';

/** All offers the operator has said something about. */
export function listWatches(): Promise<WatchRow[]> {
  return db.watches.toArray();
}

async function change(offerKey: string, part: Partial<WatchRow>, at: number): Promise<void> {
  const known = await db.watches.get(offerKey);
  await db.watches.put({ watched: false, own: false, ...known, ...part, offerKey, changedAt: at });
}

/** Watches an offer, or stops watching; its history stays. */
export function putWatch(offerKey: string, watched: boolean, at: number): Promise<void> {
  return change(offerKey, { watched }, at);
}

/** Matches a rival's offer to an own product; undefined takes the match back. */
export function putMatch(offerKey: string, productKey: string | undefined, at: number): Promise<void> {
  return change(offerKey, { productKey, watched: true }, at);
}

/** Says that an offer is not to be compared with an own product, which is then not suggested again. */
export async function putRejected(offerKey: string, productKey: string, at: number): Promise<void> {
  const rejected = (await db.watches.get(offerKey))?.rejected ?? [];
  await change(offerKey, { rejected: [...new Set([...rejected, productKey])] }, at);
}

/** Marks an offer as the operator's own, for the own product it sells. */
export function putOwn(offerKey: string, productKey: string | undefined, at: number): Promise<void> {
  return change(offerKey, { own: true, productKey }, at);
}

/** Takes back that an offer is the operator's own. */
export function dropOwn(offerKey: string, at: number): Promise<void> {
  return change(offerKey, { own: false, productKey: undefined }, at);
}
