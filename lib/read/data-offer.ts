// The offer of a known site's product page whose elements have no names: what it shows, held against what its data states.
import { kindOfLabel } from '../price-label';
import { parsePrice } from '../printed-price';
import type { Offer } from '../reading';
import type { OfferCues, SiteKinds } from '../site-kinds';
import { readStock } from './availability';
import { parseBucket } from './bucket';
import { statedBy, type DataCues } from './by-data';
import { cuesOf } from './cues';
import { readOffer } from './offer';
import type { Page } from './page';
import { priceBefore, rankedNear } from './price';
import { putAddress } from './put-address';
import { putData } from './put-data';
import { pagePlace } from './page-place';
import { textOf } from './scan';
import { amountsOf } from './visible';
import { put, seen, witness } from './witness';

const placeOfTitle = ({ title }: Offer, { scan }: Page) =>
  typeof title === 'string' ? scan.words.indexOf(title.toLowerCase()) : -1;

/** The only amount near the title that may be a price: on these sites' product pages it is the price, whatever its name. */
function putOnlyPrice(offer: Offer, page: Page, cues: OfferCues, title: number): void {
  if (title < 0) return;
  const amounts = amountsOf(page, pagePlace(page, cues), cuesOf(new Set()));
  const near = rankedNear(amounts, title, 40);
  const [only] = near;
  if (!only?.amount.amount || near.some(({ amount }) => amount.amount !== only.amount.amount)) return;
  const { amount, text, box, currency = cues.currency } = only.amount;
  const before = priceBefore(only.amount, amounts);
  if (before)
    put(offer, 'originalPrice', before.amount, witness('struck beside the price', before.text, before.box));
  put(
    offer,
    'price',
    { amount, ...(currency && { currency }) },
    witness('only price near the title', text, box),
  );
}

/** Undefined where the page has neither that data nor a price of its own: the general readers may know more of it. */
export function offerByData(
  page: Page,
  { offer: cues = {}, id, around: words }: SiteKinds,
  dataCues: DataCues | undefined,
): { offer: Offer; by: string } | undefined {
  const data = dataCues && statedBy(page.document, dataCues);
  const whole = readOffer(page, {
    around: { words, countOf: parseBucket },
    name: data?.title,
    sells: true,
  }) ?? { from: {} };
  putAddress(whole, page, cues, id);
  const title = placeOfTitle(whole, page);
  const stock = readStock(page, Math.max(0, title));
  if (stock) put(whole, 'availability', stock.availability, witness(stock.how, stock.text, stock.element));
  if (!data && !whole.price && !whole.priceRange) putOnlyPrice(whole, page, cues, title);
  const label = parsePrice(whole.from['price']?.text ?? '')?.label;
  const kind = label && kindOfLabel(label);
  if (whole.price && 'amount' in whole.price && label)
    Object.assign(whole.price, { label, ...(kind && { kind }) });
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
