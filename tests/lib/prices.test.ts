// Where my price stands: only fresh prices in stock and in my currency count, and all that is left out says why.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianOf } from '../../lib/median';
import { compareOffers, historyOf, type Priced } from '../../lib/prices';
import type { OfferRow } from '../../lib/rows';

const hour = 3_600_000;
const now = 1_000 * 24 * hour;
const priced = (key: string, priceMinor: number | null, more: Partial<Priced> = {}): Priced => ({
  key,
  priceMinor,
  currency: 'CNY',
  seenAt: now - hour,
  availability: 'InStock',
  ...more,
});
const mine = priced('mine', 9_900);

describe('a comparison of offers', () => {
  test('99 among 89, 105 and 118: second of four, 94.3 % of the median', () => {
    const compared = compareOffers(mine, [priced('c', 11_800), priced('a', 8_900), priced('b', 10_500)], now);
    expect(compared).toMatchObject({
      rank: 2,
      of: 4,
      n: 3,
      medianMinor: 10_500,
      lowestMinor: 8_900,
      index: 94.3,
    });
    expect(compared.rivals.map(({ key, gapMinor }) => [key, gapMinor])).toEqual([
      ['a', -1_000],
      ['b', 600],
      ['c', 1_900],
    ]);
    expect(((compared.rivals[0]?.gapShare ?? 0) * 100).toFixed(1)).toBe('-10.1');
  });

  test('equal prices share the better place', () => {
    expect(compareOffers(mine, [priced('a', 9_900), priced('b', 9_900)], now)).toMatchObject({
      rank: 1,
      of: 3,
      index: 100,
    });
  });

  test('what cannot be compared is listed with its reason and counts for nothing', () => {
    const compared = compareOffers(
      mine,
      [
        priced('none', null),
        priced('gone', 5_000, { availability: 'OutOfStock' }),
        priced('foreign', 5_000, { currency: 'USD' }),
        priced('old', 5_000, { seenAt: now - 7 * 24 * hour }),
        priced('member', 5_000, { partial: true }),
        priced('aged', 11_000, { seenAt: now - 3 * 24 * hour }),
      ],
      now,
    );
    const reasons = Object.fromEntries(compared.rivals.map(({ key, leftOut }) => [key, leftOut]));
    expect(reasons).toEqual({
      none: 'no-price',
      gone: 'sold-out',
      foreign: 'other-currency',
      old: 'old',
      member: 'partial',
      aged: undefined,
    });
    expect(compared).toMatchObject({ n: 1, rank: 1, of: 2, index: 90, oldestSeenAt: now - 3 * 24 * hour });
    expect(compared.rivals.find(({ key }) => key === 'aged')?.aged).toBe(true);
    expect(compared.rivals.find(({ key }) => key === 'foreign')?.gapMinor).toBeNull();
    expect(compared.rivals.find(({ key }) => key === 'member')?.gapMinor).toBeNull();
  });

  test('a price by hand counts and has no time of reading', () => {
    const typed = priced('typed', 8_900, { typed: true, seenAt: now - 2 * 24 * hour });
    expect(compareOffers(mine, [typed], now)).toMatchObject({ n: 1, rank: 2, oldestSeenAt: null });
    expect(compareOffers(mine, [typed, priced('a', 9_500)], now)).toMatchObject({
      n: 2,
      oldestSeenAt: now - hour,
    });
  });

  test('an own price for members only is no base: no gap, no rank', () => {
    const compared = compareOffers({ ...mine, partial: true }, [priced('a', 8_900)], now);
    expect(compared).toMatchObject({ rank: null, index: null, n: 1 });
    expect(compared.rivals[0]?.gapMinor).toBeNull();
  });

  test('without a rival there is no place and no index, without mine no gap', () => {
    expect(compareOffers(mine, [], now)).toMatchObject({ rank: null, index: null, n: 0 });
    const compared = compareOffers(null, [priced('a', 8_900)], now);
    expect(compared).toMatchObject({ rank: null, index: null, n: 1, medianMinor: 8_900 });
    expect(compared.rivals[0]?.gapMinor).toBeNull();
  });

  test('a cheaper own price is never placed or indexed worse', () => {
    const price = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(price, { minLength: 1, maxLength: 12 }), price, price, (others, one, other) => {
        const rivals = others.map((value, at) => priced(String(at), value));
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const [low, high] = [less, more].map((value) => compareOffers(priced('mine', value), rivals, now));
        expect(low?.rank ?? NaN).toBeLessThanOrEqual(high?.rank ?? NaN);
        expect(low?.index ?? NaN).toBeLessThanOrEqual(high?.index ?? NaN);
      }),
    );
  });

  test('the median of an even number lies between the middle two, of none there is none', () => {
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
    expect(medianOf([])).toBeUndefined();
  });
});

