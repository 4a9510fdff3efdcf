// Days, weeks and months of a metric: amounts add up, people never do, and a gap stays a gap.
import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/day';
import { metrics } from '../../lib/metrics';
import type { FigureRow } from '../../lib/rows';
import { FigureIndex } from '../../lib/figure-index';
import { spanScope } from '../../lib/figure-key';
import { bucketsOf, seriesOf, type SeriesRange } from '../../lib/series';
import { figureRow } from './figure-rows';

const metric = (id: string) => {
  const found = metrics.find((one) => one.id === id);
  if (!found) throw new Error(`no metric ${id}`);
  return found;
};
// 2026-09-07 is a Monday.
const monday = '2026-09-07';
const week = (id: string, values: number[], from = monday): FigureRow[] =>
  values.map((value, at) => figureRow(id, addDays(from, at), value));
const weekly: SeriesRange = { bucket: 'week', from: monday, to: '2026-09-13' };
const valuesOf = (id: string, rows: FigureRow[], range: SeriesRange) =>
  seriesOf(metric(id), rows, range).map(({ value }) => value);

describe('days', () => {
  test('a day that was not read is a gap, not zero and not the day before', () => {
    const rows = week('visitors', [7_000, 6_900]).concat(figureRow('visitors', '2026-09-10', 0));
    const points = seriesOf(metric('visitors'), rows, { bucket: 'day', from: monday, to: '2026-09-10' });
    expect(points.map(({ value }) => value)).toEqual([7_000, 6_900, null, 0]);
    expect(points[2]?.why).toBe('not-read');
  });

  test('a rate that is not printed comes from its two measures of the same day, with both as its source', () => {
    const rows = [figureRow('carts', monday, 483), figureRow('visitors', monday, 5_457)];
    const [point] = seriesOf(metric('cart-rate'), rows, { bucket: 'day', from: monday, to: monday });
    expect(point?.value).toBeCloseTo(483 / 5_457, 12);
    expect(point?.rows.map((row) => row.metric)).toEqual(['carts', 'visitors']);
  });

  test('a rate is not made from two different days, nor by nothing', () => {
    const apart = [figureRow('carts', monday, 483), figureRow('visitors', '2026-09-08', 5_457)];
    const empty = [figureRow('carts', monday, 0), figureRow('visitors', monday, 0)];
    const range: SeriesRange = { bucket: 'day', from: monday, to: monday };
    expect(valuesOf('cart-rate', apart, range)).toEqual([null]);
    expect(valuesOf('cart-rate', empty, range)).toEqual([null]);
  });

  test('the figures of one channel never stand for the shop', () => {
    const rows = [figureRow('visitors', monday, 479, { scope: 'channel:关键词推广' })];
    expect(valuesOf('visitors', rows, { bucket: 'day', from: monday, to: monday })).toEqual([null]);
  });
});

describe('weeks and months', () => {
  test('amounts add up over a whole week', () => {
    const rows = week('gmv', [100, 200, 300, 400, 500, 600, 700]);
    expect(valuesOf('gmv', rows, weekly)).toEqual([2_800]);
  });

  test('a week with a day missing has no sum', () => {
    const rows = week('gmv', [100, 200, 300, 400, 500, 600, 700]).filter(({ day }) => day !== '2026-09-09');
    const [point] = seriesOf(metric('gmv'), rows, weekly);
    expect(point).toMatchObject({ value: null, why: 'incomplete' });
  });

  test('visitors of a week are the console’s own figure or unknown, never a sum of days', () => {
    const rows = week('visitors', [1, 2, 3, 4, 5, 6, 7]);
    expect(seriesOf(metric('visitors'), rows, weekly)[0]).toMatchObject({ value: null, why: 'distinct' });
    const own = figureRow('visitors', '2026-09-13', 41_000, { scope: spanScope(7) });
    expect(valuesOf('visitors', [...rows, own], weekly)).toEqual([41_000]);
  });

  test('conversion of a week is all buyers over all visitors, not the mean of the days, and says that it is of days', () => {
    const rows = [
      ...week('buyers', [10, 10, 10, 10, 10, 10, 90]),
      ...week('visitors', [100, 100, 100, 100, 100, 100, 3_000]),
      ...week('conversion', [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.03]),
    ];
    const [point] = seriesOf(metric('conversion'), rows, weekly);
    expect(point?.value).toBeCloseTo(150 / 3_600, 12);
    expect(point?.daily).toBe(true);
  });

  test('a score of a week is the newest one', () => {
    const rows = [figureRow('shop-score', monday, 4.9), figureRow('shop-score', '2026-09-11', 4.86)];
    expect(valuesOf('shop-score', rows, weekly)).toEqual([4.86]);
  });

  test('weeks begin on the day asked for; the unfinished ones at both ends say so', () => {
    const range: SeriesRange = { bucket: 'week', from: '2026-09-05', to: '2026-09-16' };
    expect(bucketsOf(range)).toEqual([
      { from: '2026-09-05', to: '2026-09-06', whole: false },
      { from: '2026-09-07', to: '2026-09-13', whole: true },
      { from: '2026-09-14', to: '2026-09-16', whole: false },
    ]);
    expect(bucketsOf({ ...range, weekStart: 0 }).map(({ from }) => from)).toEqual([
      '2026-09-05',
      '2026-09-06',
      '2026-09-13',
    ]);
  });

  test('months end on their last day, over the end of a year too', () => {
    expect(bucketsOf({ bucket: 'month', from: '2025-12-01', to: '2026-02-28' })).toEqual([
      { from: '2025-12-01', to: '2025-12-31', whole: true },
      { from: '2026-01-01', to: '2026-01-31', whole: true },
      { from: '2026-02-01', to: '2026-02-28', whole: true },
    ]);
  });
});

describe('several readings of one figure', () => {
  const early = (value: number, more: Partial<FigureRow> = {}) =>
    figureRow('gmv', monday, value, { firstSeen: 1_000, ...more });
  const late = (value: number, more: Partial<FigureRow> = {}) => early(value, { firstSeen: 2_000, ...more });
  const shown = (...rows: FigureRow[]) => new FigureIndex(rows).days('gmv').get(monday)?.value;

  test('the newer one stands, whatever order they come in', () => {
    expect(shown(early(100), late(110))).toBe(110);
    expect(shown(late(110), early(100))).toBe(110);
  });

  test('a running day’s figure gives way to the final one, even if it was read later', () => {
    expect(shown(early(2_000), late(900, { partial: true }))).toBe(2_000);
  });

  test('a shortened figure does not replace the full one that it is short for', () => {
    const full = early(1_806_304, { raw: '18,063.04' });
    expect(shown(full, late(1_810_000, { raw: '¥1.81万' }))).toBe(1_806_304);
    expect(shown(full, late(1_830_000, { raw: '¥1.83万' }))).toBe(1_830_000);
  });
});
