// The one offer of a product page, weighed from what its witnesses say.
import type { Offer } from '../reading';
import { canonicalCurrency } from '../currencies';
import { CueReader } from './cues';
import { locatorOf } from './locate';
import { mainProducts, structuredOf } from './main-product';
import type { OfferReader, Page } from './page';
import { saidPrices, weighPrice } from './price';
import { placeOf, scanOf } from './scan';
import { readTitle } from './title';
import { readAmounts } from './visible';

function trunkOf(element: Element | undefined): Set<Element> {
  const trunk = new Set<Element>();
  for (let here = element; here; here = here.parentElement ?? undefined) trunk.add(here);
  return trunk;
}

function general(page: Page): Offer | undefined {
  const { products } = structuredOf(page);
  const names = products.map((product) => product.name).filter((name): name is string => name !== undefined);
  const title = readTitle(page, names);
  const mains = mainProducts(page, title?.text ?? '', title?.element);
  const declared = mains.flatMap((product) => product.offers.map((offer) => offer.currency)).find((code) => code && /^[A-Za-z]{3}$/.test(code));
  const place = { host: page.url.hostname, lang: page.document.documentElement.lang, ...(declared ? { currency: canonicalCurrency(declared) } : {}) };
  const amounts = readAmounts(page, place, new CueReader(trunkOf(title?.element)));
  const titlePlace = title?.element ? placeOf(scanOf(page), title.element) : undefined;
  const price = weighPrice(saidPrices(mains, place), amounts, titlePlace);
  const offer: Offer = { from: {} };
  if (title) { offer.title = title.text.slice(0, 500); offer.from.title = { how: title.how, text: title.text.slice(0, 200), ...(title.element ? { at: locatorOf(title.element, title.text) } : {}) }; }
  if (price?.amount) {
    const currency = canonicalCurrency(price.currency) ?? place.currency;
    offer.price = { amount: price.amount, ...(currency ? { currency } : {}) };
    offer.from.price = { how: price.how, text: price.text, ...(price.seen ? { at: locatorOf(price.seen.box, price.text) } : {}) };
  }
  return offer;
}

/** The offer the page shows, or undefined where it shows none that could be told apart from other items. */
export function readOffer(page: Page, own?: OfferReader): Offer | undefined {
  const mine = own?.(page);
  if (mine) return mine;
  return general(page);
}
