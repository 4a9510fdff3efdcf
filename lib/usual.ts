// What is usual for a day: the same weekday of the last weeks, days of sales and other outliers left out.
import { addDays } from './day';
import { medianOf } from './median';
import { promotionOn } from './vocabulary/promotions';

export interface UsualRange {
  low: number;
  high: number;
  median: number;
  /** The days it is made of, newest first. */
  days: string[];
}

const weeksBack = 8;
const weeksWanted = 4;
const weeksNeeded = 3;
/** Above this multiple of its weekday's median a day was a sale, announced or not. */
const saleFactor = 1.3;
/** The range is never narrower than this share of the median on either side: a quiet month is no promise. */
const leastReach = 0.04;

/** Values of the same weekday in the eight weeks before a day, newest first, sales left out. */
function sameWeekdays(values: ReadonlyMap<string, number>, day: string): { day: string; value: number }[] {
  const all = Array.from({ length: weeksBack }, (_, at) => addDays(day, -7 * (at + 1))).flatMap((other) => {
    const value = values.get(other);
    return value === undefined || promotionOn(other) ? [] : [{ day: other, value }];
  });
  const middle = medianOf(all.map(({ value }) => value));
  return middle === undefined ? [] : all.filter(({ value }) => value <= middle * saleFactor);
}

/**
 * The usual range of a day: lowest to highest of the last four ordinary days of the same weekday, at least ±4 % of their
 * median. Undefined with fewer than three of them. `values` holds final daily figures by day.
 */
export function usualRangeOf(values: ReadonlyMap<string, number>, day: string): UsualRange | undefined {
  const base = sameWeekdays(values, day).slice(0, weeksWanted);
  const median = medianOf(base.map(({ value }) => value));
  if (median === undefined || base.length < weeksNeeded) return undefined;
  const reach = Math.abs(median) * leastReach;
  return {
    low: Math.min(median - reach, ...base.map(({ value }) => value)),
    high: Math.max(median + reach, ...base.map(({ value }) => value)),
    median,
    days: base.map((one) => one.day),
  };
}

/** The median of the same weekday in the weeks before; undefined where none was read. */
export function weekdayMedianOf(values: ReadonlyMap<string, number>, day: string): number | undefined {
  return medianOf(
    sameWeekdays(values, day)
      .slice(0, weeksWanted)
      .map(({ value }) => value),
  );
}
