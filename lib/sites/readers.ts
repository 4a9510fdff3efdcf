// The sites' own readers of offers, apart from the list of sites so that consoles do not load them.
import type { OfferListReader, OfferReader } from '../read/page';
import { readOffer1688 } from './1688/item';
import { readOffers1688 } from './1688/reader';
import { readOffersJd } from './jd/list';
import { readOfferJd } from './jd/reader';
import { readOfferTaobao, readOffersTaobao } from './taobao/reader';

export interface OwnReaders {
  readOffer?: OfferReader;
  readOffers?: OfferListReader;
}

/** By site id; a site without an entry is read by the general readers alone. */
export const ownReaders: Record<string, OwnReaders | undefined> = {
  taobao: { readOffer: readOfferTaobao, readOffers: readOffersTaobao },
  jd: { readOffer: readOfferJd, readOffers: readOffersJd },
  '1688': { readOffer: readOffer1688, readOffers: readOffers1688 },
};
