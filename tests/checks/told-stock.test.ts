// Stock as it is told: every word, figure, input and piece of evidence of a finding, one alone and several together.
import { describe, expect, it } from 'vitest';
import { verdict, type Made } from './hand-made';
import { tableOf, told } from './told';

type Cells = Record<string, string | number>;
const goods = (...rows: Cells[]): Made =>
  tableOf(
    'goods',
    rows.map((row) => ({ product: 'cup\n规格：white', status: '出售中', ...row })),
  );
const cell = (spec: string) => `cup\n规格：${spec}`;

describe.each<[string, Cells, string, string, string[], string[], string[] | undefined]>([
  [
    'stock.below-warning',
    { stock: 99, 'warn-stock': 100 },
    '99 count',
    'stock.below-warning.low goods=white level=100',
    ['stock.below-warning.order goods=white pieces=1', 'stock.below-warning.level'],
    ['99', '100'],
    undefined,
  ],
  [
    'stock.oversold',
    { stock: -3 },
    '3 count',
    'stock.oversold.some goods=white pieces=3',
    ['stock.oversold.stop goods=white pieces=3', 'stock.oversold.buyers goods=white pieces=3'],
    ['-3'],
    undefined,
  ],
  [
    // 10 a day for 7 days and 1.645·√70 of safety: 83.76, of which 60 are there.
    'stock.reorder',
    { stock: 60, 'daily-sales': 10 },
    '84 count',
    'stock.reorder.under goods=white there=60',
    ['stock.reorder.order pieces=24 days=7 days', 'stock.reorder.lead'],
    ['60', '10'],
    ['70 count "10"', '13.7631 count', '83.7631 count'],
  ],
  [
    'stock.slow',
    { stock: 1000, 'daily-sales': 10 },
    '100 days',
    'stock.slow.long goods=white',
    ['stock.slow.stop goods=white', 'stock.slow.sell'],
    ['1000', '10'],
    ['1000 count "1000"', '10 count "10"', '100 days'],
  ],
  [
    'stock.slow',
    { stock: 30, 'daily-sales': 0 },
    '30 count',
    'stock.slow.none goods=white',
    ['stock.slow.stop goods=white', 'stock.slow.sell'],
    ['30', '0'],
    undefined,
  ],
  [
    'stock.slow',
    { stock: 100, 'daily-sales': 0.5 },
    '200 days',
    'stock.slow.long goods=white',
    ['stock.slow.stop goods=white', 'stock.slow.sell'],
    ['100', '0.5'],
    ['100 count "100"', '0.5 count "0.5"', '200 days'],
  ],
])('%s', (id, row, figure, reason, advice, cells, from) => {
  it(`tells ${JSON.stringify(row)} without a number of goods, and two with it`, () => {
    const outcome = told(id, goods(row));
    expect(outcome).toEqual({
      verdict: outcome.verdict,
      figure,
      reason,
      advice,
      ...(from && { from }),
      seen: [cell('white'), ...cells],
    });
    expect(['attention', 'problem']).toContain(outcome.verdict);
    expect(told(id, goods(row, { ...row, product: cell('red') })).aside).toBe('goods n=2');
  });
});

describe('below the warning level', () => {
  const id = 'stock.below-warning';
  it('the one with the least of its level is told first', () => {
    const rows = [
      { product: cell('red'), stock: 40, 'warn-stock': 100 },
      { product: cell('blue'), stock: 4, 'warn-stock': 20 },
    ];
    expect(told(id, goods(...rows)).reason).toBe('stock.below-warning.low goods=blue level=20');
  });

  it.each([
    ['a level of a piece is a level', { stock: 0, 'warn-stock': 1, 'daily-sales': 1 }, 'problem'],
    ['a level of nothing is none', { stock: 19, 'warn-stock': 0 }, 'attention'],
    ['a level that cannot be read is none', { stock: 19, 'warn-stock': '-' }, 'attention'],
  ])('%s', (_, row, expected) => {
    expect(verdict(id, goods(row))).toBe(expected);
  });

  it('orders at least one piece', () => {
    const own = { key: 'taobao|shop|stock.below-warning|share', attention: 2, problem: 1.5, changedAt: 1 };
    expect(told(id, goods({ stock: 100, 'warn-stock': 100 }), [own]).advice?.[0]).toContain('pieces=1');
    expect(told(id, goods({ stock: 97, 'warn-stock': 100 })).advice?.[0]).toContain('pieces=3');
  });
});

describe('goods to order again', () => {
  const id = 'stock.reorder';
  it('the one that lasts the shortest is told first', () => {
    const rows = [
      { product: cell('slow'), stock: 2, 'daily-sales': 1 },
      { product: cell('fast'), stock: 9, 'daily-sales': 10 },
    ];
    expect(told(id, goods(...rows)).reason).toContain('goods=fast');
  });

  it('stock below nothing is nothing, not less', () => {
    expect(told(id, goods({ stock: -5, 'in-transit': 60, 'daily-sales': 10 })).reason).toContain('there=60');
  });

  it('exactly at the point there is enough', () => {
    // 4 a day for 1 day and 1.645·2 of safety are 7.29: with one day as the limit 8 pieces are enough, 7 are not.
    const own = { key: 'taobao|shop|stock.reorder|lead', attention: 1, problem: 0.001, changedAt: 1 };
    expect(told(id, goods({ stock: 8, 'daily-sales': 4 }), [own]).verdict).toBe('pass');
    expect(told(id, goods({ stock: 7, 'daily-sales': 4 }), [own]).verdict).toBe('attention');
  });
});

