// What the view of trends says of one metric: its points, the newest of them, and the points it is compared with.
import { baseDayOf } from '../../lib/compare';
import { addDays, weekdayOf } from '../../lib/day';
import type { Quantity } from '../../lib/checks/contract';
import type { FigureIndex } from '../../lib/figure-index';
import type { Metric } from '../../lib/metrics/contract';
import { ageOf } from '../../lib/ripeness';
import { seriesOf, type Bucket, type SeriesPoint } from '../../lib/series';
import { promotionOn } from '../../lib/vocabulary/promotions';

/** How many buckets of each kind the view goes back; the last of days is all there are. */
export const reach: Record<Bucket, readonly number[]> = {
  day: [30, 90, 365, 3653],
  week: [13, 26, 53],
  month: [6, 12, 36],
};

/** With what a day is compared; `previous` is the stretch of days before the one shown. */
export const bases = ['last-week', 'yesterday', 'previous', 'last-year'] as const;
export type BaseChoice = (typeof bases)[number];

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
  const points = all.filter(closed).map((point) => (frame.bucket === 'day' && !level ? whole(point) : point));
  const now = points.at(-1)?.value === null && level ? points.at(-2) : points.at(-1);
  const at = now ? points.indexOf(now) : -1;
  return {
    metric,
    points: points.slice(-frame.count),
    now,
    before: points[at - 1],
    weekBefore: frame.bucket === 'day' ? points[at - 7] : undefined,
    unripe: isUnripe(metric, now, frame.today),
  };
}

/** What was read while a day still ran is no figure of that day. */
const whole = (point: SeriesPoint): SeriesPoint =>
  point.partial && point.value !== null ? { ...point, value: null, why: 'part' } : point;

/** By when it was read where that is known: a figure read late may be of a day long past and still have been young. */
function isUnripe({ ripensDays }: Metric, now: SeriesPoint | undefined, today: string): boolean {
  if (ripensDays === undefined || !now) return false;
  const [row] = now.rows;
  return now.to > addDays(today, -ripensDays) || (row !== undefined && ageOf(row) < ripensDays);
}

/** The point of one day, read from all that is known. */
export function pointOn(metric: Metric, index: FigureIndex, day: string): SeriesPoint | undefined {
  const [point] = day === '' ? [] : seriesOf(metric, index, { bucket: 'day', from: day, to: day });
  return point && whole(point);
}

/** Weeks looked back on for one that is ordinary. */
const weeksBack = 4;

/**
 * The day that the sales of a day are split against. Where the same weekday fell into a sale and the day did not, the
 * nearest earlier one that is like the day.
 */
export function splitBase(day: string, base: BaseChoice, count: number): string {
  const first = comparedDay(day, base, count) || addDays(day, -7);
  if (base !== 'last-week') return first;
  const like = Array.from({ length: weeksBack }, (_, at) => addDays(day, -7 * (at + 1))).find(
    (other) => promotionOn(other) === promotionOn(day),
  );
  return like ?? first;
}

/** The day that a day of the view is compared with; "" where there is none. */
export function comparedDay(day: string, base: BaseChoice, count: number): string {
  return base === 'previous' ? addDays(day, -count) : baseDayOf(day, base);
}

/** A figure of a metric for display; ends of a usual range are not whole numbers by themselves. */
export function figureOf({ unit }: Metric, value: number): Quantity {
  if (unit === 'money') return { value: Math.round(value), unit, currency: 'CNY' };
  return { value: unit === 'count' ? Math.round(value) : value, unit };
}

/** How a day of a line is called: with its year where the line is of several. */
export function dayWordOf({ points }: Trend, shortDay: (day: string) => string): (day: string) => string {
  const [first, last] = [points[0]?.from ?? '', points.at(-1)?.to ?? ''];
  const years = first.slice(0, 4) !== last.slice(0, 4);
  return (day) => (years ? `${day.slice(2, 4)}/${shortDay(day)}` : shortDay(day));
}

/** Whether any day of the range has a figure. */
export const isKnown = ({ points }: Trend): boolean => points.some((point) => point.value !== null);
