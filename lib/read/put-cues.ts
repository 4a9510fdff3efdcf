// Puts what a site's cues show on a page into an offer.
import type { Place } from '../currencies';
import { parsePrice } from '../printed-price';
import type { Offer } from '../reading';
import type { OfferCues } from '../site-kinds';
import { parseBucket } from './bucket';
import { textOf } from './scan';
import { isSeen } from './seen';
import { joinedText } from './visible';
import { put, witness } from './witness';

/** What the cues show within `root`, prices read for the page's place, put into the offer. */
export function putCues(offer: Offer, root: ParentNode, cues: OfferCues, how: string, place: Place): void {
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
