// Whose limit holds: a product's own before the shop's, the shop's before its platform's, that before the default.
import { expect, it } from 'vitest';
import { checks } from '../../lib/checks';
import type { Check } from '../../lib/checks/contract';
import { limitKey, limitsOf, ownersOf, platformOwner, productLimit } from '../../lib/limits';
import { limitOf } from '../../lib/threshold';

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
