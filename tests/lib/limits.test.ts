// Whose limit holds: a product's own before the shop's, the shop's before its platform's, that before the default.
import { expect, it } from 'vitest';
import { checks } from '../../lib/checks';
import type { Check } from '../../lib/checks/contract';
import { limitKey, limitsOf, ownersOf, platformOwner, productLimit } from '../../lib/limits';
import { limitOf } from '../../lib/threshold';
import { judged } from '../checks/hand-made';

const check: Check = checks.find(({ id }) => id === 'stock.cover')!;
const row = (owner: string, attention: number, product?: string) => ({
  key: limitKey({ owner, ...(product !== undefined && { product }) }, 'stock.cover', 'cover'),
  attention,
  problem: attention / 2,
  changedAt: 1,
});
const shop = 'taobao|shop';
const attention = (rows: ReturnType<typeof row>[], product?: string) =>
  limitOf(limitsOf(check, rows, shop), 'cover', product).attention;

it('a shop follows its own limit, else its platform’s, else the default', () => {
  const all = row(platformOwner('taobao'), 20);
  expect(attention([])).toBe(10);
  expect(attention([all])).toBe(20);
  expect(attention([all, row(shop, 30)])).toBe(30);
  expect(attention([row(platformOwner('jd'), 20), row('taobao|other', 40)])).toBe(10);
  expect(ownersOf(shop)).toEqual([shop, 'taobao|*']);
});

it('a product follows its own limit, and the others the shop’s', () => {
  const rows = [row(shop, 30), row(shop, 60, 'A|1')];
  expect(attention(rows, 'A|1')).toBe(60);
  expect(attention(rows, 'B')).toBe(30);
  expect(attention(rows)).toBe(30);
  // One product's limit is no limit of a name that only begins alike.
  expect(limitsOf(check, rows, shop)[productLimit('cover', 'A')]).toBeUndefined();
});

it('limits of products are given only to checks that ask for them', () => {
  const other = checks.find(({ id }) => id === 'service.reply-30s')!;
  const rows = [{ ...row(shop, 5, 'A'), key: `${shop}|service.reply-30s|rate|A` }];
  expect(Object.keys(limitsOf(other, rows, shop))).toEqual(['rate']);
});

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
  const outcome = judged('stock.cover', { tables: { goods: { rows: goods } } }, [row(shop, 40, 'A')]);
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
