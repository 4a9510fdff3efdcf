// The offers of a list or search page, one for each card.
import type { Offer } from '../reading';
import type { OfferListReader, Page } from './page';

/** The offers of a list page in page order, or undefined where the page lists none. */
export function readOffers(page: Page, own?: OfferListReader): Offer[] | undefined {
  return own?.(page);
}
