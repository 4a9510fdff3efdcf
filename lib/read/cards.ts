// The cards of a list page, by the selectors of a site's family of pages.
import type { Place } from '../currencies';
import { parsePrice } from '../printed-price';
import type { Offer } from '../reading';
import { parseBucket } from './bucket';
import type { Page } from './page';
import { textOf } from './scan';
import { joinedText } from './visible';
import { put, seen, witness } from './witness';

/** Where in a card a field stands; selectors are tried in the card, `card` on the page. */
export interface CardShape {
  how: string;
  card: string;
  /** Tried one after the other. */
  titles: string[];
  price: string;
  shop?: string;
  sales?: string;
  reviews?: string;
  /** The item's id, from the card's own attributes or links. */
  idOf(card: Element): string | undefined;
}

function readCard(card: Element, shape: CardShape, place: Place): Offer | undefined {
  const { how } = shape;
  const offer: Offer = { from: {} };
  put(offer, 'itemId', shape.idOf(card), witness(how, shape.idOf(card) ?? ''));
  const title = shape.titles.map((selector) => card.querySelector(selector)).find(Boolean);
  const words = textOf(title) || (title?.getAttribute('title') ?? '').trim();
  put(offer, 'title', words.slice(0, 500) || undefined, witness(how, words, title ?? undefined));
  const box = seen(card, shape.price);
  const text = box ? (joinedText(box, 60) ?? '').replace(/(\d) ?\. ?(\d)/, '$1.$2') : '';
  const price = text === '' ? undefined : parsePrice(text, place);
  const currency = price?.currency ?? place.currency;
  const stated = currency ? { currency } : {};
  if (box && price?.amount !== undefined)
    put(offer, 'price', { amount: price.amount, ...stated }, witness(how, text, box));
  else if (box && price?.low !== undefined && price.high !== undefined)
    put(offer, 'priceRange', { low: price.low, high: price.high, ...stated }, witness(how, text, box));
  for (const [field, selector] of [
    ['shop', shape.shop],
    ['sales', shape.sales],
    ['reviewCount', shape.reviews],
  ] as const) {
    const element = selector ? seen(card, selector) : undefined;
    const said = textOf(element);
    if (!element || said === '') continue;
    if (field === 'shop') put(offer, field, said.slice(0, 120), witness(how, said, element));
    else put(offer, field, parseBucket(said), witness(how, said, element));
  }
  const link = card.matches('a[href]') ? card : card.querySelector('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (/^(https?:\/)?\//.test(href)) offer.url = new URL(href, card.ownerDocument.baseURI).href.slice(0, 2000);
  return offer.title !== undefined || offer.itemId !== undefined ? offer : undefined;
}

/** The offers of a list page in page order, priced as its place means it; undefined where it has no cards of these shapes. */
export function readCards(
  page: Page,
  shapes: CardShape[],
  place: Place = { currency: 'CNY' },
): Offer[] | undefined {
  for (const shape of shapes) {
    const offers = [...page.document.querySelectorAll(shape.card)]
      .slice(0, 400)
      .flatMap((card) => readCard(card, shape, place) ?? []);
    if (offers.some((offer) => offer.price !== undefined || offer.priceRange !== undefined)) return offers;
  }
  return undefined;
}
