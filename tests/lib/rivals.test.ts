// Watched rivals from their rows: promotions that were not there before, since when, and what could not be read.
import { expect, it } from 'vitest';
import type { Offer } from '../../lib/reading';
import { rivalsOf } from '../../lib/landed/rivals';
import type { OfferRow, ShopRow } from '../../lib/rows';

const shop: ShopRow = {
  shopId: 'taobao|shop',
  platform: 'taobao',
  name: 'shop',
  hosts: [],
  route: [],
  addedAt: 1,
  changedAt: 1,
};
const row = (firstSeen: number, coupons: Offer['coupons']): OfferRow => ({
  key: `a|${firstSeen}`,
  offerKey: 'a',
  site: 'taobao',
  url: 'https://shop.example/a',
  offer: { from: {}, ...(coupons !== undefined && { coupons }) },
  priceMinor: 100,
  currency: 'CNY',
  reader: 'taobao',
  pageTitle: '',
  firstSeen,
  lastSeen: firstSeen + 5,
});
const texts = (...list: string[]) => list.map((text) => ({ text }));
const promotions = (...offers: OfferRow[]) =>
  rivalsOf(shop, {
    watches: [{ offerKey: 'a', watched: true, own: false, changedAt: 1 }],
    offers,
  })[0]?.promotions;

it.each([
  [
    'what came is told since it was first there',
    [row(10, texts('a')), row(20, texts('a', 'b')), row(30, texts('a', 'b'))],
    ['b'],
    20,
  ],
  ['what went is no news', [row(10, texts('a', 'b')), row(20, texts('a'))], [], 20],
  ['a page that had none has one now', [row(10, undefined), row(20, texts('a'))], ['a'], 20],
  ['the first reading of a page has nothing new', [row(10, texts('a'))], [], 10],
  [
    'one that could not be read in between is no change',
    [row(10, texts('a')), row(20, { unread: 'no' }), row(30, texts('a'))],
    [],
    10,
  ],
  [
    'only the promotions of right before count',
    [row(10, texts('b')), row(20, texts('a')), row(30, texts('b'))],
    ['b'],
    30,
  ],
])('%s', (_, rows, added, since) => {
  expect(promotions(...rows)).toEqual({ added, since });
});

it('promotions that cannot be read now are not known', () => {
  expect(promotions(row(10, texts('a')), row(20, { unread: 'no' }))).toBeUndefined();
});

const own: OfferRow = {
  ...row(10, undefined),
  key: 'mine|10',
  offerKey: 'mine',
  offer: { shop: 'shop', price: { amount: '100.00', currency: 'CNY' }, from: {} },
  priceMinor: 10_000,
};
const rival = (amount: string, ...coupons: string[]) =>
  rivalsOf(shop, {
    watches: [
      { offerKey: 'a', watched: true, own: false, productKey: 'mine', changedAt: 1 },
      { offerKey: 'mine', watched: false, own: true, productKey: 'mine', changedAt: 1 },
    ],
    offers: [
      own,
      {
        ...row(20, texts(...coupons)),
        offer: {
          price: { amount, currency: 'CNY' },
          coupons: texts(...coupons),
          from: {
            coupons: { how: 'words', text: coupons.join() },
            price: { how: 'price box', text: `¥${amount}` },
          },
        },
        priceMinor: Number(amount) * 100,
      },
    ],
  })[0];

it('what is set against mine is what a buyer pays, with the promotions that were taken off', () => {
  const found = rival('99', '店铺券满59减10');
  expect(found).toMatchObject({ priceMinor: 8900, mine: { priceMinor: 10_000 } });
  expect(found?.atMost).toBeUndefined();
  expect(found?.reductions?.map(({ text }) => text)).toEqual(['店铺券满59减10']);
  expect(rival('99')).toMatchObject({ priceMinor: 9900, reductions: [] });
});

it('a promotion that does not say how much leaves the printed price as the most that is paid', () => {
  expect(rival('99', '领券更优惠')).toMatchObject({ priceMinor: 9900, atMost: true });
});
