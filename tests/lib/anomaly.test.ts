// Unusual days are found by a method that fits how much is known; ordinary ones, sales and running days are left alone.
import { describe, expect, test } from 'vitest';
import { anomaliesOf, judgementOf } from '../../lib/anomaly';
import { valuesOf } from '../../lib/daily-values';
import { addDays, weekdayOf } from '../../lib/day';
import { metrics } from '../../lib/metrics';
import type { FigureRow } from '../../lib/rows';
import { FigureIndex } from '../../lib/figure-index';
import { usualRangeOf } from '../../lib/usual';
import { figureRow } from './figure-rows';

const metric = (id: string) => {
  const found = metrics.find((one) => one.id === id);
  if (!found) throw new Error(`no metric ${id}`);
  return found;
};
const last = '2026-08-20';
/** Sunday to Saturday: weekends are a fifth higher, so that a look at neighbouring days alone would mislead. */
const rhythm = [8_060, 6_900, 6_960, 7_010, 6_840, 7_080, 7_820];
/** A small steady wobble that repeats itself nowhere near every seven days. */
const wobble = (back: number) => 1 + 0.012 * Math.sin(back * 2.3);
const history = (days: number, id = 'visitors', scale = 1): FigureRow[] =>
  Array.from({ length: days }, (_, back) => {
    const day = addDays(last, -back);
    return figureRow(id, day, Math.round((rhythm[weekdayOf(day)] as number) * wobble(back) * scale));
  });
const withLast = (rows: FigureRow[], factor: number) =>
  rows.map((row) => (row.day === last ? { ...row, value: Math.round(row.value * factor) } : row));
const found = (rows: FigureRow[], id = 'visitors', from = last) =>
  anomaliesOf(metric(id), new FigureIndex(rows), { from, to: last });

describe('with eight weeks known', () => {
  test('a fall of a fifth is found and names its base', () => {
    const [anomaly] = found(withLast(history(90), 0.8));
    expect(anomaly).toMatchObject({ day: last, kind: 'below', method: 'model', sure: 'high' });
    expect(anomaly?.share).toBeCloseTo(-0.2, 1);
    expect(anomaly?.z).toBeLessThan(-3.1);
    expect(anomaly?.value).toBeLessThan(anomaly?.expected.low ?? 0);
  });

  test('ordinary ups and downs of the week are not', () => {
    expect(found(history(120), 'visitors', addDays(last, -40))).toEqual([]);
    expect(found(withLast(history(90), 0.93))).toEqual([]);
    expect(found(withLast(history(90), 1.08))).toEqual([]);
  });

  test('one outage in the past neither hides a fall nor turns a normal day into one', () => {
    const outage = (rows: FigureRow[]) =>
      rows.map((row) => (row.day === addDays(last, -7) ? { ...row, value: 500 } : row));
    expect(found(outage(history(90)))).toEqual([]);
    expect(found(outage(withLast(history(90), 0.8)))).toHaveLength(1);
  });

  test('a day of a known sale is called that, and is no base for the days after it', () => {
    const sale = '2026-06-18';
    const rows = history(160).map((row) => (row.day === sale ? { ...row, value: row.value * 3 } : row));
    const all = found(rows, 'visitors', sale);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ day: sale, kind: 'sale', sale: '618' });
  });

  test('a small shop’s counts must move by more than chance', () => {
    const scale = 0.001;
    expect(found(withLast(history(90, 'orders', scale), 0.75), 'orders')).toEqual([]);
  });

  test('conversion on few visitors must leave its interval', () => {
    const rates = (n: number) =>
      withLast(
        history(90, 'conversion').map((row) => ({ ...row, value: 30_000 })),
        0.7,
      ).flatMap((row) => [{ ...row, value: row.value / 1_000_000 }, figureRow('visitors', row.day, n)]);
    expect(found(rates(300), 'conversion')).toEqual([]);
    expect(found(rates(20_000), 'conversion')).toHaveLength(1);
  });
});

