// Limits of single products: each check that asks for them goes by the product's own.
import { expect, it } from 'vitest';
import { limitKey } from '../../lib/limits';
import { judged } from './hand-made';

const shop = 'taobao|shop';

it.each<[string, string, object, number, object?]>([
  ['stock.cover', 'cover', { stock: 150, 'daily-sales': 10 }, 20],
  ['stock.reorder', 'lead', { stock: 150, 'daily-sales': 10 }, 30],
  ['stock.slow', 'cover', { stock: 150, 'daily-sales': 10 }, 12],
  ['stock.below-warning', 'share', { stock: 150, 'warn-stock': 100 }, 2],
  ['stock.below-warning', 'pieces', { stock: 150 }, 200],
])('%s goes by the product’s own %s', (id, name, cells, limit) => {
  const goods = (code: string) => ({
    tables: { goods: { rows: [{ product: `cup\n商家编码：${code}`, ...cells }] } },
  });
  const own = {
    key: limitKey({ owner: shop, product: 'A' }, id, name),
    attention: limit,
    problem: limit,
    changedAt: 1,
  };
  expect(judged(id, goods('A'), [own]).verdict).toBe('problem');
  expect(judged(id, goods('B'), [own]).verdict).toBe('pass');
});

it('of two products the one beyond its own graver line is told, not the one that lasts shorter', () => {
  const goods = [
    { product: 'cup\n商家编码：A', stock: 80, 'daily-sales': 10 },
    { product: 'cup\n商家编码：B', stock: 70, 'daily-sales': 10 },
  ];
  const own = {
    key: limitKey({ owner: shop, product: 'A' }, 'stock.cover', 'cover'),
    attention: 40,
    problem: 20,
    changedAt: 1,
  };
  const outcome = judged('stock.cover', { tables: { goods: { rows: goods } } }, [own]);
  expect(outcome.verdict).toBe('problem');
  expect(outcome.reason?.params).toEqual({ goods: 'A', limit: { value: 20, unit: 'days' } });
});

it('returns of a product are held against its own target', () => {
  const product = (code: string) => ({ product: `cup\n货号：${code}`, count: 150, 'paid-orders': 1000 });
  const own = {
    key: limitKey({ owner: shop, product: 'A' }, 'aftersales.product-rate', 'rate'),
    attention: 0.2,
    problem: 0.3,
    changedAt: 1,
  };
  const verdictOf = (code: string) =>
    judged('aftersales.product-rate', { tables: { 'refunded-goods': { rows: [product(code)] } } }, [own]);
  expect(verdictOf('A').verdict).toBe('pass');
  expect(verdictOf('B').reason?.params?.['limit']).toEqual({ value: 0.1, unit: 'rate' });
});

it('how far a price may be off its plan is the product’s own', () => {
  const set = (name: string, value: number) => ({
    key: limitKey({ owner: shop, product: 'A' }, 'price.plan', name),
    attention: value,
    problem: value,
    changedAt: 1,
  });
  const goods = { rows: [{ product: 'cup\n商家编码：A', stock: 1, price: 9500 }] };
  const verdictOf = (limits: ReturnType<typeof set>[]) =>
    judged('price.plan', { tables: { goods } }, limits).verdict;
  expect(verdictOf([set('plan', 10_000)])).toBe('attention');
  expect(verdictOf([set('plan', 10_000), set('off', 0.06)])).toBe('pass');
});
