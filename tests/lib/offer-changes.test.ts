// What an operator sees of an offer's past: every change once, on its day, bands of promotions, lowest prices, demand.
import { describe, expect, test } from 'vitest';
import { movementOf } from '../../lib/demand';
import { comparedRows } from '../../lib/landed/comparable';
import { changesOf } from '../../lib/offer-changes';
import { lowsOf } from '../../lib/own-lows';
import { bandsOf } from '../../lib/promotion-bands';
import type { OfferRow } from '../../lib/rows';
import { dayMs, now, offerRow, yuan } from './offer-rows';

const changes = (rows: OfferRow[]) =>
  changesOf(rows, comparedRows(rows, 'Asia/Shanghai')).map(({ at, price, came, went, stock }) => ({
    daysAgo: (now - at) / dayMs,
    price: price && [price.beforeMinor, price.afterMinor],
    came,
    went,
    stock,
  }));
const ten = { coupons: [{ text: '店铺券10' }] };
const twenty = { coupons: [{ text: '店铺券20' }] };

describe('the changes of an offer', () => {
  test('a deeper coupon is one change, with what came and what went', () => {
    expect(
      changes([
        offerRow(9, 5, { price: yuan('109'), ...ten }),
        offerRow(4, 0, { price: yuan('109'), ...twenty }),
      ]),
    ).toEqual([
      { daysAgo: 4, price: [9_900, 8_900], came: ['店铺券20'], went: ['店铺券10'], stock: undefined },
    ]);
  });

  test('sold out and back are two; a price that could not be read in between is no change of it', () => {
    expect(
      changes([
        offerRow(9, 7, { price: yuan('99'), availability: 'InStock' }),
        offerRow(6, 5, { availability: 'OutOfStock' }),
        offerRow(4, 0, { price: yuan('99'), availability: 'InStock' }),
      ]).map(({ daysAgo, price, stock }) => ({ daysAgo, price, stock })),
    ).toEqual([
      { daysAgo: 6, price: undefined, stock: 'sold-out' },
      { daysAgo: 4, price: undefined, stock: 'back' },
    ]);
  });

  test('a price that moved while it could not be read is a change on the day it was seen again', () => {
    expect(
      changes([
        offerRow(9, 7, { price: yuan('99') }),
        offerRow(6, 5, {}),
        offerRow(4, 0, { price: yuan('89') }),
      ]).map(({ daysAgo, price }) => ({ daysAgo, price })),
    ).toEqual([{ daysAgo: 4, price: [9_900, 8_900] }]);
  });

  test('a member’s view between two public ones is no change', () => {
    expect(
      changes([
        offerRow(9, 7, { price: yuan('99'), viewer: { signedIn: false } }),
        offerRow(6, 5, { price: yuan('95', 'member'), viewer: { signedIn: true } }),
        offerRow(4, 0, { price: yuan('99'), viewer: { signedIn: false } }),
      ]),
    ).toEqual([]);
  });

  test('a page that says nothing of stock says neither sold out nor back', () => {
    expect(
      changes([
        offerRow(9, 7, { price: yuan('99'), availability: 'OutOfStock' }),
        offerRow(6, 0, { price: yuan('99') }),
      ]),
    ).toEqual([]);
  });
});

test('a promotion is one band over states that follow each other, and two where nobody looked for long', () => {
  const bands = bandsOf([
    offerRow(20, 18, ten),
    offerRow(17.5, 15, { ...ten, badges: ['618'] }),
    offerRow(9, 8, ten),
  ]);
  expect(bands.map(({ text, from, to }) => [text, (now - from) / dayMs, (now - to) / dayMs])).toEqual([
    ['店铺券10', 20, 15],
    ['618', 17.5, 15],
    ['店铺券10', 9, 8],
  ]);
});

test('my lowest of 7, 30 and 45 days is only of what was seen, and says how many days were not', () => {
  const rows = [
    offerRow(50, 40, { price: yuan('79') }),
    offerRow(20, 12, { price: yuan('89') }),
    offerRow(11, 0, { price: yuan('99') }),
  ];
  expect(lowsOf(rows, now)).toEqual([
    { days: 7, minor: 9_900, at: now, unseen: 0 },
    { days: 30, minor: 8_900, at: now - 12 * dayMs, unseen: 10 },
    { days: 45, minor: 7_900, at: now - 40 * dayMs, unseen: 20 },
  ]);
  expect(lowsOf([], now)[0]).toEqual({ days: 7, minor: null, at: null, unseen: 7 });
});

describe('the movement of a sales label', () => {
  const seen = (sales: { text: string; value?: number; atLeast?: number }, at: number) => ({
    offer: { sales, from: {} },
    at,
  });
  const moved = (from: Parameters<typeof seen>[0], to: Parameters<typeof seen>[0]) =>
    movementOf(seen(from, now - 8 * dayMs), seen(to, now), 'sales');

  test('from one bucket to the next nobody knows by how many', () => {
    const found = moved({ text: '已售 2000+', atLeast: 2000 }, { text: '已售 3000+', atLeast: 3000 });
    expect(found).toMatchObject({ from: '已售 2000+', to: '已售 3000+' });
    expect(found?.by).toBeUndefined();
  });

  test('from an exact count to a bucket it is at least the rest; between exact counts it is exact', () => {
    expect(moved({ text: '已售 950', value: 950 }, { text: '已售 1000+', atLeast: 1000 })?.by).toEqual({
      atLeast: 50,
      exact: false,
    });
    expect(moved({ text: '已售 950', value: 950 }, { text: '已售 970', value: 970 })?.by).toEqual({
      atLeast: 20,
      exact: true,
    });
  });

  test('the sales of a month and those of all time are not set against each other', () => {
    expect(
      moved({ text: '近30天 800+', atLeast: 800 }, { text: '已售 9000+', atLeast: 9000 }),
    ).toBeUndefined();
  });
});
