// The offer of a known site's product page whose elements have no names: what it shows, held against what its data states.
import type { Offer } from '../reading';
import type { SiteKinds } from '../site-kinds';
import { statedBy, type DataCues } from './by-data';
import { readOffer } from './offer';
import type { Page } from './page';
import { putAddress } from './put-address';
import { putData } from './put-data';
import { textOf } from './scan';
import { put, seen, witness } from './witness';

/** Undefined where the page has neither that data nor a price of its own: the general readers may know more of it. */
export function offerByData(
  page: Page,
  { offer: cues = {}, id }: SiteKinds,
  dataCues: DataCues | undefined,
): { offer: Offer; by: string } | undefined {
  const data = dataCues && statedBy(page.document, dataCues);
  const whole = readOffer(page, { name: data?.title, sells: data !== undefined }) ?? { from: {} };
  putAddress(whole, page, cues, id);
  for (const field of ['shop', 'brand'] as const) {
    const selector = dataCues?.[`${field}At`];
    const element = selector ? seen(page.document, selector) : undefined;
    const text = textOf(element).slice(0, 120);
    if (text) put(whole, field, text, witness(`${id}: its place on the page`, text, element));
  }
  if (data) putData(whole, page, { currency: cues.currency, ...data }, id);
  const priced = whole.price ?? whole.priceRange;
  return whole.title !== undefined && (data ?? priced) ? { offer: whole, by: id } : undefined;
}
