// The one offer of a product page: a site's own knowledge first, what it leaves out weighed from the general witnesses.
import { canonicalCurrency, type Place } from '../currencies';
import type { Offer } from '../reading';
import { readStock } from './availability';
import { CueReader } from './cues';
import { readLabelled } from './labelled';
import { mainProducts, structuredOf } from './main-product';
import type { OfferReader, Page } from './page';
import { saidPrices, weighPrice } from './price';
import { parseAvailability, type Product } from './product';
import { placeOf, scanOf } from './scan';
import { readTitle, type Title } from './title';
import { readAmounts } from './visible';
import { witness } from './witness';

function trunkOf(element: Element | undefined): Set<Element> {
  const trunk = new Set<Element>();
  for (let here = element; here; here = here.parentElement ?? undefined) trunk.add(here);
  return trunk;
}

function placeIn(page: Page, mains: Product[]): Place {
  const declared = mains
    .flatMap((product) => product.offers.map((offer) => canonicalCurrency(offer.currency)))
    .find((code) => code !== undefined);
  const graph = page.document.querySelector('meta[property="og:locale"]')?.getAttribute('content');
  const lang = page.document.documentElement.lang;
  return {
    host: page.url.hostname.replace(/\.localhost$/, ''),
    lang: /[-_]/.test(lang) ? lang : (graph ?? lang),
    ...(declared ? { currency: declared } : {}),
  };
}

type Facts = Pick<Offer, 'sku' | 'brand' | 'gtin' | 'rating' | 'reviewCount' | 'availability' | 'itemId'>;

const tidy = (text: string | undefined, most: number) => {
  const line = text?.replace(/\s+/g, ' ').trim();
  return line && line.length <= most && !/^[$%{]/.test(line) ? line : undefined;
};

/** A barcode with 8, 12, 13 or 14 digits whose check digit is right. */
function isGtin(code: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(code)) return false;
  const sum = [...code]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 ? 3 : 1), 0);
  return sum % 10 === 0;
}

function putFacts(offer: Offer, page: Page, mains: Product[], from: number): void {
  const say = <Name extends keyof Facts>(
    field: Name,
    value: Offer[Name] | undefined,
    how: string,
    text: string,
    element?: Element,
  ) => {
    if (value === undefined || offer[field] !== undefined) return;
    offer[field] = value;
    offer.from[field] = witness(how, text, element);
  };
  for (const product of mains) {
    const { how } = product;
    const sku =
      tidy(product.sku, 60) ??
      tidy(product.offers.find((one) => one.sku)?.sku, 60) ??
      tidy(product.productId, 40);
    if (sku && !/^https?:|\s/.test(sku)) say('sku', sku, how, sku);
    const brand = tidy(product.brand, 80);
    if (brand && !/^https?:|\.(php|html?)|\|/.test(brand)) say('brand', brand, how, brand);
    const gtin = product.gtin?.replace(/\D/g, '');
    if (gtin && isGtin(gtin)) say('gtin', gtin, how, product.gtin ?? gtin);
    if (product.rating && /^\d(\.\d+)?$/.test(product.rating) && Number(product.rating) > 0)
      say('rating', product.rating, how, product.rating);
    if (product.reviewCount && /^[1-9]\d*$/.test(product.reviewCount))
      say(
        'reviewCount',
        { text: product.reviewCount, value: Number(product.reviewCount) },
        how,
        product.reviewCount,
      );
  }
  for (const kind of ['sku', 'brand', 'gtin'] as const) {
    if (offer[kind] !== undefined) continue;
    const seen = readLabelled(page, kind, from);
    if (seen && (kind !== 'gtin' || isGtin(seen.value)))
      say(kind, seen.value, 'label beside', seen.text, seen.element);
  }
  const stated = mains
    .flatMap((product) =>
      product.offers.map((one) => ({
        how: product.how,
        text: one.availability ?? '',
        value: parseAvailability(one.availability),
      })),
    )
    .filter((one) => one.value !== undefined);
  const stock = readStock(page, from);
  if (stock && (stated.length === 0 || stock.availability === 'Withdrawn'))
    say('availability', stock.availability, stock.how, stock.text, stock.element);
  const said = stated.find((one) => one.value === 'InStock') ?? stated[0];
  if (said) say('availability', said.value, said.how, said.text);
}

interface Witnesses {
  title?: Title;
  mains: Product[];
  offer: Offer;
}

function readGeneral(page: Page): Witnesses {
  const { products } = structuredOf(page);
  const names = products.flatMap((product) => product.name ?? []);
  const title = readTitle(page, names);
  const mains = mainProducts(page, title?.text ?? '', title?.element);
  const place = placeIn(page, mains);
  const amounts = readAmounts(page, place, new CueReader(trunkOf(title?.element)));
  const from = title?.element ? placeOf(scanOf(page), title.element) : undefined;
  const price = weighPrice(saidPrices(mains, place), amounts, from);
  const offer: Offer = { from: {} };
  if (title) {
    offer.title = title.text.slice(0, 500);
    offer.from.title = witness(title.how, title.text, title.element);
  }
  if (price) {
    const currency = canonicalCurrency(price.currency) ?? place.currency;
    const { amount, low, high } = price;
    if (amount !== undefined) offer.price = { amount, ...(currency ? { currency } : {}) };
    else if (low !== undefined && high !== undefined)
      offer.priceRange = { low, high, ...(currency ? { currency } : {}) };
    offer.from[amount !== undefined ? 'price' : 'priceRange'] = witness(
      price.how,
      price.text,
      price.seen?.box,
    );
  }
  putFacts(offer, page, mains, from ?? 0);
  return { title, mains, offer };
}

const readings = new WeakMap<Page, Witnesses>();

/** What the general witnesses make of the page; read once for each reading. */
export function generalOffer(page: Page): Witnesses {
  let found = readings.get(page);
  if (!found) {
    found = readGeneral(page);
    readings.set(page, found);
  }
  return found;
}

/** The offer the page shows, or undefined where it shows none that could be told apart from other items. */
export function readOffer(page: Page, own?: OfferReader): Offer | undefined {
  const mine = own?.(page);
  if (mine) return mine;
  const { offer, mains } = generalOffer(page);
  const tells = offer.price !== undefined || offer.priceRange !== undefined || mains.length > 0;
  return tells && offer.title !== undefined ? offer : undefined;
}
