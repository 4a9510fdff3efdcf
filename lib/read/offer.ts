// The one offer of a product page of any shop, weighed from what its data and its visible page say.
import { canonicalCurrency, type Place } from '../currencies';
import { hostOf } from '../host';
import type { Offer } from '../reading';
import { putAround, type Around } from './around-offer';
import { cuesOf } from './cues';
import type { Structured } from './main-product';
import type { Page } from './page';
import { priceBefore, saidPrices, weighPrice, type Weighed } from './price';
import type { Product } from './product';
import { placeOf } from './scan';
import { readTitle } from './title';
import { putViewer } from './viewer';
import { amountsOf, type Amounts } from './visible';
import { put, witness } from './witness';

function trunkOf(element: Element | undefined): Set<Element> {
  const trunk = new Set<Element>();
  for (let here = element; here; here = here.parentElement ?? undefined) trunk.add(here);
  return trunk;
}

function placeIn(page: Page, mains: Product[]): Place {
  const declared = mains
    .flatMap((product) => product.offers.map((offer) => canonicalCurrency(offer.currency)))
    .find((code) => code !== undefined);
  const { document } = page;
  const own = document.documentElement.lang;
  const lang = /[-_]/.test(own)
    ? own
    : (document.querySelector('meta[property="og:locale"]')?.getAttribute('content') ?? own);
  return {
    host: hostOf(page.url),
    lang,
    currency: declared,
  };
}

function putPrice(offer: Offer, price: Weighed, place: Place, amounts: Amounts): void {
  const { amount, low, high, seen } = price;
  const code = canonicalCurrency(price.currency) ?? place.currency;
  const currency = code ? { currency: code } : {};
  const by = witness(price.how, price.text, seen?.box);
  if (amount !== undefined) put(offer, 'price', { amount, ...currency }, by);
  else if (low !== undefined && high !== undefined) put(offer, 'priceRange', { low, high, ...currency }, by);
  const before = seen && priceBefore(seen, amounts);
  if (before)
    put(offer, 'originalPrice', before.amount, witness('struck beside the price', before.text, before.box));
}

/** What some scripts for pages go without, because the pages they are for tell the same elsewhere. */
export interface Witnesses {
  structured?: Structured;
  /** Adds what structured data, labels and buttons say. */
  putFacts?(this: void, offer: Offer, page: Page, mains: Product[], title: string, from: number): void;
  /** What data that only some sites carry calls the thing. */
  name?: string | undefined;
  /** Such data tells that a thing is sold here, whether or not its price can be told. */
  sells?: boolean;
  around?: Around;
}

/**
 * The offer the page shows, weighed with what these witnesses tell as well; undefined where it shows none that could be
 * told apart from other items.
 */
export function readOffer(
  page: Page,
  { structured, putFacts, name, sells, around }: Witnesses = {},
): Offer | undefined {
  const title = readTitle(page, [...(name ? [name] : []), ...(structured?.names ?? [])]);
  if (!title) return undefined;
  const mains = structured?.mainsOf(title.text, title.element) ?? [];
  const place = placeIn(page, mains);
  const cues = cuesOf(trunkOf(title.element));
  const amounts = amountsOf(page, place, cues);
  const from = title.element ? placeOf(page.scan, title.element) : undefined;
  const price = weighPrice(saidPrices(mains, place), amounts, from);
  const offer: Offer = { from: {} };
  put(offer, 'title', title.text.slice(0, 500), witness(title.how, title.text, title.element));
  if (price) putPrice(offer, price, place, amounts);
  putFacts?.(offer, page, mains, title.text, from ?? 0);
  const near = from ?? page.scan.words.indexOf(title.text.toLowerCase());
  if (around) putAround(offer, page, near, around, (element) => cues.near(element).aside);
  putViewer(offer, page);
  // A thing that is sold out often shows no price: there its number or its brand tells that the page sells one.
  const gone = offer.availability === 'OutOfStock' && (offer.sku ?? offer.brand ?? offer.gtin) !== undefined;
  return sells || price || mains.length > 0 || gone ? offer : undefined;
}