describe('the range of a day', () => {
  test('holds the day itself when nothing happened, also on days that were not read', () => {
    const gap = addDays(last, -3);
    const rows = history(90).filter((row) => row.day !== gap);
    const { ranges } = judgementOf(metric('visitors'), new FigureIndex(rows), {
      from: addDays(last, -9),
      to: last,
    });
    expect(ranges.size).toBe(10);
    for (const row of history(90)) {
      const range = ranges.get(row.day);
      if (!range) continue;
      expect([row.day, range.low < row.value && row.value < range.high]).toEqual([row.day, true]);
    }
  });

  test('follows a new level after two weeks of it, and not before', () => {
    const fallen = (days: number) =>
      history(120).map((row) => (row.day > addDays(last, -days) ? { ...row, value: row.value / 2 } : row));
    expect(found(fallen(10))).toHaveLength(1);
    expect(found(fallen(50))).toEqual([]);
  });
});

describe('with less known', () => {
  test('under four weeks the weekday’s median decides', () => {
    expect(found(withLast(history(24), 0.8))[0]).toMatchObject({
      method: 'weekday-median',
      kind: 'below',
      sure: 'low',
    });
    expect(found(withLast(history(24), 0.95))).toEqual([]);
  });

  test('under two weeks only a quarter off the week’s mean is worth a word', () => {
    expect(found(withLast(history(10), 0.6))[0]).toMatchObject({
      method: 'week-mean',
      kind: 'below',
      sure: 'low',
    });
    expect(found(withLast(history(10), 0.85))).toEqual([]);
  });

  test('days of a sale are not in the week’s mean', () => {
    const end = '2026-09-17';
    const rows = Array.from({ length: 10 }, (_, back) => {
      const day = addDays(end, -back);
      return figureRow('visitors', day, day <= '2026-09-10' ? 11_000 : 7_000);
    });
    const about = { from: '2026-09-08', to: end };
    expect(anomaliesOf(metric('visitors'), new FigureIndex(rows), about)).toEqual([]);
    const { judged, method } = judgementOf(metric('visitors'), new FigureIndex(rows), about);
    // From the 14th on three ordinary days stand before each.
    expect([judged, method]).toEqual([4, 'week-mean']);
  });

  test('with a day or two nothing is said, and that they were not judged', () => {
    expect(found(withLast(history(3), 0.3))).toEqual([]);
    const about = { from: addDays(last, -9), to: last };
    expect(judgementOf(metric('visitors'), new FigureIndex(history(3)), about)).toMatchObject({ judged: 0 });
    expect(judgementOf(metric('visitors'), new FigureIndex(history(90)), about)).toMatchObject({
      judged: 10,
      method: 'model',
    });
  });

  test('a running day is not judged and not counted', () => {
    const rows = history(90).map((row) => (row.day === last ? { ...row, value: 800, partial: true } : row));
    expect(found(rows)).toEqual([]);
    expect(valuesOf(metric('visitors'), new FigureIndex(rows), last, last).size).toBe(0);
  });
});

describe('the usual range', () => {
  const values = (...pairs: [string, number][]) => new Map(pairs);
  const thursdays: [string, number][] = [
    ['2026-08-13', 7_100],
    ['2026-08-06', 6_760],
    ['2026-07-30', 7_410],
    ['2026-07-23', 7_000],
    ['2026-07-16', 9_999],
  ];

  test('is the lowest to the highest of the last four same weekdays', () => {
    expect(usualRangeOf(values(...thursdays), last)).toEqual({
      low: 6_760,
      high: 7_410,
      median: 7_050,
      days: ['2026-08-13', '2026-08-06', '2026-07-30', '2026-07-23'],
    });
  });

  test('leaves out a sale, announced or not, and takes the week before instead', () => {
    const range = usualRangeOf(values(...thursdays.with(1, ['2026-08-06', 15_000])), last);
    expect(range?.days).toEqual(
      ['2026-08-13', '2026-07-30', '2026-07-23', '2026-07-16'].slice(0, range?.days.length),
    );
    expect(range?.days).not.toContain('2026-08-06');
    expect(usualRangeOf(values(['2026-09-10', 7_000], ...thursdays), '2026-09-17')?.days).not.toContain(
      '2026-09-10',
    );
  });

  test('is never narrower than four per cent on either side', () => {
    const steady = thursdays.map(([day]): [string, number] => [day, 1_000]);
    expect(usualRangeOf(values(...steady), last)).toMatchObject({ low: 960, high: 1_040 });
  });

  test('needs three weeks', () => {
    expect(usualRangeOf(values(...thursdays.slice(0, 2)), last)).toBeUndefined();
  });
});
