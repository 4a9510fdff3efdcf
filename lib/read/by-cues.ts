// Reads a product page with a site's cues beside the general readers: where a known site prints what.
import type { Offer } from '../reading';
import type { SiteKinds } from '../site-kinds';
import { readStock } from './availability';
import { parseBucket } from './bucket';
import { readLabelled } from './labelled';
import { structuredOf } from './main-product';
import { readOffer } from './offer';
import { factsBy } from './offer-facts';
import type { Page } from './page';
import { confirmation } from './price';
import { pagePlace } from './page-place';
import { putCues } from './put-cues';
import { putAddress } from './put-address';

const amountOf = ({ price }: Offer) => (price && 'amount' in price ? Number(price.amount) : undefined);

/**
 * The offer of a product page. What stands where the site prints it goes before what the general reader found; where
 * data confirms another price that stands on the page than the cue's, no price is told.
 */
export function offerByCues(
  page: Page,
  { offer: cues = {}, id, around: words }: SiteKinds,
): { offer: Offer; by: string } | undefined {
  const structured = structuredOf(page);
  const general = readOffer(page, {
    structured,
    putFacts: factsBy(readLabelled, readStock),
    around: { words, countOf: parseBucket },
  });
  const offer: Offer = { from: {} };
  putAddress(offer, page, cues, id);
  putCues(offer, page.document, cues, `${id}: its place on the page`, pagePlace(page, cues));
  const [own, other] = [amountOf(offer), general && amountOf(general)];
  if (own && other && own !== other && general?.from['price']?.how.endsWith(confirmation))
    offer.price = { unread: 'prices-differ' };
  // One price: the cue's, whether it is an amount or a range, or else the general one.
  for (const field of offer.price || offer.priceRange ? (['price', 'priceRange'] as const) : []) {
    delete general?.[field];
    delete general?.from[field];
  }
  const whole: Offer = { ...general, ...offer, from: { ...general?.from, ...offer.from } };
  // A page that prints no price there and marks one up is an older one: the general readers know it.
  const told = offer.price ?? offer.priceRange ?? !page.document.querySelector('[itemprop="price"]');
  return whole.title === undefined || !told ? undefined : { offer: whole, by: id };
}
