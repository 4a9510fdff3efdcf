// Own product pages among those opened: told by the shop's name or the item's number, with the price they had before.
import { expect, it } from 'vitest';
import { ownPagesOf, itemIdsOf } from '../../lib/own-pages';
import type { Offer } from '../../lib/reading';
import type { OfferRow, ReadingRow } from '../../lib/rows';
import { readingRow, shop, table, takenAt } from './drafts';

const offer = (more: Partial<Offer> = {}): Offer => ({
  shop: shop.name,
  itemId: '100316',
  from: {},
  ...more,
});
const page = (more: Parameters<typeof readingRow>[0]): ReadingRow =>
  readingRow({ site: 'jd', kind: 'offer', url: 'https://item.jd.com/100316.html', ...more });
const priced = (priceMinor: number, at: number, more: Partial<Offer> = {}): OfferRow => ({
  key: `jd|100316||${at}`,
  offerKey: 'jd|100316|',
  site: 'jd',
  url: '',
  offer: offer(more),
  priceMinor,
  currency: 'CNY',
  reader: 'test',
  pageTitle: '',
  firstSeen: takenAt + at,
  lastSeen: takenAt + at,
});

it('takes pages of the shop’s name on its own platform only', () => {
  const rows = [
    page({ offer: offer() }),
    page({ offer: offer({ shop: '别的店' }), url: 'https://item.jd.com/2.html' }),
    page({ offer: offer(), site: 'taobao', url: 'https://item.taobao.com/item.htm?id=3' }),
  ];
  expect(ownPagesOf(shop, rows, new Set(), []).map(({ draft }) => draft.url)).toEqual([
    'https://item.jd.com/100316.html',
  ]);
});

it('knows a page without an offer by the number of an own item', () => {
  const goods = readingRow({
    tables: [table(['商品', '可售库存'], [['杯\nID：100316000500', '3']])],
  });
  const ids = itemIdsOf([goods]);
  const gone = (number: string) =>
    page({ kind: 'state', state: 'withdrawn', url: `https://item.jd.com/${number}.html` });
  const found = ownPagesOf(shop, [gone('100316000500'), gone('100999000000')], ids, []);
  expect(found.map(({ draft }) => draft.url)).toEqual(['https://item.jd.com/100316000500.html']);
});

it('has the price of now and the other one before, but none that only members pay', () => {
  const [now] = ownPagesOf(shop, [page({ offer: offer() })], new Set(), [priced(9_900, 1), priced(8_900, 2)]);
  expect([now?.priceMinor, now?.previousMinor]).toEqual([8_900, 9_900]);
  const member = { price: { amount: '79', kind: 'member' as const } };
  const [own] = ownPagesOf(shop, [page({ offer: offer() })], new Set(), [
    priced(9_900, 1),
    priced(7_900, 2, member),
  ]);
  expect([own?.priceMinor, own?.previousMinor]).toEqual([null, null]);
});
