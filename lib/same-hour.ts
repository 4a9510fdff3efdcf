// A running day against an earlier one at the same hour: the only comparison that a part of a day allows.
import { baseDayOf, changeOf, type Base, type Change } from './compare';
import { dayOf, instantOf } from './day';
import type { FigureIndex } from './figure-index';
import type { Metric } from './metrics/contract';
import type { FigureRow } from './rows';

const minute = 60_000;
/** Readings within so many minutes are of the same hour. */
const near = 30;

export interface Running {
  /** The running day's newest reading, and the minute of the day it is of. */
  row: FigureRow;
  until: number;
  /** Undefined where nobody read the base at that hour; it is never held against the whole day. */
  change: Change | undefined;
}

/** The minute of a day that an instant (epoch ms) is in. */
export const minuteOf = (day: string, at: number, timeZone: string): number =>
  Math.floor((at - instantOf(day, '00:00', timeZone)) / minute);

/** The readings of a figure while its day ran, oldest first; a level is what it was at each of them. */
export function seenOn({ id, scope = '', combine }: Metric, index: FigureIndex, day: string): FigureRow[] {
  return index.versionsOf(id, scope, day).filter(({ partial }) => partial || combine === 'last');
}

/** What was read of a day that still ran at a minute of it, or near it; undefined where nobody looked then. */
export function readAt(
  metric: Metric,
  index: FigureIndex,
  day: string,
  until: number,
  timeZone: string,
): FigureRow | undefined {
  // What only grows was the same between two readings of one value; a rate may have gone and come back.
  const grows = metric.combine === 'sum' || metric.combine === 'distinct';
  return seenOn(metric, index, day).findLast(({ firstSeen, lastSeen }) => {
    const [from, to] = [firstSeen, lastSeen].map((at) => minuteOf(day, at, timeZone)) as [number, number];
    return [from, to].some((at) => Math.abs(at - until) <= near) || (grows && from <= until && until <= to);
  });
}

/** What is known of the running day, beside the same hour of a base; undefined where it was not read today. */
export function runningOf(
  metric: Metric,
  index: FigureIndex,
  today: string,
  base: Base,
  timeZone: string,
): Running | undefined {
  const row = index.days(metric.id, metric.scope).get(today);
  if (!row?.partial || dayOf(row.lastSeen, timeZone) !== today) return undefined;
  const until = minuteOf(today, row.lastSeen, timeZone);
  const baseDay = baseDayOf(today, base);
  const before = readAt(metric, index, baseDay, until, timeZone);
  const change = changeOf(
    { day: today, value: row.value, until },
    before && { day: baseDay, value: before.value, until },
    base,
  );
  return { row, until, change };
}
