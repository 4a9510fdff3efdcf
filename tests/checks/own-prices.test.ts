// Own prices: floor, stacked coupons, changes since the last reading, promotions that end, and the index among rivals.
import { expect, it } from 'vitest';
import { judged, now, verdict, type Made } from './hand-made';

const page = (priceMinor: number | null, coupons: string[] = [], originalPrice = '100'): Made => ({
  own: [{ priceMinor, originalPrice, coupons: coupons.map((text) => ({ text })) }],
});

it.each([
  [6_000, 'pass'],
  [5_999, 'attention'],
  [5_000, 'attention'],
  [4_999, 'problem'],
])('%i landed of 100 before promotions: %s', (landed, expected) => {
  expect(verdict('price.floor', page(landed))).toBe(expected);
});

it('shows the floor as an amount and the division behind it', () => {
  const outcome = judged('price.floor', page(4_500));
  expect(outcome.reason?.params?.['floor']).toEqual({ value: 5_000, unit: 'money', currency: 'CNY' });
  expect(outcome.derivation?.result.value).toBeCloseTo(0.45);
});

it.each(['price.floor', 'price.stacking', 'price.landed-change', 'price.ending'])(
  '%s needs an own page opened today',
  (id) => {
    expect(verdict(id, {})).toBe('not-read');
    expect(judged(id, {}).reason?.key).toBe('checks.own-pages.none');
  },
);

it('judges no price that is not there', () => {
  expect(verdict('price.floor', page(null))).toBe('not-read');
  expect(verdict('price.landed-change', page(null))).toBe('not-read');
});

it.each([
  [['满99减20', '店铺券20'], 'pass'],
  [['满99减20', '店铺券20元', '平台补贴1元'], 'attention'],
  [['满99减30', '店铺券20元'], 'attention'],
  [['满99减31', '店铺券20元'], 'problem'],
  [['满199减60', '店铺券20元'], 'pass'],
  [['满99减30', '满99减20'], 'pass'],
])('%j on 100: %s', (coupons, expected) => {
  expect(verdict('price.stacking', page(9_000, coupons))).toBe(expected);
});

it('does not stack a coupon that is over, and is not about pages without any', () => {
  const over = page(9_000, ['满99减60 2026.09.01-2026.09.10']);
  expect(verdict('price.stacking', over)).toBe('pass');
  expect(verdict('price.stacking', { own: [{ priceMinor: 9_000, originalPrice: '100' }] })).toBe(
    'not-applicable',
  );
});

it.each([
  [10_000, 'pass'],
  [9_701, 'pass'],
  [9_700, 'attention'],
  [10_300, 'attention'],
  [7_001, 'attention'],
  [7_000, 'problem'],
])('landed %i after 10,000: %s', (priceMinor, expected) => {
  expect(verdict('price.landed-change', { own: [{ priceMinor, previousMinor: 10_000 }] })).toBe(expected);
});

it('a price that was never another has not changed', () => {
  expect(verdict('price.landed-change', { own: [{ priceMinor: 9_900 }] })).toBe('pass');
});

const list = (price: number, more: object = {}) => ({
  rows: [{ product: 'cup\n商家编码：C', stock: 1, price }],
  ...more,
});
it.each([
  [10_000, 'pass'],
  [10_099, 'pass'],
  [10_100, 'attention'],
  [7_001, 'attention'],
  [7_000, 'problem'],
])('listed at %i after 10,000: %s', (price, expected) => {
  const made = { tables: { goods: list(price) }, before: { goods: list(10_000) } };
  expect(verdict('price.list-change', made)).toBe(expected);
});

it('compares the same goods in whole lists only', () => {
  const id = 'price.list-change';
  expect(verdict(id, { tables: { goods: list(9_000) } })).toBe('not-read');
  expect(
    verdict(id, { tables: { goods: list(10_000, { total: 9 }) }, before: { goods: list(10_000) } }),
  ).toBe('not-read');
  const other = { rows: [{ product: 'jug\n商家编码：J', stock: 1, price: 1 }] };
  expect(verdict(id, { tables: { goods: list(9_000) }, before: { goods: other } })).toBe('not-applicable');
  expect(verdict(id, {})).toBe('not-read');
});

it.each([
  ['09.21', 'pass'],
  ['09.20', 'attention'],
  ['09.19', 'attention'],
  ['09.18', 'problem'],
  ['09.17', 'not-applicable'],
])('a promotion until %s: %s', (day, expected) => {
  expect(verdict('price.ending', page(9_000, [`满99减10 2026.09.01-2026.${day}`]))).toBe(expected);
});

it('promotions without a day have none to end on', () => {
  expect(verdict('price.ending', page(9_000, ['满99减10']))).toBe('not-applicable');
});

const mine = (priceMinor: number) => ({ title: 'own', priceMinor });
const rivals = (own: number, ...prices: number[]): Made => ({
  rivals: prices.map((priceMinor) => ({ priceMinor, mine: mine(own) })),
});
it.each([
  [10_900, 'pass'],
  [10_999, 'pass'],
  [11_000, 'attention'],
  [12_999, 'attention'],
  [13_000, 'problem'],
])('%i against a median of 10,000: %s', (own, expected) => {
  expect(verdict('price.index', rivals(own, 9_000, 10_000, 12_000))).toBe(expected);
});

it('shows the median and from how many', () => {
  const outcome = judged('price.index', rivals(12_000, 9_000, 11_000));
  expect(outcome.figure).toEqual({ value: 120, unit: 'index' });
  expect(outcome.aside?.params).toEqual({ n: 2 });
  expect(outcome.derivation?.inputs.map(({ quantity }) => quantity.value)).toEqual([12_000, 10_000]);
});

it('one rival is no median, the sold out are not counted, and what was not seen today is missing', () => {
  const id = 'price.index';
  expect(verdict(id, rivals(20_000, 10_000))).toBe('not-applicable');
  expect(verdict(id, {})).toBe('not-applicable');
  const cheap = { priceMinor: 100, mine: mine(10_000), availability: 'OutOfStock' as const };
  expect(verdict(id, { rivals: [...(rivals(10_000, 10_000, 10_000).rivals ?? []), cheap] })).toBe('pass');
  const old = { priceMinor: 10_000, mine: mine(10_000), seenAt: now - 86_400_000 };
  expect(verdict(id, { rivals: [...(rivals(10_000, 10_000, 10_000).rivals ?? []), old] })).toBe('not-read');
});
