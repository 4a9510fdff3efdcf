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

const scopeOf = (kind: HourKind, hour: number) => `${kind}:${String(hour).padStart(2, '0')}`;

/** A line of a table by hour; one that was read before its hour was over is no figure of that hour. */
function listed(
  index: FigureIndex,
  metric: Metric,
  day: string,
  kind: HourKind,
  hour: number,
  timeZone: string,
): FigureRow | undefined {
  const row = index.days(metric.id, scopeOf(kind, hour)).get(day);
  if (!row?.partial) return row;
  const over = minuteOf(day, row.lastSeen, timeZone) >= (hour + 1) * 60;
  // Read later, a part of a day does not say up to which hour it goes.
  return over && dayOf(row.lastSeen, timeZone) === day ? row : undefined;
}

/** The last reading within each hour of the day. */
function seen(metric: Metric, index: FigureIndex, day: string, timeZone: string): HourPoint[] {
  const byHour = new Map<number, HourPoint>();
  const readings = seenOn(metric, index, day)
    .flatMap((row) => [row.firstSeen, row.lastSeen].map((at) => ({ at, row })))
    .filter(({ at }) => dayOf(at, timeZone) === day)
    .toSorted((a, b) => a.at - b.at);
  for (const { at, row } of readings) {
    const minute = minuteOf(day, at, timeZone);
    const before = readAt(metric, index, addDays(day, -7), minute, timeZone);
    byHour.set(Math.floor(minute / 60), { hour: Math.floor(minute / 60), at, row, before });
  }
  return [...byHour.values()];
}

/** The lines of a day, those of at least two points of its own. */
export function hourLinesOf(metric: Metric, index: FigureIndex, day: string, timeZone: string): HourLine[] {
  const lines = hourKinds.map((kind): HourLine => {
    if (kind === 'seen') return { kind, points: seen(metric, index, day, timeZone) };
    const points = Array.from({ length: 24 }, (_, hour): HourPoint => {
      const [row, before] = [day, addDays(day, -7)].map((on) =>
        listed(index, metric, on, kind, hour, timeZone),
      );
      return { hour, row, before };
    });
    return { kind, points: points.filter(({ row, before }) => row ?? before) };
  });
  return lines.filter(({ points }) => points.filter(({ row }) => row).length >= fewest);
}

/** The days of which a metric has such a line, the newest first. */
export function hourDaysOf(metric: Metric, index: FigureIndex, timeZone: string): string[] {
  const scopes = ['hour:', 'until:'].flatMap((prefix) => index.scopes(metric.id, prefix));
  const days = new Set(
    [metric.scope ?? '', ...scopes].flatMap((scope) => [...index.days(metric.id, scope).keys()]),
  );
  return [...days]
    .filter((day) => hourLinesOf(metric, index, day, timeZone).length > 0)
    .toSorted()
    .toReversed();
}
