// Where a page's prices are printed: its host, its language, and the currency its site is known to sell in.
import type { Place } from '../currencies';
import { hostOf } from '../host';
import type { OfferCues } from '../site-kinds';
import type { Page } from './page';

/** The place of a page for reading its prices. */
export const pagePlace = (page: Page, { currency }: OfferCues): Place => ({
  host: hostOf(page.url),
  lang: page.document.documentElement.lang,
  ...(currency ? { currency } : {}),
});
