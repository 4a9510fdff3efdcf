// New listings and products that do worse than the shop's others, as far as the numbers can tell.
import { expect, it } from 'vitest';
import { titleRepeatOf } from '../../lib/title-repeats';
import { complaintIn } from '../../lib/vocabulary/complaints';
import { judged, verdict, type Made } from './hand-made';

type Cells = Record<string, string | number | [string, number]>;
const goods = (rows: Cells[], total?: number): Made => ({
  tables: {
    goods: { rows: rows.map((row) => ({ stock: 5, ...row })), ...(total !== undefined && { total }) },
  },
});

it.each([
  ['保温杯女士保温杯', '保温杯', 2],
  ['cup for kids cup', 'cup', 2],
  ['青屿 316 保温杯 500ml 便携直饮水杯', undefined, 0],
])('"%s" repeats %s', (title, word, times) => {
  expect(titleRepeatOf(title)).toEqual(word === undefined ? undefined : { word, times });
});

it.each([
  ['保温壶便携', 'pass'],
  ['保温杯女士保温杯', 'attention'],
  ['水杯大水杯小水杯', 'attention'],
  ['水杯大水杯小水杯红水杯', 'problem'],
  ['保温壶便携的…', 'not-read'],
])('title "%s": %s', (product, expected) => {
  expect(verdict('listing.title-repeats', goods([{ product }]))).toBe(expected);
});

it('does not pass on a part of the titles', () => {
  expect(verdict('listing.title-repeats', goods([{ product: '杯' }], 9))).toBe('not-read');
  expect(verdict('listing.title-repeats', {})).toBe('not-read');
});

const fresh = (bytes: number, created = '2026-09-10 10:00') =>
  goods([{ product: 'a'.repeat(bytes), created }]);
it.each([
  [47, 'pass'],
  [46, 'attention'],
  [21, 'attention'],
  [20, 'problem'],
])('a new title of %i bytes of 60: %s', (bytes, expected) => {
  expect(verdict('listing.title-room', fresh(bytes))).toBe(expected);
});

it('is about listings of the last thirty days on Taobao only', () => {
  const id = 'listing.title-room';
  expect(verdict(id, fresh(20, '2026-08-19'))).toBe('problem');
  expect(verdict(id, fresh(20, '2026-08-18'))).toBe('not-applicable');
  expect(verdict(id, { ...fresh(20), platform: 'jd' })).toBe('not-applicable');
  expect(verdict(id, goods([{ product: 'cup' }]))).toBe('not-read');
  expect(verdict(id, {})).toBe('not-read');
});

it.each([
  [5, 'pass'],
  [4, 'attention'],
  [3, 'attention'],
  [2, 'problem'],
])('%i pictures: %s', (count, expected) => {
  expect(verdict('listing.pictures', { own: [{ picture: { url: 'a', count } }] })).toBe(expected);
});

it('asks for a film only where none was seen, and does not count what was not read', () => {
  const advice = (video: boolean) =>
    judged('listing.pictures', { own: [{ picture: { url: 'a', count: 2, video } }] }).advice?.length;
  expect([advice(false), advice(true)]).toEqual([2, 1]);
  expect(verdict('listing.pictures', { own: [{}] })).toBe('not-read');
  expect(verdict('listing.pictures', {})).toBe('not-read');
});

it.each([
  ['2026-09-12', 0, 'pass'],
  ['2026-09-11', 0, 'attention'],
  ['2026-09-05', 0, 'attention'],
  ['2026-09-04', 0, 'problem'],
  ['2026-09-04', 1, 'pass'],
  ['2026-08-18', 0, 'not-applicable'],
])('listed %s, %i sold in 7 days: %s', (created, sold, expected) => {
  expect(verdict('listing.unsold', goods([{ product: 'cup', created, 'weekly-sales': sold }]))).toBe(
    expected,
  );
});

it('needs the date and the sales', () => {
  expect(verdict('listing.unsold', goods([{ product: 'cup', 'weekly-sales': 0 }]))).toBe('not-read');
  expect(verdict('listing.unsold', goods([{ product: 'cup', created: '2026-09-04' }]))).toBe('not-read');
  expect(verdict('listing.unsold', goods([{ product: 'cup', created: '2025-09-04' }], 9))).toBe('not-read');
  expect(verdict('listing.unsold', {})).toBe('not-read');
});

const traffic = (rows: Cells[], total?: number): Made => ({
  tables: { 'goods-traffic': { rows, ...(total !== undefined && { total }) } },
});
const three = (hits: string, of: string, n: number) =>
  ['a', 'b', 'c'].map((product) => ({ product, [hits]: n / 10, [of]: n }));

