// Comparison with a named base: yesterday, the same weekday, last year's day; a running day only with the same hour.
import { addDays } from './day';
import { lastYearOf } from './last-year';

/** `last-year` is aligned by feast and sale, not by date. */
export type Base = 'yesterday' | 'last-week' | 'last-year';

/** A figure to compare: `until` is the hour of the day up to which a running day is counted; absent for a whole day. */
export interface Dated {
  day: string;
  value: number;
  until?: number;
}

export interface Change {
  base: Base;
  from: number;
  to: number;
  difference: number;
  /** Difference ÷ |from|; null when from is 0, for nothing is a share of nothing. */
  share: number | null;
}

/** The day that a day is compared with; "" where last year has none like it. */
export function baseDayOf(day: string, base: Base): string {
  if (base === 'last-year') return lastYearOf(day)?.day ?? '';
  return addDays(day, base === 'yesterday' ? -1 : -7);
}

/** The change against a base; undefined where the days do not fit, or only one of them is a whole day. */
export function changeOf(now: Dated, before: Dated | undefined, base: Base): Change | undefined {
  if (!before || before.day !== baseDayOf(now.day, base) || now.until !== before.until) return undefined;
  const difference = now.value - before.value;
  return {
    base,
    from: before.value,
    to: now.value,
    difference,
    share: before.value === 0 ? null : difference / Math.abs(before.value),
  };
}
