// The offer of a product page of any shop, with every witness there is.
import type { Offer } from '../reading';
import { readLabelled } from './labelled';
import { readMarkup } from './microdata';
import { structuredOf } from './main-product';
import { readOffer } from './offer';
import type { Page } from './page';

/** Answers with the name of the reader that read; undefined where the page shows no offer. */
export function readAnyOffer(page: Page): { offer: Offer; by: string } | undefined {
  const offer = readOffer(page, { structured: structuredOf(page, readMarkup), labels: readLabelled });
  return offer && { offer, by: 'offer' };
}
