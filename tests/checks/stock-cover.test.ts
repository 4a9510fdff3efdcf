// Cover: the goods that run out first, with the arithmetic and the steps that hurt least first.
import { expect, it } from 'vitest';
import { judged, texts, verdict } from './hand-made';

const goods = (stock: number, daily: number, more: object = {}) => ({
  product: `cup\n规格：white\n商家编码：C-${stock}`,
  stock,
  'daily-sales': daily,
  status: '出售中',
  ...more,
});
const table = (rows: object[], total?: number) => ({
  tables: { goods: { rows: rows as never, ...(total !== undefined && { total }) } },
});
const id = 'stock.cover';

it('names the goods with the lowest cover and shows the arithmetic', () => {
  const outcome = judged(id, table([goods(500, 10), goods(126, 30), goods(90, 9)]));
  expect(outcome.verdict).toBe('problem');
  expect(outcome.figure).toEqual({ value: 4.2, unit: 'days' });
  expect(outcome.reason?.params?.['goods']).toBe('white C-126');
  expect(outcome.derivation?.inputs.map(({ quantity }) => quantity.value)).toEqual([126, 30]);
  expect(texts(outcome)).toEqual(expect.arrayContaining(['126', '30']));
});

it('advises an order up to the attention line first and presale last', () => {
  const advice = judged(id, table([goods(126, 30, { 'in-transit': 50 })])).advice ?? [];
  expect(advice[0]).toEqual({
    key: 'checks.stock.cover.refill',
    params: { pieces: 300 - 126 - 50, day: '9/22' },
  });
  expect(advice.at(-1)?.key).toBe('checks.stock.cover.presale');
});

it.each([
  [49.9, 'problem'],
  [50, 'attention'],
  [99.9, 'attention'],
  [100, 'pass'],
])('with %d pieces at 10 a day the verdict is %s', (stock, expected) => {
  expect(verdict(id, table([goods(stock, 10)]))).toBe(expected);
});

it('takes a seventh of the week where no daily mean is shown', () => {
  const row = { product: 'cup', stock: 42, 'weekly-sales': 70, status: '出售中' };
  expect(judged(id, table([row])).figure?.value).toBeCloseTo(4.2);
});

it('does not count what is not on sale or not sold', () => {
  const rows = [goods(1, 30, { status: '仓库中' }), goods(1, 0), goods(400, 10)];
  expect(verdict(id, table(rows))).toBe('pass');
});

it('never passes a list of which only a part was read, but tells of what it found there', () => {
  const outcome = judged(id, table([goods(400, 10)], 21));
  expect(outcome.verdict).toBe('not-read');
  expect(outcome.reason).toEqual({ key: 'checks.gap.rows', params: { read: 1, total: 21 } });
  expect(verdict(id, table([goods(40, 10)], 21))).toBe('problem');
});

it('does not pass when a row has no readable stock', () => {
  const unread = { product: 'cup', stock: '***', 'daily-sales': 3, status: '出售中' };
  expect(verdict(id, table([goods(400, 10), unread]))).toBe('not-read');
});

it('says what is missing when the goods were not read', () => {
  expect(verdict(id, {})).toBe('not-read');
  expect(verdict(id, { missing: 'no-right' })).toBe('no-right');
});
