// The one offer of a product page, weighed from what its witnesses say.
import type { Offer } from '../reading';
import type { OfferReader, Page } from './page';

/** The offer the page shows, or undefined where it shows none that could be told apart from other items. */
export function readOffer(page: Page, own?: OfferReader): Offer | undefined {
  return own?.(page);
}
