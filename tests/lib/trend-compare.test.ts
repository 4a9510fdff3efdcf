// What a day is compared with: last year's by feast and sale, a running day at its hour, advertising at its age.
import { describe, expect, test } from 'vitest';
import { addDays, instantOf, weekdayOf } from '../../lib/day';
import { FigureIndex } from '../../lib/figure-index';
import { lastYearOf } from '../../lib/last-year';
import { metrics } from '../../lib/metrics';
import { pointChangeOf } from '../../lib/point-change';
import { runningOf } from '../../lib/same-hour';
import { seriesOf } from '../../lib/series';
import { springFestivals } from '../../lib/vocabulary/spring-festivals';
import { figureRow } from './figure-rows';

const metric = (id: string) => {
  const found = metrics.find((one) => one.id === id);
  if (!found) throw new Error(`no metric ${id}`);
  return found;
};
const at = (day: string, time: string) => instantOf(day, time);

describe('last year', () => {
  test('the days around the Spring Festival are as far from it', () => {
    expect(lastYearOf('2026-02-17')).toEqual({ day: '2025-01-29', by: 'festival' });
    expect(lastYearOf('2026-02-10')).toEqual({ day: '2025-01-22', by: 'festival' });
    expect(lastYearOf('2025-01-29')).toEqual({ day: '2024-02-10', by: 'festival' });
  });

  test('a day of a sale is compared with the same day of that sale', () => {
    expect(lastYearOf('2026-06-16')).toEqual({ day: '2025-06-16', by: 'promotion' });
    expect(lastYearOf('2026-11-11')).toEqual({ day: '2025-11-11', by: 'promotion' });
  });

  test('an ordinary day is compared with an ordinary day of its weekday', () => {
    const aligned = lastYearOf('2026-08-20');
    expect(aligned).toEqual({ day: '2025-08-21', by: 'weekday' });
    expect(weekdayOf(aligned?.day ?? '')).toBe(weekdayOf('2026-08-20'));
    // 364 days before 2026-06-19 lies 2025-06-20, an ordinary day; before 2026-03-09 a day of the feast's sale.
    expect(lastYearOf('2026-03-09')?.day).not.toBe('2025-03-08');
    expect(weekdayOf(lastYearOf('2026-03-09')?.day ?? '')).toBe(weekdayOf('2026-03-09'));
  });

  test('the feast is within a day of what the browser’s own calendar says, in every year', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    });
    for (const [year, date] of Object.entries(springFestivals)) {
      const near = [-1, 0, 1].map((days) =>
        lunar.format(Date.parse(`${addDays(`${year}-${date}`, days)}T12:00:00Z`)).replaceAll(/\D+/g, '-'),
      );
      expect(near, year).toContain('1-1');
    }
  });
});

describe('a running day', () => {
  const today = '2026-09-18';
  const before = '2026-09-11';
  const now = figureRow('gmv', today, 50_000, { partial: true, firstSeen: at(today, '09:05') });
  const then = (time: string) =>
    figureRow('gmv', before, 40_000, { partial: true, firstSeen: at(before, time) });
  const whole = figureRow('gmv', before, 900_000, { firstSeen: at('2026-09-12', '09:00') });
  const running = (...rows: ReturnType<typeof figureRow>[]) =>
    runningOf(metric('gmv'), new FigureIndex(rows), today, 'last-week', 'Asia/Shanghai');

  test('is held against last week’s reading of the same hour', () => {
    expect(running(now, then('09:20'), whole)?.change).toMatchObject({ from: 40_000, share: 0.25 });
  });

  test('is never held against a whole day, nor another hour', () => {
    expect(running(now, whole)).toMatchObject({ until: 545, change: undefined });
    expect(running(now, then('14:00'), whole)?.change).toBeUndefined();
  });

  test('is none once the day is over', () => {
    expect(running(whole)).toBeUndefined();
  });
});

describe('advertising that still grows', () => {
  const day = '2026-09-17';
  const base = '2026-09-10';
  const morning = (of: string, days = 1) => at(addDays(of, days), '09:00');
  const now = figureRow('ad-roi', day, 2, { firstSeen: morning(day) });
  const young = figureRow('ad-roi', base, 2.5, { firstSeen: morning(base), lastSeen: morning(base) });
  const older = figureRow('ad-roi', base, 3.4, { firstSeen: morning(base, 8) });
  const change = (...rows: ReturnType<typeof figureRow>[]) => {
    const index = new FigureIndex(rows);
    const point = (on: string) => seriesOf(metric('ad-roi'), index, { bucket: 'day', from: on, to: on })[0];
    return pointChangeOf(metric('ad-roi'), index, point(day), point(base));
  };

  test('is compared at the age at which it was read', () => {
    expect(change(now, young, older)).toEqual({
      base: 2.5,
      age: 0,
      change: { kind: 'share', value: -0.2 },
    });
  });

  test('is not compared with a figure that has grown for a week longer', () => {
    expect(change(now, older)).toEqual({ base: 3.4, refusal: 'unripe' });
  });
});

test('a figure that the console corrected keeps what it was, and the last one stands', () => {
  const day = '2026-09-10';
  const index = new FigureIndex([
    figureRow('refund-amount', day, 300, { firstSeen: 1_000 }),
    figureRow('refund-amount', day, 100, { firstSeen: 500, partial: true }),
    figureRow('refund-amount', day, 450, { firstSeen: 3_000 }),
    figureRow('refund-amount', day, 420, { firstSeen: 2_000 }),
  ]);
  expect(index.days('refund-amount').get(day)?.value).toBe(450);
  expect(index.correctionsOf('refund-amount', '', day).map(({ value }) => value)).toEqual([300, 420]);
});

test('an index has a direction and no size', () => {
  const own = { ...metric('orders'), index: true };
  const rows = [figureRow('orders', '2026-09-01', 100), figureRow('orders', '2026-09-02', 160)];
  const [before, now] = seriesOf(own, rows, { bucket: 'day', from: '2026-09-01', to: '2026-09-02' });
  expect(pointChangeOf(own, new FigureIndex(rows), now, before).change).toEqual({
    kind: 'direction',
    value: 1,
  });
});
