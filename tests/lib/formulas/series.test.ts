// Daily anomalies and run-out ranges on series whose truth is known, because they were made here.
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/day';
import { calculate } from '../../../lib/formulas/calculate';
import { make, normalFrom, rhythm, start } from './made-series';

const ask = (id: string, input: unknown): unknown => {
  const done = calculate(id, JSON.stringify(input));
  if ('error' in done) throw new Error(done.error);
  return done.result;
};

interface Flag {
  day: string;
  direction: 'up' | 'down';
  expected: { low: number; mid: number; high: number };
}

const flagsOf = (input: unknown) => (ask('anomaly.daily', input) as { flags: Flag[] }).flags;

describe('daily anomalies', () => {
  test('at 5 % noise 95 of 100 incidents of a quarter and more are found, with at most one false alarm a quarter', () => {
    let [incidents, found, alarms, quarters] = [0, 0, 0, 0];
    for (let seed = 1; incidents < 500; seed += 1) {
      const { series, events, planted } = make(seed, 0.05);
      const flags = flagsOf({ series, events, materiality: 0.1 });
      incidents += planted.size;
      quarters += 126 / 91;
      for (const { day, direction } of flags) {
        const effect = planted.get(day);
        if (effect !== undefined && effect < 0 === (direction === 'down')) found += 1;
        else alarms += 1;
      }
    }
    expect(found / incidents).toBeGreaterThanOrEqual(0.95);
    expect(alarms / quarters).toBeLessThanOrEqual(1);
  });
  test('nothing is said in the first four weeks, of gaps, or of days of an event', () => {
    const { series } = make(3, 0.02);
    const short = series.slice(0, 27).map((one, at) => ({ ...one, value: at === 26 ? 1 : one.value }));
    expect(ask('anomaly.daily', { series: short })).toEqual({ flags: [] });
    const last = series.slice(0, 57).at(-1)!;
    const before = series.slice(0, 56);
    const flagged = (value: number | null, events: { day: string }[] = []) =>
      flagsOf({ series: [...before, { ...last, value }], events }).map(({ day }) => day);
    expect(flagged(1)).toContain(last.day);
    expect(flagged(0)).toContain(last.day);
    expect(flagged(null)).not.toContain(last.day);
    expect(flagged(1, [{ day: last.day }])).not.toContain(last.day);
  });
  test('a difference too small to matter is none, however sure it is', () => {
    const { series } = make(5, 0.001);
    const day = addDays(start, 58);
    const changed = series
      .slice(0, 59)
      .map((one) => (one.day === day ? { ...one, value: one.value * 0.85 } : one));
    const days = (materiality: unknown) => flagsOf({ series: changed, materiality }).map((one) => one.day);
    expect(days(0.1)).toContain(day);
    expect(days(0.2)).not.toContain(day);
    expect(days({ amount: 100_000 })).not.toContain(day);
  });
});

test('of 1 000 run-outs 75 to 85 % fall into the band that was told', () => {
  let inside = 0;
  for (let seed = 1; seed <= 1_000; seed += 1) {
    const { uniform, normal } = normalFrom(seed + 10_000);
    const mean = 20 + uniform() * 60;
    const sigma = 0.15 + uniform() * 0.35;
    const sold = (at: number) =>
      Math.max(
        0,
        Math.round(mean * (rhythm[at % 7] as number) * Math.exp(sigma * normal() - sigma ** 2 / 2)),
      );
    const sales = Array.from({ length: 56 }, (_, at) => sold(at));
    const onHand = Math.round(mean * (8 + uniform() * 30));
    const { p10, p90 } = ask('stock.runout', { onHand, sales }) as { p10: number; p90: number };
    let [left, day] = [onHand, 0];
    while (left > 0) {
      left -= sold(56 + day);
      day += 1;
    }
    if (day >= p10 && day <= p90) inside += 1;
  }
  expect(inside).toBeGreaterThanOrEqual(750);
  expect(inside).toBeLessThanOrEqual(850);
});
