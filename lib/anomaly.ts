// Finds days whose figure is out of the ordinary, by a method that fits how many days are known.
import { addDays, daysBetween } from './day';
import type { Metric } from './metrics/contract';
import { medianOf } from './prices';
import { FigureIndex, seriesOf } from './series';
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
  const found: Anomaly[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const value = values.get(day);
    const judged = value === undefined ? undefined : judge(values, day, value, limits);
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

function judge(
  values: Map<string, number>,
  day: string,
  value: number,
  limits: AnomalyLimits,
): Judged | undefined {
  const known = [...values.keys()].filter((other) => other < day);
  const first = known.reduce((least, other) => (other < least ? other : least), day);
  const age = daysBetween(first, day);
  const weekday = weekdayMedianOf(values, day);
  if (age < 14 || weekday === undefined) {
    const week = known
      .filter((other) => daysBetween(other, day) <= 7)
      .map((other) => values.get(other) as number);
    const base = week.reduce((sum, other) => sum + other, 0) / week.length;
    const share = (value - base) / base;
    return week.length >= 3 && base > 0 && Math.abs(share) >= limits.meanShare
      ? { base, share, method: 'week-mean' }
      : undefined;
  }
  if (weekday <= 0) return undefined;
  const share = (value - weekday) / weekday;
  const z = age >= 28 && value > 0 ? robustZ(values, day, Math.log(value / weekday)) : undefined;
  if (z === undefined)
    return Math.abs(share) >= limits.share ? { base: weekday, share, method: 'weekday-median' } : undefined;
  return Math.abs(z) >= limits.z ? { base: weekday, share, method: 'robust-z', z } : undefined;
}

/** 0.6745·(r − median r) ÷ MAD(r) over the last eight weeks; undefined with too few days to tell a spread. */
function robustZ(values: Map<string, number>, day: string, ratio: number): number | undefined {
  const ratios: number[] = [];
  for (let back = 1; back <= spreadDays; back += 1) {
    const other = addDays(day, -back);
    const value = values.get(other);
    const base = promotionOn(other) ? undefined : weekdayMedianOf(values, other);
    if (value !== undefined && value > 0 && base !== undefined && base > 0)
      ratios.push(Math.log(value / base));
  }
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
