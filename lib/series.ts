// A metric over days, weeks or months: each bucket a figure by the metric's own combine rule, or a gap with its reason.
import { addDays, daysBetween, weekdayOf } from './day';
import { FigureIndex, type ByDay } from './figure-index';
import { spanScope } from './figure-key';
import type { Metric } from './metrics/contract';
import type { FigureRow } from './rows';

export type Bucket = 'day' | 'week' | 'month';

/**
 * Why a bucket has no figure: nothing read; some days missing; people are counted once and never added over days; only a
 * part of a day that is over was read.
 */
export type NoPoint = 'not-read' | 'incomplete' | 'distinct' | 'part';

export interface SeriesPoint {
  /** First and last day of the bucket, cut to the range asked for. */
  from: string;
  to: string;
  /** In the metric's unit; null where there is none. */
  value: number | null;
  why?: NoPoint;
  /** The running day or an unfinished week or month is in it. */
  partial: boolean;
  /** Made from daily pieces where the console's own figure of the period is not known. */
  daily?: boolean;
  /** What it is made of, for the evidence. */
  rows: FigureRow[];
}

export interface SeriesRange {
  bucket: Bucket;
  from: string;
  to: string;
  /** 1 = weeks start on Monday. */
  weekStart?: number;
}

/** The buckets of a range, oldest first; the first and last are cut to it. */
export function bucketsOf({
  bucket,
  from,
  to,
  weekStart = 1,
}: SeriesRange): { from: string; to: string; whole: boolean }[] {
  const buckets = [];
  for (let start = from; start <= to;) {
    const end = bucketEnd(start, bucket, weekStart);
    const first = bucketStart(start, bucket, weekStart);
    buckets.push({ from: start, to: end < to ? end : to, whole: first === start && end <= to });
    start = addDays(end, 1);
  }
  return buckets;
}

function bucketStart(day: string, bucket: Bucket, weekStart: number): string {
  if (bucket === 'day') return day;
  return bucket === 'month' ? `${day.slice(0, 8)}01` : addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
}

function bucketEnd(day: string, bucket: Bucket, weekStart: number): string {
  if (bucket === 'day') return day;
  if (bucket === 'week') return addDays(bucketStart(day, bucket, weekStart), 6);
  return addDays(`${addDays(`${day.slice(0, 8)}01`, 31).slice(0, 8)}01`, -1);
}

/**
 * The series of a metric for the whole shop. Amounts add up; people counted once never do: a week's visitors are the
 * console's own figure of those days, or unknown. A gap stays a gap.
 */
export function seriesOf(
  metric: Metric,
  figures: readonly FigureRow[] | FigureIndex,
  range: SeriesRange,
): SeriesPoint[] {
  const index = figures instanceof FigureIndex ? figures : new FigureIndex(figures);
  return bucketsOf(range).map(({ from, to, whole }) => {
    const found =
      from === to && range.bucket === 'day'
        ? dayPoint(metric, index, from)
        : spanPoint(metric, index, from, to);
    const partial = !whole || found.rows.some((row) => row.partial);
    return { from, to, partial, ...found };
  });
}

type Made = Pick<SeriesPoint, 'value' | 'rows'> & Partial<Pick<SeriesPoint, 'why' | 'daily'>>;
const nothing = (why: NoPoint): Made => ({ value: null, why, rows: [] });

/** A day's figure as printed, else from the two measures it is made of on that day. */
function dayPoint(metric: Metric, index: FigureIndex, day: string): Made {
  const row = index.days(metric.id, metric.scope).get(day);
  if (row) return { value: row.value, rows: [row] };
  if (!metric.of) return nothing('not-read');
  const above = index.days(metric.of.numerator).get(day);
  const below = index.days(metric.of.denominator).get(day);
  if (!above || !below || below.value === 0 || above.partial !== below.partial) return nothing('not-read');
  return { value: above.value / below.value, rows: [above, below] };
}

function spanPoint(metric: Metric, index: FigureIndex, from: string, to: string): Made {
  const own = index.days(metric.id, spanScope(daysBetween(from, to) + 1)).get(to);
  if (own) return { value: own.value, rows: [own] };
  if (metric.combine === 'last') {
    const rows = daysFrom(from, to).flatMap((day) => index.days(metric.id, metric.scope).get(day) ?? []);
    const last = rows.at(-1);
    return last ? { value: last.value, rows: [last] } : nothing('not-read');
  }
  if (metric.combine === 'ratio' && metric.of) {
    const above = total(index.days(metric.of.numerator), from, to);
    const below = total(index.days(metric.of.denominator), from, to);
    if (!above || !below || below.value === 0) return nothing('incomplete');
    return { value: above.value / below.value, rows: [...above.rows, ...below.rows], daily: true };
  }
  if (metric.combine !== 'sum') return nothing('distinct');
  return total(index.days(metric.id), from, to) ?? nothing('incomplete');
}

/** The sum over every day of a span; undefined when one is missing, for a sum with holes is a wrong number. */
function total(days: ByDay, from: string, to: string): { value: number; rows: FigureRow[] } | undefined {
  const rows: FigureRow[] = [];
  for (const day of daysFrom(from, to)) {
    const row = days.get(day);
    if (!row) return undefined;
    rows.push(row);
  }
  return { value: rows.reduce((sum, row) => sum + row.value, 0), rows };
}

function daysFrom(from: string, to: string): string[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));
}