describe('days of cover', () => {
  const id = 'stock.cover';
  it.each([
    [45, 'problem', 5, '4.5', 55, '9/22'],
    [75, 'attention', 10, '7.5', 25, '9/25'],
  ])('%d pieces at 10 a day are told as %s', (stock, grade, limit, days, pieces, day) => {
    expect(told(id, goods({ stock, 'daily-sales': 10 }))).toEqual({
      verdict: grade,
      figure: `${days} days`,
      reason: `stock.cover.low goods=white limit=${limit} days`,
      advice: [
        `stock.cover.refill pieces=${pieces} day=${day}`,
        `stock.cover.less-ads day=${day}`,
        'stock.cover.purchase-limit',
        'stock.cover.sold-out',
        'stock.cover.presale',
      ],
      from: [`${stock} count "${stock}"`, '10 count "10"', `${days} days`],
      gauge: `${days} of 10 5 20`,
      seen: [cell('white'), `${stock}`, '10'],
    });
  });

  it('enough on its way needs no order, and a piece too few needs one', () => {
    const coming = (pieces: number) =>
      told(id, goods({ stock: 45, 'daily-sales': 10, 'in-transit': pieces })).advice?.[0];
    expect(coming(55)).toBe('stock.cover.in-transit pieces=55 day=9/22');
    expect(coming(54)).toBe('stock.cover.refill pieces=1 day=9/22');
  });

  it('of two that are as grave the one that lasts shorter is told', () => {
    const rows = [
      { product: cell('red'), stock: 40, 'daily-sales': 10 },
      { product: cell('blue'), stock: 30, 'daily-sales': 10 },
    ];
    expect(told(id, goods(...rows)).reason).toContain('goods=blue');
  });

  it('of two that last equally long the first is told', () => {
    const rows = [
      { product: cell('red'), stock: 40, 'daily-sales': 10 },
      { product: cell('blue'), stock: 20, 'daily-sales': 5 },
    ];
    expect(told(id, goods(...rows)).reason).toContain('goods=red');
  });

  it('a fine cover passes without advice; stock or sales alone are not enough', () => {
    expect(told(id, goods({ stock: 200, 'daily-sales': 10 }))).toEqual({
      verdict: 'pass',
      figure: '20 days',
      from: ['200 count "200"', '10 count "10"', '20 days'],
      gauge: '20 of 10 5 20',
      seen: [cell('white'), '200', '10'],
    });
    expect(verdict(id, goods({ stock: 200 }))).toBe('not-read');
    expect(verdict(id, goods({ 'daily-sales': 10 }))).toBe('not-read');
    expect(told(id, goods({ stock: 200, 'daily-sales': 10 }, { stock: 1 })).reason).toBe(
      'gap.rows read=1 total=2',
    );
  });
});

describe('sold out', () => {
  it('what sells is a problem, what is not known to sell is not', () => {
    const id = 'stock.sold-out';
    expect(told(id, goods({ stock: 0 }))).toEqual({
      verdict: 'attention',
      figure: '1 count',
      reason: 'stock.sold-out.some goods=white n=1 daily=0 count',
      advice: [
        'stock.sold-out.ads goods=white',
        'stock.cover.sold-out',
        'stock.cover.presale',
        'stock.sold-out.keep',
      ],
      seen: [cell('white'), '0'],
    });
    expect(verdict(id, goods({ stock: 1, 'daily-sales': 50 }))).toBe('pass');
    const rows: Cells[] = [
      { product: cell('unknown'), stock: 0 },
      { product: cell('known'), stock: 0, 'daily-sales': 0.5 },
    ];
    expect(told(id, goods(...rows)).reason).toContain('goods=known');
  });

  it('a promise that cannot be kept is told for what sells most', () => {
    const id = 'stock.presale';
    const row = { stock: 0, 'delivery-setting': '48小时发货' };
    expect(
      told(id, goods({ ...row, product: cell('a') }, { ...row, product: cell('b'), 'daily-sales': 0.5 })),
    ).toEqual({
      verdict: 'problem',
      figure: '2 count',
      reason: 'stock.presale.promise goods=b n=2',
      advice: ['stock.cover.sold-out', 'stock.presale.set goods=b'],
      seen: [cell('b'), '0', '48小时发货', cell('a'), '0', '48小时发货'],
    });
    expect(verdict(id, goods({ ...row, stock: 1 }))).toBe('not-applicable');
  });
});

it('a late delivery is told alone without a number, two with it', () => {
  const id = 'stock.in-transit-late';
  const arrival = (product: string, eta: string) => ({ product, eta, status: '运输中' });
  expect(told(id, tableOf('arrivals', [arrival('cup', '2026-09-16')]))).toEqual({
    verdict: 'attention',
    figure: '2 days',
    reason: 'stock.in-transit-late.late goods=cup',
    advice: ['stock.in-transit-late.ask goods=cup', 'stock.in-transit-late.until'],
    seen: ['cup', '2026-09-16'],
  });
  const two = [arrival('cup', '2026-09-17'), arrival('jug', '2026-09-10')];
  expect(told(id, tableOf('arrivals', two))).toMatchObject({ figure: '8 days', aside: 'goods n=2' });
  const own = { key: `taobao|shop|${id}|late`, attention: 0, problem: 3, changedAt: 1 };
  expect(told(id, tableOf('arrivals', [arrival('cup', '2026-09-18')]), [own]).verdict).toBe('pass');
  expect(verdict(id, goods({ stock: 5, 'in-transit': 1 }))).toBe('not-read');
});
