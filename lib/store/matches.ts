// Which own product an offer stands against, which it does not, and which offers are the operator's own.
import { db } from './db';
import { changeWatch } from './watches';

/** Matches a rival's offer to an own product; undefined takes the match back. */
export function putMatch(offerKey: string, productKey: string | undefined, at: number): Promise<void> {
  return changeWatch(offerKey, { productKey, watched: true }, at);
}

/** Says that an offer is not to be compared with an own product, which is then not suggested again. */
export async function putRejected(offerKey: string, productKey: string, at: number): Promise<void> {
  const rejected = (await db.watches.get(offerKey))?.rejected ?? [];
  await changeWatch(offerKey, { rejected: [...new Set([...rejected, productKey])] }, at);
}

/** Marks an offer as the operator's own, for the own product it sells. */
export function putOwn(offerKey: string, productKey: string | undefined, at: number): Promise<void> {
  return changeWatch(offerKey, { own: true, productKey }, at);
}

/** Takes back that an offer is the operator's own. */
export function dropOwn(offerKey: string, at: number): Promise<void> {
  return changeWatch(offerKey, { own: false, productKey: undefined }, at);
}
