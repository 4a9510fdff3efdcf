// Stock as the goods list shows it: warning level, reorder point, sold out, oversold, presale, late deliveries, overstock.
import { expect, it } from 'vitest';
import { judged, verdict, type Made } from './hand-made';

type Cells = Record<string, string | number | [string, number]>;
const row = (more: Cells): Cells => ({ product: 'cup\n规格：white', stock: 500, status: '出售中', ...more });
const goods = (rows: Cells[], total?: number): Made => ({
  tables: { goods: { rows: rows.map(row), ...(total !== undefined && { total }) } },
});
const one = (id: string, cells: Cells) => verdict(id, goods([cells]));

it.each([
  [100, 'pass'],
  [99, 'attention'],
  [50, 'attention'],
  [49, 'problem'],
])('%i pieces against a warning level of 100: %s', (stock, expected) => {
  expect(one('stock.below-warning', { stock, 'warn-stock': 100, 'daily-sales': 1 })).toBe(expected);
});

it.each([
  [20, 'pass'],
  [19, 'attention'],
  [5, 'attention'],
  [4, 'problem'],
])('%i pieces without a level or known sales: %s', (stock, expected) => {
  expect(one('stock.below-warning', { stock })).toBe(expected);
});

it('leaves goods with known sales to the days of cover', () => {
  expect(one('stock.below-warning', { stock: 4, 'daily-sales': 1 })).toBe('not-applicable');
  expect(one('stock.below-warning', { stock: '-', 'warn-stock': 10 })).toBe('not-read');
});

it.each([
  ['stock.below-warning', { stock: 1 }],
  ['stock.sold-out', { stock: 0, 'daily-sales': 3 }],
  ['stock.reorder', { stock: 1, 'daily-sales': 3 }],
  ['stock.presale', { stock: 0, 'delivery-setting': '48小时' }],
])('%s is not about what is not on sale', (id, cells) => {
  expect(one(id, { ...cells, status: '仓库中' })).toBe('not-applicable');
});

it.each([
  'stock.below-warning',
  'stock.sold-out',
  'stock.oversold',
  'stock.reorder',
  'stock.presale',
  'stock.slow',
])('%s never passes on a part of the list, nor on nothing', (id) => {
  const fine = { 'daily-sales': 10, 'warn-stock': 5, 'delivery-setting': '预售' };
  expect(verdict(id, goods([fine], 21))).toBe('not-read');
  expect(verdict(id, {})).toBe('not-read');
});

it.each([
  [1, 5, 'pass'],
  [0, 0, 'attention'],
  [0, 0.9, 'attention'],
  [0, 1, 'problem'],
])('%i left at %d a day: %s', (stock, daily, expected) => {
  expect(one('stock.sold-out', { stock, 'daily-sales': daily })).toBe(expected);
});

it('tells the one that sold most', () => {
  const outcome = judged(
    'stock.sold-out',
    goods([
      { stock: 0, 'daily-sales': 2, spec: 'a' },
      { stock: 0, 'daily-sales': 9, product: 'jug\n规格：red' },
    ]),
  );
  expect(outcome.reason?.params?.['goods']).toBe('red');
  expect(outcome.figure?.value).toBe(2);
});

it.each([
  [0, 'pass'],
  [-1, 'problem'],
])('stock of %i: %s', (stock, expected) => {
  expect(one('stock.oversold', { stock })).toBe(expected);
});

// 10 a day, 7 days: 70 + 1.645·√70 = 83.8; 3 days: 30 + 1.645·√30 = 39.01.
it.each([
  [84, 'pass'],
  [83, 'attention'],
  [40, 'attention'],
  [39, 'problem'],
])('%i pieces at 10 a day against the reorder point: %s', (stock, expected) => {
  expect(one('stock.reorder', { stock, 'daily-sales': 10 })).toBe(expected);
});

it('counts what is on its way, and shows the arithmetic', () => {
  expect(one('stock.reorder', { stock: 40, 'in-transit': 44, 'daily-sales': 10 })).toBe('pass');
  const outcome = judged('stock.reorder', goods([{ stock: 60, 'daily-sales': 10 }]));
  expect(outcome.derivation?.inputs.map(({ quantity }) => Math.round(quantity.value))).toEqual([70, 14]);
  expect(outcome.derivation?.result.value).toBeCloseTo(83.76, 1);
  expect(outcome.advice?.[0]?.params?.['pieces']).toBe(24);
});

it('is not about goods that do not sell, and does not judge what it cannot read', () => {
  expect(one('stock.reorder', { stock: 1, 'daily-sales': 0 })).toBe('not-applicable');
  expect(one('stock.reorder', { stock: 1 })).toBe('not-read');
});

it.each([
  ['48小时发货', 'problem'],
  ['预售', 'pass'],
  ['15天内发货', 'pass'],
])('no stock, promised as "%s": %s', (setting, expected) => {
  expect(one('stock.presale', { stock: 0, 'delivery-setting': setting })).toBe(expected);
});

it('asks for the setting only where there is no stock', () => {
  expect(one('stock.presale', { stock: 3 })).toBe('not-applicable');
  expect(one('stock.presale', { stock: 0 })).toBe('not-read');
});

it.each([
  ['2026-09-19', 'pass'],
  ['2026-09-18', 'pass'],
  ['2026-09-17', 'attention'],
  ['2026-09-16', 'attention'],
  ['2026-09-15', 'problem'],
])('a delivery due on %s: %s', (eta, expected) => {
  const arrivals = { rows: [{ product: 'cup', eta, status: '运输中' }] };
  expect(verdict('stock.in-transit-late', { tables: { arrivals } })).toBe(expected);
});

it('reads days of arrival from the goods list too, and asks for them only where something is on its way', () => {
  const id = 'stock.in-transit-late';
  expect(one(id, { 'in-transit': 30, eta: '2026-09-10' })).toBe('problem');
  expect(one(id, { 'in-transit': 30 })).toBe('not-read');
  expect(one(id, { 'in-transit': 0 })).toBe('not-applicable');
  const done = { rows: [{ product: 'cup', eta: '2026-09-10', status: '已入库' }] };
  expect(verdict(id, { tables: { arrivals: done } })).toBe('not-applicable');
  expect(verdict(id, { tables: { arrivals: { rows: [{ product: 'cup', eta: 'soon' }] } } })).toBe('not-read');
  expect(verdict(id, {})).toBe('not-read');
});

it.each([
  [899, 'pass'],
  [900, 'attention'],
  [1799, 'attention'],
  [1800, 'problem'],
])('%i pieces at 10 a day lie: %s', (stock, expected) => {
  expect(one('stock.slow', { stock, 'daily-sales': 10 })).toBe(expected);
});

it('goods that sold nothing in a week are slow, goods without stock are not', () => {
  expect(one('stock.slow', { stock: 30, 'weekly-sales': 0 })).toBe('attention');
  expect(one('stock.slow', { stock: 0, 'weekly-sales': 0 })).toBe('not-applicable');
  expect(one('stock.slow', { stock: 30 })).toBe('not-read');
});
