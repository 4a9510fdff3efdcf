// Why sales changed: parts that add up, refusals where figures are counted differently, and groups.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FigureIndex } from '../../lib/figure-index';
import { addDays } from '../../lib/day';
import { groupSplitOf, salesByChannel } from '../../lib/why-groups';
import { salesSplitOf } from '../../lib/why';
import type { ReadingRow } from '../../lib/rows';
import { figureRow, reading } from './figure-rows';

const [base, day] = ['2026-09-09', '2026-09-16'];
const three = (on: string, visitors: number, buyers: number, gmv: number) => [
  figureRow('visitors', on, visitors),
  figureRow('buyers', on, buyers),
  figureRow('gmv', on, gmv, { raw: `¥${(gmv / 100).toFixed(2)}` }),
];
const split = (...rows: ReturnType<typeof figureRow>[]) => salesSplitOf(new FigureIndex(rows), base, day);

describe('the split of sales', () => {
  test('is that of the worked example: 36,000 to 30,028.80', () => {
    // 10,000 × 3.00 % × 120 → 9,200 × 2.5543 % × 127.78; whole buyers stand in for the rates of the example.
    const found = split(...three(base, 10_000, 300, 3_600_000), ...three(day, 9_200, 235, 3_002_880));
    if ('refused' in found) throw new Error(found.refused);
    const [visitors, conversion, order] = found.split.effects.map(({ effect }) => effect / 100);
    expect(found.split.method).toBe('log-mean');
    expect((visitors ?? 0) + (conversion ?? 0) + (order ?? 0)).toBeCloseTo(-5_971.2, 9);
    expect(visitors).toBeCloseTo(-2_745.3, 0);
    expect(conversion).toBeLessThan(-5_200);
  });

  test('adds up for whatever was read, a day without a buyer included', () => {
    const count = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(count, count, count, count, fc.nat(1e9), fc.nat(1e9), (v0, v1, b0, b1, g0, g1) => {
        const [before, now] = [b0 === 0 || v0 === 0 ? 0 : g0, b1 === 0 || v1 === 0 ? 0 : g1];
        const found = split(...three(base, v0, b0, before), ...three(day, v1, b1, now));
        if ('refused' in found) throw new Error(found.refused);
        const effects = found.split.effects.map(({ effect }) => effect);
        const sum = effects.reduce((all, effect) => all + effect, 0);
        // Parts far larger than what they come to, as of more buyers than visitors, have no more digits than these.
        const largest = Math.max(1, before, now, ...effects.map(Math.abs));
        return Math.abs(sum - (now - before)) <= 1e-9 * largest;
      }),
    );
    const none = split(...three(base, 100, 10, 5_000), ...three(day, 100, 0, 0));
    expect('split' in none && none.split.method).toBe('shapley');
  });

  test('is refused where the printed conversion is of other people', () => {
    const printed = (value: number, raw: string) => figureRow('conversion', day, value, { raw });
    const sides = [...three(base, 10_000, 300, 3_600_000), ...three(day, 9_200, 235, 3_002_880)];
    expect(split(...sides, printed(0.0255, '2.55%'))).toHaveProperty('split');
    expect(split(...sides, printed(0.0312, '3.12%'))).toMatchObject({
      refused: 'identity',
      metric: 'conversion',
      printed: 0.0312,
    });
  });

  test('is refused for a part of a day and for a day that was not read', () => {
    const [visitors, buyers, gmv] = three(day, 1, 1, 1);
    const whole = three(base, 10, 1, 100);
    expect(split(...whole)).toEqual({ refused: 'not-read', day, missing: ['visitors', 'buyers', 'gmv'] });
    expect(split(...whole, visitors!)).toEqual({ refused: 'not-read', day, missing: ['buyers', 'gmv'] });
    expect(split(...whole, visitors!, buyers!, { ...gmv!, partial: true })).toEqual({ refused: 'partial' });
  });
});

const sources = (of: string, rows: [string, string, number, number][], total = rows.length) =>
  reading(addDays(of, 1), {
    tables: [
      {
        title: '流量来源',
        columns: ['来源', '渠道', '访客数', '支付买家数'],
        rows: rows.map((cells) => cells.map(String)),
        shown: rows.length,
        total,
        period: { label: of, from: of, to: of },
      },
    ],
  });

describe('by group', () => {
  const before = sources(base, [
    ['免费', '搜索', 6_000, 240],
    ['付费', '推广', 4_000, 60],
  ]);
  const now = sources(day, [
    ['免费', '搜索', 6_000, 210],
    ['付费', '推广', 2_000, 30],
  ]);
  const shop = [...three(base, 10_000, 300, 3_000_000), ...three(day, 8_000, 240, 2_400_000)];
  const sides = (one: ReadingRow, other: ReadingRow) => [
    { day: base, readings: [one, other] },
    { day, readings: [one, other] },
  ];

  test('conversion changes within the groups and by their mix, exactly', () => {
    const found = groupSplitOf('channel', sides(before, now), new FigureIndex(shop));
    if (typeof found === 'string') throw new Error(found);
    expect(found.split.total).toBeCloseTo(240 / 8_000 - 300 / 10_000, 12);
    expect(found.split.within).toBeLessThan(0);
    expect(found.split.mix).toBeGreaterThan(0);
    expect(found.split.within + found.split.mix).toBeCloseTo(found.split.total, 12);
    expect(groupSplitOf('source', sides(before, now), new FigureIndex(shop))).toHaveProperty('split');
  });

  test('a table of another day, or one that is not whole, is none', () => {
    const other = sources('2026-09-15', [
      ['免费', '搜索', 6_000, 210],
      ['付费', '推广', 2_000, 30],
    ]);
    expect(groupSplitOf('channel', sides(before, other), new FigureIndex(shop))).toBe('not-read');
    const cut = sources(
      day,
      [
        ['免费', '搜索', 6_000, 210],
        ['付费', '推广', 2_000, 30],
      ],
      5,
    );
    expect(groupSplitOf('channel', sides(before, cut), new FigureIndex(shop))).toBe('not-read');
  });

  test('groups that do not make the shop are refused', () => {
    const fewer = [...three(base, 10_000, 300, 3_000_000), ...three(day, 8_000, 400, 2_400_000)];
    expect(groupSplitOf('channel', sides(before, now), new FigureIndex(fewer))).toBe('parts-differ');
    const overlap = [...three(base, 10_000, 300, 3_000_000), ...three(day, 7_000, 240, 2_400_000)];
    expect(groupSplitOf('channel', sides(before, now), new FigureIndex(overlap))).toBe('parts-differ');
  });

  test('sales of channels are told only where they are the shop’s', () => {
    const channel = (on: string, name: string, gmv: number) =>
      figureRow('gmv', on, gmv, { scope: `channel:${name}` });
    const whole = [
      ...shop,
      channel(base, '搜索', 2_000_000),
      channel(base, '推广', 1_000_000),
      channel(day, '搜索', 2_100_000),
      channel(day, '推广', 300_000),
    ];
    expect(salesByChannel(new FigureIndex(whole), base, day)).toEqual([
      { key: '推广', before: 1_000_000, now: 300_000, change: -700_000 },
      { key: '搜索', before: 2_000_000, now: 2_100_000, change: 100_000 },
    ]);
    expect(salesByChannel(new FigureIndex([...whole, channel(day, '直播', 500_000)]), base, day)).toBe(
      'parts-differ',
    );
    expect(salesByChannel(new FigureIndex(shop), base, day)).toBe('not-read');
  });
});
