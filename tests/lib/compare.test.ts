// A comparison names its base and is never made between days that do not fit.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseDayOf, changeOf } from '../../lib/compare';

describe('a comparison', () => {
  test('the base is the day before, or the same weekday last week, over the end of a month too', () => {
    expect(baseDayOf('2026-03-01', 'yesterday')).toBe('2026-02-28');
    expect(baseDayOf('2026-03-01', 'last-week')).toBe('2026-02-22');
  });

  test('5,457 visitors against 6,740 on Thursday last week are 19.04 % fewer', () => {
    const change = changeOf(
      { day: '2026-09-17', value: 5_457 },
      { day: '2026-09-10', value: 6_740 },
      'last-week',
    );
    expect(change).toMatchObject({ base: 'last-week', difference: -1_283 });
    expect(((change?.share ?? 0) * 100).toFixed(2)).toBe('-19.04');
  });

  test('a day that is not the base day is no base', () => {
    const now = { day: '2026-09-17', value: 10 };
    expect(changeOf(now, { day: '2026-09-09', value: 10 }, 'last-week')).toBeUndefined();
    expect(changeOf(now, { day: '2026-09-10', value: 10 }, 'yesterday')).toBeUndefined();
    expect(changeOf(now, undefined, 'yesterday')).toBeUndefined();
  });

  test('a running day is compared with the same hour only', () => {
    const now = { day: '2026-09-17', value: 900, until: 9 };
    expect(changeOf(now, { day: '2026-09-16', value: 7_000 }, 'yesterday')).toBeUndefined();
    expect(changeOf(now, { day: '2026-09-16', value: 1_000, until: 10 }, 'yesterday')).toBeUndefined();
    expect(changeOf(now, { day: '2026-09-16', value: 1_000, until: 9 }, 'yesterday')?.difference).toBe(-100);
  });

  test('from zero there is a difference but no share', () => {
    const change = changeOf({ day: '2026-09-17', value: 3 }, { day: '2026-09-16', value: 0 }, 'yesterday');
    expect(change).toMatchObject({ difference: 3, share: null });
  });

  test('applying the share to the base gives the figure back', () => {
    const value = fc.double({ min: 0.01, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, value, (before, now) => {
        const change = changeOf(
          { day: '2026-01-08', value: now },
          { day: '2026-01-01', value: before },
          'last-week',
        );
        expect(before * (1 + (change?.share ?? NaN))).toBeCloseTo(now, 4);
      }),
    );
  });
});
