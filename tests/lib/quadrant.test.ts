// The quadrant: sides and places against the lines, and which tables of the readings it is made of.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEvenOf } from '../../lib/ad-lines';
import { adsPlanRoi } from '../../lib/checks/ads-plan-roi';
import { limitKey } from '../../lib/limits';
import { medianOf } from '../../lib/median';
import { placeOf, quadrantOf, sideOf, type Thing } from '../../lib/quadrant';
import { isRipe, quadrantTables, thingsIn } from '../../lib/quadrant-tables';
import { addDays } from '../../lib/day';
import { period, readingRow, shopId, table, takenAt, today } from './drafts';

const thing = (key: string, x?: number, y?: number, more: Partial<Thing> = {}): Thing => ({
  key,
  name: key,
  evidence: [],
  ...(x !== undefined && { x }),
  ...(y !== undefined && { y }),
  ...more,
});
const five = [
  thing('a', 1000, 0.01),
  thing('b', 800, 0.05),
  thing('c', 300, 0.03),
  thing('d', 100, 0.06),
  thing('e', 50, 0.02),
];
const cornersOf = (things: Thing[], lineY?: number) =>
  Object.fromEntries((quadrantOf(things, lineY)?.spots ?? []).map(({ key, corner }) => [key, corner]));

describe('the corners', () => {
  test('are those of an operator who draws the two medians by hand', () => {
    // Medians by hand: 300 visitors and 3 %; the product on both lines is in no corner.
    expect(quadrantOf(five)?.line).toEqual({ x: 300, y: 0.03 });
    expect(cornersOf(five)).toEqual({
      a: 'high-low',
      b: 'high-high',
      c: undefined,
      d: 'low-high',
      e: 'low-low',
    });
  });

  test('what pays as well as most is never called few pay where most have no sale at all', () => {
    const unsold = five.map(({ key, x }, at) => thing(key, x, at === 0 ? 0.04 : 0));
    expect(cornersOf(unsold)).toEqual({
      a: 'high-high',
      b: undefined,
      c: undefined,
      d: undefined,
      e: undefined,
    });
  });

  test('a line given stands for the median of what is counted upwards', () => {
    expect(cornersOf(five, 0.055)).toMatchObject({ b: 'high-low', d: 'low-high' });
  });

  test('for any figures: as many lie above the median as below it, and each dot lies on the side it is said to', () => {
    const figure = fc.oneof(fc.nat(50), fc.double({ min: 0, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { minLength: 5, maxLength: 60 }), (pairs) => {
        const found = quadrantOf(pairs.map(([x, y], at) => thing(String(at), x, y)));
        if (!found) throw new Error('placed nothing');
        const { spots, line, most } = found;
        for (const axis of ['x', 'y'] as const) {
          const sides = spots.map((spot) => sideOf(spot[axis], line[axis]));
          const [below, above] = ['below', 'above'].map((side) => sides.filter((one) => one === side).length);
          expect(Math.max(below ?? 0, above ?? 0)).toBeLessThanOrEqual(pairs.length / 2);
          expect(line[axis]).toBe(medianOf(spots.map((spot) => spot[axis])));
          const middle = placeOf(line[axis], line[axis], most[axis]);
          for (const { at, [axis]: value } of spots) {
            expect(at[axis]).toBeGreaterThanOrEqual(0);
            expect(at[axis]).toBeLessThanOrEqual(1 + 1e-9);
            if (value <= line[axis]) expect(at[axis]).toBeLessThanOrEqual(middle + 1e-9);
            else expect(at[axis]).toBeGreaterThanOrEqual(middle - 1e-9);
          }
        }
        return spots.length === pairs.length;
      }),
    );
  });

  test('larger values are never drawn before smaller ones', () => {
    const value = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, value, (a, b, line) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const most = Math.max(high, line);
        expect(placeOf(low, line, most)).toBeLessThanOrEqual(placeOf(high, line, most) + 1e-12);
      }),
      {
        numRuns: 2000,
        examples: [
          [1e6 + 2e-10, 1e6, 1e6],
          [5e-324, 0, 1e-323],
          [0, 0, 0],
        ],
      },
    );
  });
});

