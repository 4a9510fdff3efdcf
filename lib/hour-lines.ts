// One day of a metric hour by hour: from tables that list its hours, and from what was read of it while it ran.
import { addDays, dayOf } from './day';
import type { FigureIndex } from './figure-index';
import type { Metric } from './metrics/contract';
import type { FigureRow } from './rows';
import { minuteOf, readAt, seenOn } from './same-hour';

/**
 * How the hours of a day are known: each as a table shows it, counted from midnight on as a table says, or read of the
 * running day one after the other. They never stand on one line.
 */
export const hourKinds = ['hour', 'until', 'seen'] as const;
export type HourKind = (typeof hourKinds)[number];

export interface HourPoint {
  hour: number;
  /** When it was read (epoch ms), of a figure that stands for that moment alone. */
  at?: number;
  row: FigureRow | undefined;
  /** The same weekday of the week before, at the same hour. */
  before: FigureRow | undefined;
}

export interface HourLine {
  kind: HourKind;
  /** Each hour of which something is known, the earliest first. */
  points: HourPoint[];
}

/** Fewer points than this are no line. */
const fewest = 2;

/** Whether a line of a table by hour is a figure of that hour: one that was read before its hour was over is not. */
function isOver(row: FigureRow, hour: number, timeZone: string): boolean {
  if (!row.partial) return true;
  const { day, lastSeen } = row;
  // Read later, a part of a day does not say up to which hour it goes.
  return minuteOf(day, lastSeen, timeZone) >= (hour + 1) * 60 && dayOf(lastSeen, timeZone) === day;
}

interface Reading {
  at: number;
  row: FigureRow;
}

/** The last reading within each hour of the day. */
function readingsOf(metric: Metric, index: FigureIndex, day: string, timeZone: string): Map<number, Reading> {
  const readings = seenOn(metric, index, day)
    .flatMap((row) => [row.firstSeen, row.lastSeen].map((at): Reading => ({ at, row })))
    .filter(({ at }) => dayOf(at, timeZone) === day)
    .toSorted((a, b) => a.at - b.at);
  return new Map(readings.map((reading) => [Math.floor(minuteOf(day, reading.at, timeZone) / 60), reading]));
}

function seenPoints(metric: Metric, index: FigureIndex, day: string, timeZone: string): HourPoint[] {
  return [...readingsOf(metric, index, day, timeZone)].map(([hour, { at, row }]) => ({
    hour,
    at,
    row,
    before: readAt(metric, index, addDays(day, -7), minuteOf(day, at, timeZone), timeZone),
  }));
}

/** The lines of a day, those of at least two points of its own. */
export function hourLinesOf(metric: Metric, index: FigureIndex, day: string, timeZone: string): HourLine[] {
  const lines = hourKinds.map((kind): HourLine => {
    if (kind === 'seen') return { kind, points: seenPoints(metric, index, day, timeZone) };
    const points = Array.from({ length: 24 }, (_, hour): HourPoint => {
      const known = index.days(metric.id, `${kind}:${String(hour).padStart(2, '0')}`);
      const [row, before] = [day, addDays(day, -7)].map((on) => {
        const one = known.get(on);
        return one && isOver(one, hour, timeZone) ? one : undefined;
      });
      return { hour, row, before };
    });
    return { kind, points: points.filter(({ row, before }) => row ?? before) };
  });
  return lines.filter(({ points }) => points.filter(({ row }) => row).length >= fewest);
}

/** The days of which a metric has such a line, the newest first. */
export function hourDaysOf(metric: Metric, index: FigureIndex, timeZone: string): string[] {
  const counts = new Map<string, number>();
  for (const kind of ['hour', 'until'])
    for (const scope of index.scopes(metric.id, `${kind}:`))
      for (const [day, row] of index.days(metric.id, scope)) {
        const about = `${day}|${kind}`;
        if (isOver(row, Number(scope.slice(-2)), timeZone)) counts.set(about, (counts.get(about) ?? 0) + 1);
      }
  for (const day of index.days(metric.id, metric.scope).keys())
    counts.set(`${day}|seen`, readingsOf(metric, index, day, timeZone).size);
  const days = [...counts].flatMap(([about, count]) => (count >= fewest ? about.slice(0, 10) : []));
  return [...new Set(days)].toSorted().toReversed();
}
