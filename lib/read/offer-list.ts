// The offers of a list page of any shop, from its structured data.
import { canonicalCurrency } from '../currencies';
import type { Offer } from '../reading';
import { readJsonLd } from './json-ld';
import { readMarkup } from './microdata';
import type { Page } from './page';
import { parseWritten } from './price';
import { parseAvailability, type Product } from './product';
import { put, witness } from './witness';

function offerOf(product: Product): Offer | undefined {
  const offer: Offer = { from: {} };
  const first = product.offers[0];
  const amount =
    parseWritten(first?.price, {}) ?? (first?.low === first?.high ? parseWritten(first?.low, {}) : undefined);
  const currency = canonicalCurrency(first?.currency);
  const by = (text: string | undefined) => witness(product.how, text ?? '');
  put(offer, 'itemId', product.sku ?? product.productId, by(product.sku ?? product.productId));
  put(offer, 'title', product.name?.slice(0, 500), by(product.name));
  put(offer, 'brand', product.brand?.slice(0, 120), by(product.brand));
  if (amount)
    put(offer, 'price', { amount, ...(currency ? { currency } : {}) }, by(first?.price ?? first?.low));
  put(offer, 'availability', parseAvailability(first?.availability), by(first?.availability));
  return offer.title !== undefined ? offer : undefined;
}

/** The offers of a list page in page order, or undefined where the page lists none. */
export function readOffers(page: Page): Offer[] | undefined {
  const { listed, products } = readJsonLd(page.jsonLd);
  const offers = (listed.length > 0 ? listed : [...products, ...readMarkup(page.document)])
    .slice(0, 400)
    .flatMap((product) => offerOf(product) ?? []);
  return offers.length > 1 ? offers : undefined;
}
