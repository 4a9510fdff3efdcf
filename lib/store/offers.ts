// Offers as they were seen: one row for each state of price and conditions, in order of time.
import type { OfferRow } from '../rows';
import { db } from './db';

/** Every state an offer was seen in, oldest first. */
export function listOffer(offerKey: string): Promise<OfferRow[]> {
  return db.offers
    .where('[offerKey+firstSeen]')
    .between([offerKey, 0], [offerKey, Number.MAX_SAFE_INTEGER])
    .toArray();
}

/** All states of several offers, oldest first within each. */
export async function listOffers(offerKeys: string[]): Promise<OfferRow[]> {
  return (await Promise.all(offerKeys.map(listOffer))).flat();
}
