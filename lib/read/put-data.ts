// Puts what a page's data states into an offer; a price only where the visible page shows it, and none where they differ.
import type { Place } from '../currencies';
import { kindOfLabel } from '../price-label';
import { parsePrice } from '../printed-price';
import type { Offer } from '../reading';
import { parseBucket } from './bucket';
import type { DataSku, Stated } from './by-data';
import type { Page } from './page';
import { fold } from './product';
import { textOf } from './scan';
import { isSeen } from './seen';
import { joinedText } from './visible';
import { put, witness } from './witness';

const same = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && Math.abs(Number(a) - Number(b)) < 0.006;

const isStruck = (box: Element) =>
  box.closest('del, s, strike') !== null || getComputedStyle(box).textDecorationLine.includes('line-through');

interface Shown {
  box: Element;
  text: string;
  amount: string;
  currency?: string | undefined;
  label?: string | undefined;
}

/** Where an amount can be seen as a price that is not struck out, alone or with its sign and cents in boxes of their own. */
function shownAt({ scan }: Page, amount: string, place: Place): Shown | undefined {
  const whole = String(Math.trunc(Number(amount)));
  for (const index of scan.digits) {
    if (!(scan.words[index] ?? '').replace(/\D/g, '').startsWith(whole)) continue;
    let box = scan.texts[index]?.parentElement;
    for (let step = 0; box && step < 3; step += 1, box = box.parentElement) {
      const text = joinedText(box, 60);
      const price = text === undefined ? undefined : parsePrice(text, place);
      const printed = price?.amount ?? price?.low;
      if (!text || !printed || !price?.signed || !same(printed, amount)) continue;
      if (!isSeen(box) || isStruck(box)) break;
      return { box, text, amount: printed, currency: price.currency, label: price.label };
    }
  }
  return undefined;
}

const marks =
  '[aria-checked=true], [aria-pressed=true], [aria-selected=true], [class*=selected i], [class*=checked i], [class*=active i]';

/** The only choice all of whose words stand on the page as picked. */
function picked({ document }: Page, skus: DataSku[]): DataSku | undefined {
  if (skus.length === 0) return undefined;
  const said = new Set([...document.querySelectorAll(marks)].map(textOf));
  const [one, other] = skus.filter(({ parts }) => parts.every((part) => said.has(part)));
  return other ? undefined : one;
}

const differ = { unread: 'prices-differ' };
/** Prices that are meant to be lower than what data states. */
const lowered = new Set(['campaign', 'coupon', 'subsidy', 'member', 'new-customer']);

/** Makes the price one that data and visible page agree on: a range where no choice is picked and they cost different. */
function settlePrice(offer: Offer, page: Page, data: Stated, chosen: DataSku | undefined, how: string): void {
  const priced = data.skus.flatMap(({ price }) => price ?? []);
  // A choice without a price may be the cheapest.
  const whole = priced.length > 0 && priced.length === data.skus.length ? priced : [];
  const stated = [data.low, data.high].filter((amount) => amount !== undefined);
  const amounts = (chosen?.price ? [chosen.price] : whole.length > 0 ? whole : stated).toSorted(
    (a, b) => Number(a) - Number(b),
  );
  const [low, high] = [amounts[0], amounts.at(-1)];
  const { price, priceRange: range } = offer;
  if (low === undefined || high === undefined || (price && 'unread' in price)) return;
  const place = data.currency ? { currency: data.currency } : {};
  const span = (currency: string | undefined) => ({ low, high, ...(currency && { currency }) });
  if (range && 'low' in range) {
    if (!same(range.low, low) && !chosen) offer.priceRange = differ;
  } else if (price) {
    const states = (shown: unknown) => amounts.some((amount) => same(amount, shown as string));
    if (!states(price.amount)) {
      // Below the price that data states a page may print what campaigns and coupons make of it.
      if (!lowered.has(price.kind ?? '') && !states(offer.originalPrice)) offer.price = differ;
    } else if (!same(low, high) && same(low, price.amount)) {
      const { price: by } = offer.from;
      delete offer.price;
      delete offer.from['price'];
      if (by) put(offer, 'priceRange', span(price.currency), { ...by, how: `${how}, seen on the page` });
    }
  } else {
    const shown = shownAt(page, low, place);
    if (!shown) return;
    const { label, amount, currency = data.currency } = shown;
    const by = witness(`${how}, seen on the page`, shown.text, shown.box);
    const kind = label && kindOfLabel(label);
    const said = { ...(label && { label }), ...(kind && { kind }) };
    if (same(low, high)) put(offer, 'price', { amount, ...(currency && { currency }), ...said }, by);
    else put(offer, 'priceRange', span(currency), by);
  }
}

/** Whether data and page tell of one thing: data stays where it was when a page moves on to another item. */
function isOfPage({ itemId, title }: Offer, data: Stated): boolean {
  if (data.itemId && typeof itemId === 'string') return data.itemId === itemId;
  if (!data.title || typeof title !== 'string') return true;
  const [said, shown] = [fold(data.title), fold(title)];
  return said.includes(shown) || shown.includes(said);
}

/** Adds what data states to what was read from the visible page; `how` names whose data it is. */
export function putData(offer: Offer, page: Page, data: Stated, how: string): void {
  if (!isOfPage(offer, data)) return;
  const by = `${how}: data`;
  const say = (text: string) => witness(by, text);
  for (const field of ['title', 'shop', 'brand'] as const) {
    const text = data[field]?.slice(0, field === 'title' ? 500 : 120);
    if (text) put(offer, field, text, say(text));
  }
  const { rating = '' } = data;
  if (/^[1-5](\.\d{1,8})?$/.test(rating)) put(offer, 'rating', rating, say(rating));
  for (const field of ['reviewCount', 'sales'] as const) {
    const text = data[field];
    const count = text ? parseBucket(text) : undefined;
    if (!text || !count) continue;
    // Pages round what data counts.
    delete offer[field];
    put(offer, field, count, say(text));
  }
  const chosen =
    data.skus.find(({ id }) => id !== undefined && id === data.chosen) ?? picked(page, data.skus);
  if (chosen?.code) {
    delete offer.sku;
    put(offer, 'sku', chosen.code, say(chosen.code));
  }
  const skus = data.skus.slice(0, 600).map((one) => ({
    ...(one.id && { id: one.id }),
    name: one.parts.join(' ').slice(0, 200),
    ...(one.price && { price: one.price }),
    ...(one.stock !== undefined && { stock: one.stock }),
    ...(one === chosen && { chosen: true }),
  }));
  if (skus.length > 0) put(offer, 'skus', skus, say(`${skus.length}`));
  settlePrice(offer, page, data, chosen, by);
  for (const one of [offer.price, offer.priceRange])
    if (data.currency && one && !('unread' in one)) one.currency ??= data.currency;
  const left = chosen?.stock ?? (skus.every(({ stock }) => stock === 0) && skus.length > 0 ? 0 : undefined);
  if (left === 0) put(offer, 'availability', 'OutOfStock', say('0'));
  else if (left) put(offer, 'stock', { text: `${left}`, value: left }, say(`${left}`));
}
