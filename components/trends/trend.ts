// What the view of trends says of one metric: its points, the newest of them, and its changes against named bases.
import { addDays, weekdayOf } from '../../lib/day';
import type { Quantity } from '../../lib/checks/contract';
import type { Metric } from '../../lib/metrics/contract';
import type { FigureIndex } from '../../lib/figure-index';
import { seriesOf, type Bucket, type SeriesPoint } from '../../lib/series';

/** How many buckets of each kind the view goes back. */
export const reach: Record<Bucket, [number, number]> = { day: [30, 90], week: [13, 26], month: [6, 12] };

/** Days after which advertising is credited with all its sales; a figure inside the window still grows (default 2026-09). */
const creditDays = 15;
const credited = new Set(['ad-yield', 'ad-roi']);

export interface TrendFrame {
  bucket: Bucket;
  /** How many buckets are shown. */
  count: number;
  /** The shop's local day now. */
  today: string;
}

export interface Trend {
  metric: Metric;
  points: SeriesPoint[];
  /** The newest point that may be shown as final: yesterday, the last whole week or month, a level of today. */
  now: SeriesPoint | undefined;
  /** The bucket before, and on days the same weekday of the week before. */
  before: SeriesPoint | undefined;
  weekBefore: SeriesPoint | undefined;
  /** Advertising is still being credited with sales of that day. */
  unripe: boolean;
}

/** First day of the range; one bucket more than shown, so that the first shown has something to compare with. */
export function rangeStart({ bucket, count, today }: TrendFrame): string {
  if (bucket === 'day') return addDays(today, -count - 7);
  if (bucket === 'week') return addDays(today, -7 * (count + 1) - ((weekdayOf(today) + 6) % 7));
  const month = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
  month.setUTCMonth(month.getUTCMonth() - count);
  return month.toISOString().slice(0, 10);
}

/** A metric of the shop in the frame of the view. */
export function trendOf(metric: Metric, index: FigureIndex, frame: TrendFrame): Trend {
  const all = seriesOf(metric, index, { bucket: frame.bucket, from: rangeStart(frame), to: frame.today });
  const level = metric.combine === 'last' && frame.bucket === 'day';
  const closed = (point: SeriesPoint) =>
    level ? point.to <= frame.today : point.to < frame.today && !(frame.bucket !== 'day' && point.partial);
  const points = all.filter(closed);
  const now = points.at(-1)?.value === null && level ? points.at(-2) : points.at(-1);
  const at = now ? points.indexOf(now) : -1;
  return {
    metric,
    points: points.slice(-frame.count),
    now,
    before: points[at - 1],
    weekBefore: frame.bucket === 'day' ? points[at - 7] : undefined,
    unripe: credited.has(metric.id) && now !== undefined && now.to > addDays(frame.today, -creditDays),
  };
}

/** A figure of a metric for display; ends of a usual range are not whole numbers by themselves. */
export function figureOf({ unit }: Metric, value: number): Quantity {
  if (unit === 'money') return { value: Math.round(value), unit, currency: 'CNY' };
  return { value: unit === 'count' ? Math.round(value) : value, unit };
}

/** The change between two points: points for rates, a share for the rest; undefined where one is not known. */
export function changeBetween(
  { unit }: Metric,
  now: SeriesPoint | undefined,
  before: SeriesPoint | undefined,
): Quantity | undefined {
  const [to, from] = [now?.value ?? null, before?.value ?? null];
  if (to === null || from === null) return undefined;
  if (unit === 'rate') return { value: to - from, unit: 'points' };
  return from === 0 ? undefined : { value: (to - from) / Math.abs(from), unit: 'rate' };
}

/** Whether any day of the range has a figure. */
export const isKnown = ({ points }: Trend): boolean => points.some((point) => point.value !== null);
