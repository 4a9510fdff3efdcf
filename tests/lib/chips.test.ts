// What is said beside a figure: only against a whole day of the same weekday, and only what was found of this very figure.
import { describe, expect, test } from 'vitest';
import { chipsOf, placeOf } from '../../lib/chips';
import type { Locator } from '../../lib/reading';
import type { FigureRow } from '../../lib/rows';
import { figureRow } from './figure-rows';
import { pair, period, readingRow, shopId, table } from './drafts';

const at = (path: string, text: string): Locator => ({ path, text });
const day = period('统计时间 2026-09-16', '2026-09-16');
const visitors = pair('访客数', '3,053', { value: '3053', period: day, at: at('#v', '3,053') });
const rate = pair('支付转化率', '3.02%', { value: '3.02', unit: '%', period: day, at: at('#r', '3.02%') });
const of = (metric: string, value: number, { day: on = '2026-09-09', ...more }: Partial<FigureRow> = {}) =>
  figureRow(metric, on, value, { shopId, ...more });
const chips = (pairs = [visitors], before: FigureRow[] = [of('visitors', 3500)], judged = {}) =>
  chipsOf(readingRow({ pairs }), before, judged, 'zh');

describe('against the same weekday', () => {
  test('a change in percent, a rate in points, each at its place', () => {
    expect(chips([visitors, rate], [of('visitors', 3500), of('conversion', 0.0306)])).toEqual([
      { at: visitors.at, label: '访客数', change: { side: 'down', text: '12.8%' } },
      { at: rate.at, label: '支付转化率', change: { side: 'down', text: '0.04pp' } },
    ]);
    expect(chips([visitors], [of('visitors', 3053)])[0]?.change).toEqual({ side: 'same', text: '' });
  });

  test.each([
    ['no such day was read', []],
    ['that day still ran when it was read', [of('visitors', 3500, { partial: true })]],
    ['another day was read', [of('visitors', 3500, { day: '2026-09-10' })]],
    ['nothing is a share of nothing', [of('visitors', 0)]],
  ])('none where %s', (_why, before) => {
    expect(chips([visitors], before)).toEqual([]);
  });

  test('a running day is compared with none, and lines of a table have no chip', () => {
    const today = pair('访客数', '448', { value: '448', context: ['实时概况'], at: at('#n', '448') });
    expect(chips([today], [of('visitors', 900, { day: '2026-09-10' })])).toEqual([]);
    const row = readingRow({
      tables: [table(['日期', '访客数'], [['2026-09-16', '3,053']], { at: at('#t', '') })],
    });
    expect(chipsOf(row, [of('visitors', 3500)], {}, 'zh')).toEqual([]);
  });
});

describe('verdicts', () => {
  test('only of the figure they were found of, with what it is held against', () => {
    const judged = { [placeOf(at('#v', '3,053'))]: { verdict: 'problem' as const, limit: '注意线 3,200' } };
    expect(chips([visitors, rate], [], judged)).toEqual([
      { at: visitors.at, label: '访客数', verdict: 'problem', limit: '注意线 3,200' },
    ]);
    expect(chips([visitors], [], { [placeOf(at('#v', '3,052'))]: { verdict: 'problem' } })).toEqual([]);
  });
});
