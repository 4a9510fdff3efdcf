// How a month stands against its target: what is done, what time has passed, and where it would end.
import { addDays, daysBetween, weekdayOf } from './day';
import type { FigureIndex } from './figure-index';
import { spanScope } from './figure-key';
import type { Metric } from './metrics/contract';
import { valuesOf } from './daily-values';

export interface MonthFrame {
  first: string;
  /** The last whole day. */
  last: string;
  /** The month's last day. */
  end: string;
  passed: number;
  days: number;
}

/** The month that a day lies in, up to that day. */
export function monthOf(last: string): MonthFrame {
  const first = `${last.slice(0, 8)}01`;
  const end = addDays(`${addDays(first, 31).slice(0, 8)}01`, -1);
  return { first, last, end, passed: daysBetween(first, last) + 1, days: daysBetween(first, end) + 1 };
}

/** Why a month's figure is not known: a day is missing, or the console's own figure of people is. */
export type NoPace = 'days-missing' | 'people';

export interface Pace {
  value: number;
  /** The share of the target that is done. */
  done: number;
  /** Where the line stands: the share of time that has passed, or for people last month's share on the same day. */
  due: number;
  by: 'time' | 'last-month';
  /** Where the month ends if the days to come are like those of the last four weeks; only for amounts. */
  forecast?: number;
}

const lookBack = 28;

/** Mean of each weekday over the last four weeks, for the days to come. */
function forecastOf(
  daily: ReadonlyMap<string, number>,
  sum: number,
  { last, end }: MonthFrame,
): number | undefined {
  const recent = [...daily].filter(([day]) => daysBetween(day, last) < lookBack && day <= last);
  const means = Array.from({ length: 7 }, (_, weekday) => {
    const own = recent.filter(([day]) => weekdayOf(day) === weekday).map(([, value]) => value);
    return own.length === 0 ? undefined : own.reduce((all, one) => all + one, 0) / own.length;
  });
  let total = sum;
  for (let day = addDays(last, 1); day <= end; day = addDays(day, 1)) {
    const mean = means[weekdayOf(day)];
    if (mean === undefined) return undefined;
    total += mean;
  }
  return total;
}

/** A console's own figure from a month's first day to a day; undefined where it was not read. */
const ownFigure = (metric: Metric, index: FigureIndex, { first, last }: Pick<MonthFrame, 'first' | 'last'>) =>
  index.days(metric.id, spanScope(daysBetween(first, last) + 1)).get(last)?.value;

/**
 * A month's pace against a target. Amounts add up day by day and are held against the time gone; people never add up:
 * the console's own figure of the month so far is held against last month's on the same day.
 */
export function paceOf(metric: Metric, index: FigureIndex, target: number, frame: MonthFrame): Pace | NoPace {
  const own = ownFigure(metric, index, frame);
  const time = frame.passed / frame.days;
  if (metric.combine === 'distinct') {
    if (own === undefined) return 'people';
    const before = monthOf(addDays(frame.first, -1));
    const then = ownFigure(metric, index, {
      first: before.first,
      last: addDays(before.first, frame.passed - 1),
    });
    const whole = ownFigure(metric, index, { first: before.first, last: before.end });
    const due = then !== undefined && whole ? then / whole : undefined;
    return {
      value: own,
      done: own / target,
      due: due ?? time,
      by: due === undefined ? 'time' : 'last-month',
    };
  }
  const daily = valuesOf(metric, index, addDays(frame.last, -lookBack - frame.days), frame.last);
  let sum = 0;
  for (let day = frame.first; day <= frame.last; day = addDays(day, 1)) {
    const value = daily.get(day);
    if (value === undefined && own === undefined) return 'days-missing';
    sum += value ?? 0;
  }
  const value = own ?? sum;
  const forecast = forecastOf(daily, value, frame);
  return { value, done: value / target, due: time, by: 'time', ...(forecast !== undefined && { forecast }) };
}