const offerRow = (
  firstSeen: number,
  lastSeen: number,
  priceMinor: number | null,
  currency = 'CNY',
): OfferRow => ({
  key: `a|${firstSeen}`,
  offerKey: 'a',
  site: 'taobao',
  url: 'https://shop.example/a',
  offer: { from: {} },
  priceMinor,
  currency,
  reader: 'taobao',
  pageTitle: '',
  firstSeen,
  lastSeen,
});

describe('a price history', () => {
  test('states at one price are one step; the newest change names both prices and when it was first seen', () => {
    const history = historyOf([
      offerRow(30, 40, 8_900),
      offerRow(10, 15, 10_900),
      offerRow(20, 25, 10_900),
      offerRow(50, 60, 8_900),
    ]);
    expect(history.steps).toEqual([
      { from: 10, to: 25, priceMinor: 10_900 },
      { from: 30, to: 60, priceMinor: 8_900 },
    ]);
    expect(history).toMatchObject({
      lowestMinor: 8_900,
      highestMinor: 10_900,
      change: { at: 30, beforeMinor: 10_900, afterMinor: 8_900 },
    });
  });

  test('a time without a readable price is not bridged', () => {
    const history = historyOf([offerRow(10, 15, 9_900), offerRow(20, 25, null), offerRow(30, 40, 9_900)]);
    expect(history.steps.map(({ from, to }) => [from, to])).toEqual([
      [10, 15],
      [30, 40],
    ]);
    expect(history.change).toBeNull();
  });

  test('prices in another currency are no steps of this history', () => {
    expect(historyOf([offerRow(10, 15, 1_500, 'USD'), offerRow(20, 25, 9_900)]).steps).toHaveLength(1);
  });

  const seen = (row: OfferRow, offer: Partial<OfferRow['offer']>, reader = row.reader): OfferRow => ({
    ...row,
    reader,
    offer: { ...row.offer, ...offer },
  });

  test('what is seen signed in is not mixed with what is seen signed out', () => {
    const history = historyOf([
      seen(offerRow(10, 15, 9_900), { viewer: { signedIn: false } }),
      seen(offerRow(20, 25, 7_900), { viewer: { signedIn: true } }),
      seen(offerRow(30, 40, 9_500), { viewer: { signedIn: false } }),
    ]);
    expect(history).toMatchObject({
      lowestMinor: 9_500,
      change: { at: 30, beforeMinor: 9_900, afterMinor: 9_500 },
      apart: 1,
    });
  });

  test('a deposit is no fall of the price', () => {
    const history = historyOf([
      offerRow(10, 15, 89_900),
      seen(offerRow(20, 25, 10_000), { price: { amount: '100', currency: 'CNY', kind: 'deposit' } }),
      offerRow(30, 40, 89_900),
    ]);
    expect(history).toMatchObject({ lowestMinor: 89_900, change: null, apart: 1 });
  });

  test('what the operator typed in stands in the history whoever looked at the page', () => {
    const history = historyOf([
      seen(offerRow(10, 15, 9_900), { viewer: { signedIn: true } }),
      seen(offerRow(20, 25, 9_500), {}, 'by-hand'),
    ]);
    expect(history).toMatchObject({ lowestMinor: 9_500, highestMinor: 9_900, apart: 0 });
  });

  test('nothing seen is an empty history', () => {
    expect(historyOf([])).toMatchObject({ steps: [], lowestMinor: null, change: null });
  });
});