describe('what is not sure', () => {
  test('fewer than five with both figures are not placed, and those without are counted', () => {
    expect(quadrantOf([...five.slice(1), thing('f', 400), thing('g', undefined, 0.1)])).toBeUndefined();
    const found = quadrantOf([...five, thing('f', 400), thing('g', undefined, 0.1)]);
    expect(found?.spots).toHaveLength(5);
    expect(found?.unplaced.map(({ key }) => key)).toEqual(['f', 'g']);
    expect(found?.line.x).toBe(300);
  });

  test('a rate of few people is not sure on either side; sizes are drawn only where all are known', () => {
    const few = thing('few', 4, 0.25, { range: { low: 0.04, high: 0.7 }, size: 100 });
    const found = quadrantOf([...five, { ...few, range: { low: 0.01, high: 0.7 } }]);
    expect(found?.spots.find(({ key }) => key === 'few')?.sure).toBe(false);
    expect(found?.spots.every(({ share }) => share === undefined)).toBe(true);
    const sized = quadrantOf(five.map((one, at) => ({ ...one, size: at * 100 })));
    expect(sized?.spots.map(({ share }) => share)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });
});

const columns = ['商品', '商品访客数', '支付买家数', '支付金额'];
const rows = (from: number, n: number) =>
  Array.from({ length: n }, (_, at) => [`货 ${from + at}`, String(1000 - at), '10', '¥1,200.00']);
const yesterday = addDays(today, -1);
const read = (more: Parameters<typeof table>[2], from = 1, n = 6, at = takenAt) =>
  readingRow({ tables: [table(columns, rows(from, n), more)] }, at);

describe('the tables', () => {
  test('pages turned over are one table; days stand apart, the newest first', () => {
    const day = period('统计时间', yesterday);
    const before = period('统计时间', addDays(today, -2));
    const week = period('近7天', addDays(today, -7), yesterday);
    const found = quadrantTables(
      [
        read({ period: day, total: 12 }),
        read({ period: day, total: 12 }, 7, 6, takenAt + 1000),
        read({ period: week, total: 12 }, 1, 6, takenAt + 2000),
        read({ period: before, total: 6 }, 1, 6, takenAt + 3000),
      ],
      'products',
    );
    expect(found.map(({ days, table: { rows: there, complete } }) => [days, there.length, complete])).toEqual(
      [
        [{ from: yesterday, to: yesterday }, 12, true],
        [{ from: addDays(today, -7), to: yesterday }, 6, false],
        [{ from: addDays(today, -2), to: addDays(today, -2) }, 6, true],
      ],
    );
  });

  test('a day that still ran is no day of a quadrant; a page that names none is of when it was read', () => {
    const running = { ...period('更新时间 09:05', today), partial: true };
    expect(quadrantTables([read({ period: running })], 'products')).toEqual([]);
    const [found] = quadrantTables([read({})], 'products');
    expect(found).toMatchObject({ days: undefined, readOn: today });
  });

  test('a product has its visitors, the share that paid, what they paid and where each was read', () => {
    const [found] = quadrantTables([read({ period: period('统计时间', yesterday) })], 'products');
    const [first] = found ? thingsIn(found, 'products', today) : [];
    expect(first).toMatchObject({ name: '货 1', x: 1000, y: 0.01, size: 120_000 });
    expect(first?.evidence.map(({ text }) => text)).toEqual(['1000', '10', '¥1,200.00']);
  });

  test('a printed rate stands where buyers are not; no visitors, or more buyers than visitors, is no rate', () => {
    const of = (heads: string[], ...cells: string[][]) => {
      const [found] = quadrantTables([readingRow({ tables: [table(heads, cells)] })], 'products');
      return found ? thingsIn(found, 'products', today).map(({ x, y }) => [x, y]) : [];
    };
    expect(of(['商品', '商品访客数', '支付转化率'], ['a', '200', '2.5%'], ['b', '200', '-'])).toEqual([
      [200, 0.025],
      [200, undefined],
    ]);
    expect(
      of(['商品', '商品访客数', '支付买家数'], ['a', '0', '0'], ['b', '3', '5'], ['b', '-', '5']),
    ).toEqual([
      [0, undefined],
      [3, undefined],
      [undefined, undefined],
    ]);
  });
});

describe('plans', () => {
  const plans = (context: string[], more = {}) =>
    readingRow({
      tables: [
        table(
          ['计划名称', '花费', '总成交金额'],
          [
            ['低', '¥100.00', '¥120.00'],
            ['高', '¥100.00', '¥400.00'],
            ['没花', '¥0.00', '¥0.00'],
          ],
          { context, period: period('统计时间', addDays(today, -20)), ...more },
        ),
      ],
    });

  test('stand by cost and return; what is still credited may only be called losing later', () => {
    const [ripe] = quadrantTables([plans(['转化周期 15天'])], 'plans');
    const [young] = quadrantTables(
      [plans(['转化周期 15天'], { period: period('统计时间', yesterday) })],
      'plans',
    );
    if (!ripe || !young) throw new Error('no table');
    expect([isRipe(ripe, today), isRipe(young, today)]).toEqual([true, false]);
    expect(thingsIn(ripe, 'plans', today).map(({ x, y, range }) => [x, y, range])).toEqual([
      [10_000, 1.2, undefined],
      [10_000, 4, undefined],
      [0, undefined, undefined],
    ]);
    const all = [...thingsIn(young, 'plans', today), ...thingsIn(young, 'plans', today)];
    const sure = quadrantOf([...all, thing('x', 1, 1)], 2)?.spots.map(({ name, sure: is }) => [name, is]);
    expect(sure).toContainEqual(['低', false]);
    expect(sure).toContainEqual(['高', true]);
  });

  test('the line is where the operator set break-even for the check of plans', () => {
    expect(breakEvenOf([], shopId)).toBe(2);
    const key = limitKey({ owner: shopId }, adsPlanRoi.id, 'roi');
    expect(breakEvenOf([{ key, attention: 3.5, problem: 3, changedAt: 1 }], shopId)).toBe(3.5);
  });
});
