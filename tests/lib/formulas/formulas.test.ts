// Any formula, checked from outside: the worked examples by hand, edges, and bad input that never gives a number.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate, catalogue } from '../../../lib/formulas/calculate';

const ask = (id: string, input: unknown) => {
  const done = calculate(id, JSON.stringify(input));
  if ('error' in done) throw new Error(done.error);
  return done.result as Record<string, never>;
};
const refused = (id: string, input: unknown) => 'error' in calculate(id, JSON.stringify(input));

describe('worked examples', () => {
  test('36 000 → 30 028.80: visitors −2 745.3, conversion −5 350.8, order value +2 124.9', () => {
    const { effects, total } = ask('gmv.split', {
      before: { visitors: 10_000, conversion: 0.03, aov: '120' },
      after: { visitors: 9_200, conversion: 0.0255, aov: '128' },
    }) as unknown as { effects: Record<string, string>; total: string };
    expect(Number(effects['visitors'])).toBeCloseTo(-2745.3, 1);
    expect(Number(effects['conversion'])).toBeCloseTo(-5350.8, 1);
    expect(Number(effects['aov'])).toBeCloseTo(2124.9, 1);
    expect(total).toBe('-5971.2');
  });
  test('a factor that became 0 is split by Shapley, and the parts still are the whole change', () => {
    const { effects, total } = ask('gmv.split', {
      before: { visitors: 100, conversion: 0.1, aov: '50' },
      after: { visitors: 0, conversion: 0.1, aov: '50' },
    }) as unknown as { effects: Record<string, string>; total: string };
    expect([effects, total]).toEqual([{ visitors: '-500', conversion: '0', aov: '0' }, '-500']);
  });
  test('6 refunds of 40 are 7 to 29 %, 60 of 400 are 12 to 19 %', () => {
    const [few, many] = [ask('rate.wilson', { hits: 6, n: 40 }), ask('rate.wilson', { hits: 60, n: 400 })];
    expect([few['low']!, few['high']!].map((end) => Math.round(end * 100))).toEqual([7, 29]);
    expect([many['low']!, many['high']!].map((end) => Math.round(end * 100))).toEqual([12, 19]);
  });
  test('42 a day ± 11, lead 7 ± 1.5 days, 95 %: safety stock 114, reorder point 408', () => {
    const found = ask('stock.reorder', {
      daily: 42,
      sd: 11,
      leadTime: 7,
      leadTimeSd: 1.5,
      service: 0.95,
      onHand: 126,
      inTransit: 0,
      pack: 24,
      moq: 48,
    });
    expect([Math.round(found['safety']!), Math.round(found['reorderPoint']!)]).toEqual([114, 408]);
    // 408 − 126 = 282 pieces are 11.76 packs of 24.
    expect([found['cover'], found['quantity']]).toEqual([3, 288]);
  });
  test.each([
    [{ margin: 0.5 }, 2],
    [{ price: '99', goods: '38', shipping: '4', packing: '1.2', insurance: '0.8', feeRate: 0.056 }, 2],
    [
      {
        price: '99',
        goods: '38',
        shipping: '4',
        packing: '1.2',
        insurance: '0.8',
        feeRate: 0.056,
        refundRate: 0.18,
        refundOnlyRate: 0.02,
        returnCost: '6.00',
      },
      2.56,
    ],
  ])('break-even ROI of %j is %s', (input, roi) => {
    expect(ask('ads.breakeven-roi', input)['roi']).toBeCloseTo(roi, 2);
  });
  test('2.8 % × 120 × 50 % is a click of 1.68', () => {
    expect(ask('ads.breakeven-cpc', { conversion: 0.028, aov: '120', margin: 0.5 })).toEqual({ cpc: '1.68' });
  });
  test.each([
    [0.05, 11],
    [0.1, 25],
    [0.2, 67],
  ])('a cut of %s at a margin of 50 %% needs %s %% more', (cut, rise) => {
    expect(Math.round(ask('price.cut-volume', { margin: 0.5, cut })['volumeRise']! * 100)).toBe(rise);
  });
  test('a cut of the whole margin cannot be made up for', () => {
    expect(ask('price.cut-volume', { margin: 0.2, cut: 0.2 })).toEqual({ volumeRise: null });
  });
  test('109 with a coupon of 10 and 50 off each 300: one piece 99, three 89 each', () => {
    const found = ask('price.landed', {
      list: '109.00',
      promotions: [
        { kind: 'shop-coupon', off: '10' },
        { kind: 'cross-shop', threshold: '300', off: '50', every: true },
      ],
      fees: [],
      platform: 'taobao',
      on: '2026-11-11',
      rules: { basis: 'item' },
    }) as unknown as { amount: string; basket: { amount: string; pieces: number } };
    expect([found.amount, found.basket.amount, found.basket.pieces]).toEqual(['99.00', '89.00', 3]);
  });
  test('the price index: dearer than the median is above 100, and the rank counts from the lowest', () => {
    expect(ask('price.index', { own: '110', rivals: ['90', '100', '120'] })).toEqual({
      index: 110.00000000000001,
      median: '100',
      min: '90',
      rank: 3,
      n: 3,
    });
  });
  test('a title of ten Chinese letters and three digits is 23 bytes', () => {
    expect(ask('title.bytes', { title: '不锈钢保温杯大容量杯500', limit: 60 })).toEqual({
      bytes: 23,
      left: 37,
    });
  });
});

