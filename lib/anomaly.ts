// Finds days whose figure is out of the ordinary, by a method that fits how many days are known.
import { addDays, daysBetween } from './day';
import type { Metric } from './metrics/contract';
import type { FigureIndex } from './figure-index';
import { medianOf } from './median';
import { seriesOf } from './series';
import { usualRangeOf, weekdayMedianOf, type UsualRange } from './usual';
import { promotionOn } from './vocabulary/promotions';
import { wilson } from './wilson';

/**
 * How a day was judged. Under 14 days known: against the mean of the seven days before. Under 28: against the median of
 * its weekday. From 28 on: robust z of ln(figure ÷ that median).
 */
export type AnomalyMethod = 'week-mean' | 'weekday-median' | 'robust-z';

export interface Anomaly {
  day: string;
  kind: 'below' | 'above' | 'sale';
  value: number;
  /** What it is held against, and the share by which it differs. */
  base: number;
  share: number;
  method: AnomalyMethod;
  z?: number;
  range?: UsualRange;
  /** Id of the sale or holiday the day falls into. */
  sale?: string;
}

/** Editable defaults; a finding must reach both the limit of its method and the share. */
export interface AnomalyLimits {
  /** Against the mean of a week, while little is known. */
  meanShare: number;
  /** Smallest difference worth a word, as a share of the base. */
  share: number;
  z: number;
}

/** Operators' habits and published defaults for daily shop figures, collected 2026-08; z 3.5 after Iglewicz and Hoaglin 1993. */
export const anomalyLimits: AnomalyLimits = { meanShare: 0.25, share: 0.1, z: 3.5 };

const consistency = 0.6745;
// Spreads of less than two per cent are the luck of a calm month; without a floor every Monday would be flagged.
const leastSpread = 0.02;
const spreadDays = 56;
const ratiosNeeded = 14;

/**
 * The unusual days of a metric from `from` to `to`, oldest first. Running days are never judged. Days of a known sale
 * are named as such and never counted as usual.
 */
export function anomaliesOf(
  metric: Metric,
  index: FigureIndex,
  { from, to }: { from: string; to: string },
  limits: AnomalyLimits = anomalyLimits,
): Anomaly[] {
  const values = valuesOf(metric, index, addDays(from, -2 * spreadDays), to);
  const days = new KnownDays(values);
  const found: Anomaly[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const value = values.get(day);
    const judged = value === undefined ? undefined : judge(days, day, value, limits);
    if (value === undefined || !judged || !bigEnough(metric, index, day, value, judged, limits)) continue;
    const sale = promotionOn(day);
    const kind = sale && value > judged.base ? 'sale' : value < judged.base ? 'below' : 'above';
    found.push({ day, kind, value, ...judged, range: usualRangeOf(values, day), ...(sale && { sale }) });
  }
  return found;
}

/** Final daily figures of a metric by day. */
export function valuesOf(metric: Metric, index: FigureIndex, from: string, to: string): Map<string, number> {
  const points = seriesOf(metric, index, { bucket: 'day', from, to });
  return new Map(
    points.flatMap((point) =>
      point.value === null || point.partial ? [] : [[point.from, point.value] as const],
    ),
  );
}

type Judged = Pick<Anomaly, 'base' | 'share' | 'method' | 'z'>;

/** The days known of a metric; the median of a day's weekday is worked out once, for every later day looks back on it. */
class KnownDays {
  private readonly medians = new Map<string, number | undefined>();
  readonly first: string;

  constructor(readonly values: ReadonlyMap<string, number>) {
    this.first = [...values.keys()].reduce((least, day) => (day < least ? day : least), '9999-12-31');
  }

  weekdayMedian(day: string): number | undefined {
    if (!this.medians.has(day)) this.medians.set(day, weekdayMedianOf(this.values, day));
    return this.medians.get(day);
  }

  /** ln(figure ÷ median of its weekday) of the ordinary days of the eight weeks before a day. */
  ratiosBefore(day: string): number[] {
    return daysBefore(day, spreadDays).flatMap((other) => {
      const value = this.values.get(other);
      if (value === undefined || value <= 0 || promotionOn(other)) return [];
      const base = this.weekdayMedian(other);
      return base === undefined || base <= 0 ? [] : [Math.log(value / base)];
    });
  }
}

const daysBefore = (day: string, count: number) =>
  Array.from({ length: count }, (_, at) => addDays(day, -(at + 1)));

function judge(known: KnownDays, day: string, value: number, limits: AnomalyLimits): Judged | undefined {
  const age = daysBetween(known.first, day);
  const weekday = known.weekdayMedian(day);
  if (age < 14 || weekday === undefined) return againstWeek(known, day, value, limits);
  if (weekday <= 0) return undefined;
  const share = (value - weekday) / weekday;
  const z = age >= 28 && value > 0 ? robustZ(known.ratiosBefore(day), Math.log(value / weekday)) : undefined;
  if (z === undefined)
    return Math.abs(share) >= limits.share ? { base: weekday, share, method: 'weekday-median' } : undefined;
  return Math.abs(z) >= limits.z ? { base: weekday, share, method: 'robust-z', z } : undefined;
}

function againstWeek(
  { values }: KnownDays,
  day: string,
  value: number,
  { meanShare }: AnomalyLimits,
): Judged | undefined {
  const week = daysBefore(day, 7).flatMap((other) => values.get(other) ?? []);
  const base = week.reduce((sum, other) => sum + other, 0) / week.length;
  if (week.length < 3 || base <= 0) return undefined;
  const share = (value - base) / base;
  return Math.abs(share) >= meanShare ? { base, share, method: 'week-mean' } : undefined;
}

/** 0.6745·(r − median r) ÷ MAD(r); undefined with too few days to tell a spread. */
function robustZ(ratios: number[], ratio: number): number | undefined {
  const middle = medianOf(ratios);
  if (middle === undefined || ratios.length < ratiosNeeded) return undefined;
  const spread = medianOf(ratios.map((other) => Math.abs(other - middle))) ?? 0;
  return (consistency * (ratio - middle)) / Math.max(spread, leastSpread);
}

/** Whether a difference is worth a word: its share, for counts more than chance makes, for rates beyond their interval. */
function bigEnough(
  metric: Metric,
  index: FigureIndex,
  day: string,
  value: number,
  { base, share }: Judged,
  limits: AnomalyLimits,
): boolean {
  if (Math.abs(share) < limits.share) return false;
  if (metric.unit === 'count') return Math.abs(value - base) >= 2 * Math.sqrt(Math.max(base, 1));
  if (metric.unit !== 'rate' || !metric.of) return true;
  const n = index.days(metric.of.denominator).get(day)?.value;
  if (n === undefined) return true;
  const { low, high } = wilson(Math.round(value * n), n);
  return base < low || base > high;
}