// The median rate is 10 %; the upper end of Wilson's interval of k in 10,000 stands a little over k.
it.each([
  ['optimise.click-rate', 'visitors', 'exposed'],
  ['optimise.conversion', 'buyers', 'visitors'],
])('%s is judged by what chance cannot explain', (id, hits, of) => {
  const at = (k: number, n = 10_000) =>
    verdict(
      id,
      traffic([
        ...three(hits, of, 10_000),
        { product: 'low', [hits]: k, [of]: n },
        { product: 'x', [hits]: 1_000, [of]: 10_000 },
      ]),
    );
  expect(at(1_000)).toBe('pass');
  expect(at(747)).toBe('pass');
  expect(at(746)).toBe('attention');
  expect(at(458)).toBe('attention');
  expect(at(457)).toBe('problem');
  // Thirty people tell nothing.
  expect(at(0, 30)).toBe('pass');
});

it('names the product with the most to win and shows the division', () => {
  const outcome = judged(
    'optimise.conversion',
    traffic([...three('buyers', 'visitors', 1_000), { product: 'jug', buyers: 10, visitors: 1_000 }]),
  );
  expect(outcome.reason?.params?.['goods']).toBe('jug');
  expect(outcome.derivation?.result.value).toBeCloseTo(0.01);
});

it.each([
  ['optimise.click-rate', 'visitors', 'exposed'],
  ['optimise.conversion', 'buyers', 'visitors'],
])('%s does not judge few products, a part of the list, or columns that are not there', (id, hits, of) => {
  expect(verdict(id, traffic(three(hits, of, 5_000).slice(1)))).toBe('not-read');
  expect(verdict(id, traffic(three(hits, of, 5_000), 9))).toBe('not-read');
  expect(verdict(id, traffic([...three(hits, of, 5_000), { product: 'd' }]))).toBe('not-read');
  expect(verdict(id, {})).toBe('not-read');
  expect(verdict(id, { missing: 'not-published' })).toBe('not-published');
});

const launch = (carts: number, visitors = 10_000, created = '2026-09-10'): Made => ({
  tables: {
    'goods-traffic': { rows: [...three('carts', 'visitors', 10_000), { product: 'new', carts, visitors }] },
    goods: {
      rows: [
        { product: 'new', stock: 1, created },
        ...['a', 'b', 'c'].map((product) => ({ product, stock: 1, created: '2025-01-01' })),
      ],
    },
  },
});
it.each([
  [747, 'pass'],
  [746, 'attention'],
  [458, 'attention'],
  [457, 'problem'],
])('a new product with %i of 10,000 in the cart: %s', (carts, expected) => {
  expect(verdict('listing.launch', launch(carts))).toBe(expected);
});

it('a launch is not judged without new goods, their dates or enough visitors', () => {
  const id = 'listing.launch';
  expect(verdict(id, launch(1, 10_000, '2026-01-01'))).toBe('not-applicable');
  expect(verdict(id, launch(0, 99))).toBe('not-applicable');
  expect(verdict(id, launch(0, 100))).toBe('problem');
  expect(verdict(id, traffic(three('carts', 'visitors', 900)))).toBe('not-read');
  expect(verdict(id, {})).toBe('not-read');
});

it.each([
  [99, 0, 'pass'],
  [100, 0, 'attention'],
  [299, 0, 'attention'],
  [300, 0, 'problem'],
  [300, 1, 'pass'],
])('%i visitors and %i buyers: %s', (visitors, buyers, expected) => {
  expect(verdict('optimise.no-sale', traffic([{ product: 'cup', visitors, buyers }]))).toBe(expected);
});

it('knows no buyers from no reading', () => {
  expect(verdict('optimise.no-sale', traffic([{ product: 'cup', visitors: 400 }]))).toBe('not-read');
  expect(verdict('optimise.no-sale', traffic([{ product: 'cup', visitors: 4, buyers: 1 }], 5))).toBe(
    'not-read',
  );
  expect(verdict('optimise.no-sale', {})).toBe('not-read');
});

it.each([
  ['用了两天就漏水', 'leak'],
  ['不漏水，很好', undefined],
  ['没有异味', undefined],
  ['有点异味，刺鼻', 'smell'],
  ['尺码偏小', 'small'],
  ['质量很差', 'quality'],
  ['很喜欢', undefined],
])('review "%s" complains of %s', (text, theme) => {
  expect(complaintIn(text)).toBe(theme);
});

const reviews = (bad: number, good: number, total?: number): Made => ({
  tables: {
    reviews: {
      rows: [
        ...Array.from({ length: bad }, (_, at) => ({ review: `第 ${at} 天就漏水` })),
        ...Array.from({ length: good }, () => ({ review: '很好用' })),
      ],
      ...(total !== undefined && { total }),
    },
  },
});
it.each([
  [0, 'pass'],
  [2, 'pass'],
  [3, 'attention'],
  [7, 'attention'],
  [8, 'problem'],
])('%i complaints of one kind: %s', (bad, expected) => {
  expect(verdict('optimise.complaints', reviews(bad, 4))).toBe(expected);
});

it('tells the theme with its examples, and passes no part of the reviews', () => {
  const outcome = judged('optimise.complaints', reviews(3, 1, 90));
  expect(outcome.reason?.key).toBe('checks.complaint.leak');
  expect(outcome.evidence).toHaveLength(3);
  expect(verdict('optimise.complaints', reviews(1, 1, 90))).toBe('not-read');
  expect(verdict('optimise.complaints', {})).toBe('not-read');
});
