// Rivals: prices that changed, goods that cannot be bought, places climbed by rank and direction only, new items.
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/day';
import { judged, now, today, verdict } from './hand-made';

const dayMs = 86_400_000;

describe('prices', () => {
  const id = 'rivals.changes';
  const rival = (priceMinor: number | null, previousMinor: number | null, days = 1) => ({
    priceMinor,
    previousMinor,
    ...(previousMinor !== null && { since: now - days * dayMs }),
  });
  it.each([
    [9701, 10_000, 1, 'pass'],
    [9700, 10_000, 1, 'attention'],
    [5000, 10_000, 1, 'attention'],
    [9700, 10_000, 6.9, 'attention'],
    [9700, 10_000, 7, 'pass'],
    [12_000, 10_000, 1, 'pass'],
    [9700, null, 1, 'pass'],
    [null, 10_000, 1, 'not-read'],
  ])('%s after %s, changed %d days ago: %s', (price, before, days, expected) => {
    expect(verdict(id, { rivals: [rival(price, before, days)] })).toBe(expected);
  });

  it('tells the deepest cut with both prices, and none watched is no case', () => {
    const outcome = judged(id, {
      rivals: [rival(9000, 10_000), { ...rival(8900, 10_900), shop: '木禾' }],
    });
    expect(outcome.reason?.params).toEqual({
      shop: '木禾',
      before: { value: 10_900, unit: 'money', currency: 'CNY' },
      now: { value: 8900, unit: 'money', currency: 'CNY' },
    });
    expect(outcome.aside?.params).toEqual({ n: 2 });
    expect(verdict(id, {})).toBe('not-applicable');
  });
});

describe('sold out', () => {
  const id = 'rivals.sold-out';
  it.each([
    ['InStock', 'pass'],
    ['PreOrder', 'pass'],
    ['OutOfStock', 'attention'],
    ['Withdrawn', 'attention'],
    [undefined, 'not-read'],
  ] as const)('%s is %s', (availability, expected) => {
    expect(verdict(id, { rivals: [{ availability }] })).toBe(expected);
  });

  it('none watched is no case, and the shop is named', () => {
    expect(verdict(id, {})).toBe('not-applicable');
    expect(judged(id, { rivals: [{ availability: 'OutOfStock', shop: '木禾' }] }).reason?.params).toEqual({
      shop: '木禾',
    });
  });
});

const table = (kind: string, rows: object[], total?: number) => ({
  tables: { [kind]: { rows: rows as never, ...(total !== undefined && { total }) } },
});

describe('rank', () => {
  const id = 'rivals.rank';
  const shop = (change: string) =>
    table('rival-ranks', [{ 'rival-shop': '木禾', rank: 5, 'rank-change': change }]);
  it.each([
    ['↑9', 'pass'],
    ['↑10', 'attention'],
    ['+10', 'attention'],
    ['升10名', 'attention'],
    ['↓30', 'pass'],
    ['-30', 'pass'],
    ['降30名', 'pass'],
    ['持平', 'pass'],
    ['0', 'pass'],
    ['10', 'not-read'],
    ['-', 'not-read'],
  ])('"%s" is %s', (change, expected) => {
    expect(verdict(id, shop(change))).toBe(expected);
  });

  it('names who climbed most; a part of the list is no pass; a paid module says so', () => {
    const rows = ['↑12', '↑40'].map((change, at) => ({
      'rival-shop': `shop ${at}`,
      rank: 3,
      'rank-change': change,
    }));
    expect(judged(id, table('rival-ranks', rows)).reason?.params).toEqual({ shop: 'shop 1', n: 40 });
    expect(verdict(id, table('rival-ranks', [{ 'rival-shop': 'a', rank: 1, 'rank-change': '↑1' }], 50))).toBe(
      'not-read',
    );
    expect(verdict(id, { missing: 'not-subscribed' })).toBe('not-subscribed');
    expect(verdict(id, {})).toBe('not-read');
  });
});

describe('new items', () => {
  const id = 'rivals.new-items';
  const item = (daysAgo: number) => ({
    'rival-shop': '木禾',
    product: '保温杯',
    'listed-at': addDays(today, -daysAgo),
  });
  it.each([
    [0, 'attention'],
    [7, 'attention'],
    [8, 'pass'],
    [-2, 'not-read'],
  ])('listed %d days ago: %s', (days, expected) => {
    expect(verdict(id, table('rival-items', [item(days)]))).toBe(expected);
  });

  it('tells the newest, and passes on no part', () => {
    const outcome = judged(id, table('rival-items', [item(5), { ...item(1), product: '焖烧罐' }]));
    expect(outcome.reason?.params).toEqual({ shop: '木禾', product: '焖烧罐' });
    expect(outcome.figure).toEqual({ value: 2, unit: 'count' });
    expect(verdict(id, table('rival-items', [item(30)], 9))).toBe('not-read');
    expect(verdict(id, table('rival-items', [{ 'rival-shop': 'a', 'listed-at': '-' }]))).toBe('not-read');
    expect(verdict(id, {})).toBe('not-read');
  });
});
