// The sites' own readers of offers, apart from the list of sites so that consoles do not load them.
import type { OfferListReader, OfferReader } from '../read/page';

export interface OwnReaders {
  readOffer?: OfferReader;
  readOffers?: OfferListReader;
}

/** By site id; a site without an entry is read by the general readers alone. */
export const ownReaders: Record<string, OwnReaders | undefined> = {};
