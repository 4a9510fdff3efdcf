// The offers of any list page: by the site's own reader, by the site's cues, or by what the page's data states.
import type { Offer } from '../reading';
import type { SiteKinds } from '../site-kinds';
import { cardsByCues } from './cards-by-cues';
import { readOffers } from './offer-list';
import type { OfferListReader, Page } from './page';

/** The first that finds a list reads it; undefined where none does. `by` names it. */
export function readAnyList(
  page: Page,
  site: SiteKinds,
  own: OfferListReader | undefined,
): { offers: Offer[]; by: string } | undefined {
  const known = own?.(page) ?? cardsByCues(page, site);
  if (known) return { offers: known, by: site.id };
  const stated = readOffers(page);
  return stated && { offers: stated, by: 'offer-list' };
}
