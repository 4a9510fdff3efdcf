// Reads an offer or a list with a site's cues beside the general readers: where a known site prints what.
import type { Place } from '../currencies';
import { hostOf } from '../host';
import { parsePrice } from '../money';
import type { Offer } from '../reading';
import type { ListCues, OfferCues, SiteKinds } from '../site-kinds';
import { parseBucket } from './bucket';
import { readOffer } from './offer';
import { readOffers } from './offer-list';
import type { Page } from './page';
import { textOf } from './scan';
import { isSeen } from './seen';
import { joinedText } from './visible';
import { put, witness } from './witness';

/** The first group of an expression in a text. */
const groupIn = (expression: string | undefined, text: string): string | undefined =>
  expression === undefined ? undefined : new RegExp(expression).exec(text)?.[1];

/** What the cues show within `root`, prices read for the page's place, put into the offer. */
function putCues(offer: Offer, root: ParentNode, cues: OfferCues, how: string, place: Place): void {
  /** The first element a cue shows in which `read` finds something. */
  const at = <T>(field: keyof OfferCues, read: (text: string, element: Element) => T | undefined) => {
    for (const element of cues[field] ? root.querySelectorAll(cues[field]) : []) {
      const text = textOf(element) || (element.getAttribute('title') ?? '').trim();
      const value = text !== '' && isSeen(element) ? read(text, element) : undefined;
      if (value !== undefined) return { value, by: witness(how, text, element) };
    }
    return undefined;
  };
  const money = (text: string, element: Element) => parsePrice(joinedText(element, 80) ?? text, place);
  const now = at('price', money);
  if (now) {
    const { amount, low, high, label, currency = cues.currency } = now.value;
    const stated = currency ? { currency } : {};
    if (amount) put(offer, 'price', { amount, ...stated, ...(label ? { label } : {}) }, now.by);
    else if (low && high) put(offer, 'priceRange', { low, high, ...stated }, now.by);
  }
  const before = at('originalPrice', (text, element) => money(text, element)?.amount);
  if (before && Number(before.value) > Number(now?.value.amount))
    put(offer, 'originalPrice', before.value, before.by);
  for (const field of ['title', 'shop', 'brand'] as const) {
    const words = at(field, (text) => text.slice(0, field === 'title' ? 500 : 120));
    if (words) put(offer, field, words.value, words.by);
  }
  for (const field of ['sales', 'reviewCount'] as const) {
    const count = at(field, parseBucket);
    if (count) put(offer, field, count.value, count.by);
  }
  const stars = at('rating', (text) => /\d(?:[.,]\d+)?/.exec(text)?.[0].replace(',', '.'));
  if (stars) put(offer, 'rating', stars.value, stars.by);
}

const placeOf = (page: Page, { currency }: OfferCues): Place => ({
  host: hostOf(page.url),
  lang: page.document.documentElement.lang,
  ...(currency ? { currency } : {}),
});

const amountOf = ({ price }: Offer) => (price && 'amount' in price ? Number(price.amount) : undefined);

/**
 * The offer of a product page. What stands where the site prints it goes before what the general reader found; where
 * data confirms another price that stands on the page than the cue's, no price is told.
 */
export function offerByCues(
  page: Page,
  { offer: cues, id }: SiteKinds,
): { offer: Offer; by: string } | undefined {
  const general = readOffer(page);
  if (!cues) return general && { offer: general, by: 'offer' };
  const offer: Offer = { from: {} };
  const address = page.url.hostname + page.url.pathname + page.url.search;
  for (const field of ['itemId', 'sku'] as const) {
    const found = groupIn(cues[field], address);
    put(offer, field, found, witness(`${id}: address`, found ?? ''));
  }
  putCues(offer, page.document, cues, `${id}: its place on the page`, placeOf(page, cues));
  const [own, other] = [amountOf(offer), general && amountOf(general)];
  if (own && other && own !== other && general?.from['price']?.how.includes('seen'))
    offer.price = { unread: 'data and page name different prices' };
  if (offer.price && general) {
    delete general.priceRange;
    delete general.from['priceRange'];
  }
  const whole: Offer = { ...general, ...offer, from: { ...general?.from, ...offer.from } };
  return whole.title === undefined ? undefined : { offer: whole, by: id };
}

function readCard(card: Element, cues: ListCues, how: string, place: Place): Offer | undefined {
  const offer: Offer = { from: {} };
  const links = [card, ...card.querySelectorAll('a')].flatMap((each) => each.getAttribute('href') ?? []);
  const names = [...card.attributes].map(({ name, value }) => `${name}=${value}`);
  const found = [...names, ...links].map((text) => groupIn(cues.itemId, text)).find(Boolean);
  put(offer, 'itemId', found, witness(how, found ?? ''));
  putCues(offer, card, cues, how, place);
  const url = links[0] && URL.canParse(links[0], card.baseURI) ? new URL(links[0], card.baseURI) : undefined;
  if (url?.protocol.startsWith('http')) offer.url = url.href.slice(0, 2000);
  return offer.title === undefined ? undefined : offer;
}

/** The offers of a list page: its cards where the site's cues know them, else its structured data. */
export function offersByCues(
  page: Page,
  { list, id }: SiteKinds,
): { offers: Offer[]; by: string } | undefined {
  if (list) {
    const cards = [...page.document.querySelectorAll(list.card)].slice(0, 400);
    const offers = cards.flatMap((card) => readCard(card, list, `${id}: card`, placeOf(page, list)) ?? []);
    if (offers.some((offer) => offer.price)) return { offers, by: id };
  }
  const offers = readOffers(page);
  return offers && { offers, by: 'offer-list' };
}