const side = fc.record({
  visitors: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5_000_000 })),
  conversion: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000),
  ),
  aov: fc.oneof(
    fc.constant('0'),
    fc.integer({ min: -5_000_000, max: 5_000_000 }).map((cents) => (cents / 100).toFixed(2)),
  ),
});

test('the parts of a split are the change, to the last decimal', () => {
  fc.assert(
    fc.property(side, side, (before, after) => {
      const { effects, total } = ask('gmv.split', { before, after }) as unknown as {
        effects: Record<string, string>;
        total: string;
      };
      const sum = Object.values(effects).reduce((all, part) => all + Number(part), 0);
      const product = (of: typeof before) => of.visitors * of.conversion * Number(of.aov);
      const parts = Object.values(effects).map((part) => Math.abs(Number(part)));
      const scale = Math.max(1, Math.abs(product(before)), Math.abs(product(after)), ...parts);
      expect(Math.abs(sum - Number(total)) / scale).toBeLessThan(1e-9);
      expect(Math.abs(Number(total) - (product(after) - product(before))) / scale).toBeLessThan(1e-9);
    }),
    { numRuns: 10_000 },
  );
});

const groups = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom('search', 'ads', 'live', 'cart', 'other'),
    weight: fc.integer({ min: 1, max: 100_000 }),
    rate: fc.integer({ min: 0, max: 1_000 }).map((part) => part / 1_000),
  }),
  { selector: ({ key }) => key, minLength: 1 },
);

test('within and mix are the change of the rate, whatever groups come and go', () => {
  const rateOf = (list: { weight: number; rate: number }[]) =>
    list.reduce((sum, one) => sum + one.weight * one.rate, 0) /
    list.reduce((sum, one) => sum + one.weight, 0);
  fc.assert(
    fc.property(groups, groups, (before, after) => {
      const found = ask('rate.mix', { before, after }) as unknown as Record<string, number>;
      expect(found['total']).toBeCloseTo(rateOf(after) - rateOf(before), 9);
      expect((found['within'] as number) + (found['mix'] as number)).toBeCloseTo(found['total'] as number, 9);
      const parts = (found as unknown as { parts: { total: number }[] }).parts;
      expect(parts.reduce((sum, part) => sum + part.total, 0)).toBeCloseTo(found['total'] as number, 9);
    }),
  );
});

test.each<[string, unknown]>([
  ['gmv.split', { before: { visitors: 1, conversion: 0.5, aov: 'abc' }, after: null }],
  [
    'gmv.split',
    {
      before: { visitors: -1, conversion: 0.5, aov: '1' },
      after: { visitors: 1, conversion: 0.5, aov: '1' },
    },
  ],
  [
    'gmv.split',
    { before: { visitors: 1, conversion: 5, aov: '1' }, after: { visitors: 1, conversion: 0.5, aov: '1' } },
  ],
  ['rate.mix', { before: [], after: [] }],
  ['rate.mix', { before: [{ key: 'a', weight: 0, rate: 0.1 }], after: [{ key: 'a', weight: 1, rate: 0.1 }] }],
  [
    'rate.mix',
    {
      before: [
        { key: 'a', weight: 1, rate: 0.1 },
        { key: 'a', weight: 1, rate: 0.2 },
      ],
      after: [{ key: 'a', weight: 1, rate: 0.1 }],
    },
  ],
  ['rate.wilson', { hits: 5, n: 4 }],
  ['rate.wilson', { hits: 0, n: 0 }],
  ['stock.reorder', { daily: 1 }],
  ['stock.runout', { onHand: 10, sales: [0, 0, 0, 0, 0, 0, 0] }],
  ['ads.breakeven-roi', { price: '0', goods: '1' }],
  ['price.index', { own: '1', rivals: [] }],
  ['price.index', { own: '1.1234567', rivals: ['1'] }],
  ['anomaly.daily', { series: [{ day: '2026-13-01', value: 1 }] }],
  ['title.bytes', { title: 5 }],
  ['price.landed', { list: 'free' }],
  ['no.formula', {}],
])('%s refuses %j', (id, input) => {
  expect(refused(id, input)).toBe(true);
});

test('every example of the list can be computed, and its schemas are there', () => {
  for (const { id, example, input, output } of catalogue()) {
    expect([id, 'result' in calculate(id, JSON.stringify(example))]).toEqual([id, true]);
    expect([input, output].every((schema) => Object.keys(schema).length > 1)).toBe(true);
  }
});

test('the command answers one line of JSON; bad input leaves with 2', () => {
  const root = join(import.meta.dirname, '../../..');
  const tool = [join(root, 'node_modules/jiti/lib/jiti-cli.mjs'), join(root, 'tests/tools/calc.ts')];
  const said = execFileSync(process.execPath, [...tool, 'rate.wilson', '{"hits":0,"n":10}'], {
    encoding: 'utf8',
  });
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(said)).toMatchObject({ rate: 0, low: 0 });
  const bad = spawnSync(process.execPath, [...tool, 'rate.wilson', '{'], { encoding: 'utf8' });
  expect([bad.status, Object.keys(JSON.parse(bad.stdout) as object)]).toEqual([2, ['error']]);
});
