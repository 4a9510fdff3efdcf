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

const minuteOf = (day: string, at: number, timeZone: string): number =>
  Math.round((at - instantOf(day, '00:00', timeZone)) / minute);

/** A reading of a day that still ran, seen unchanged from one minute to another of it. */
function covers(row: FigureRow, until: number, timeZone: string): boolean {
  const [from, to] = [row.firstSeen, row.lastSeen].map((at) => minuteOf(row.day, at, timeZone)) as [
    number,
    number,
  ];
  return row.partial && from - near <= until && until <= to + near;
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
  const before = index
    .versionsOf(metric.id, metric.scope ?? '', baseDay)
    .findLast((version) => covers(version, until, timeZone));
  const change = changeOf(
    { day: today, value: row.value, until },
    before && { day: baseDay, value: before.value, until },
    base,
  );
  return { row, until, change };
}
