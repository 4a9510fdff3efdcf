// The offer of a product page of any shop, with every witness there is.
import type { Offer } from '../reading';
import type { SiteKinds } from '../site-kinds';
import { readStock } from './availability';
import { readLabelled } from './labelled';
import { readMarkup } from './microdata';
import { structuredOf } from './main-product';
import { readOffer } from './offer';
import { factsBy } from './offer-facts';
import type { Page } from './page';

/** Answers with the name of the reader that read; undefined where the page shows no offer. */
export function readAnyOffer(
  page: Page,
  { around: words }: SiteKinds,
): { offer: Offer; by: string } | undefined {
  const structured = structuredOf(page, readMarkup);
  const offer = readOffer(page, {
    structured,
    putFacts: factsBy(readLabelled, readStock),
    around: { words },
  });
  return offer && { offer, by: 'offer' };
}
