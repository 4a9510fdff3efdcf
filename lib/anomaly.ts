// Finds days whose figure is out of the ordinary, by a method that fits how many days are known.
import { expectedOf, window } from './daily-model';
import { dayNumber, DailyRule, spreadsLimit, type DayRange } from './daily-rule';
import { valuesOf } from './daily-values';
import { addDays, daysBetween } from './day';
import type { FigureIndex } from './figure-index';
import type { Metric } from './metrics/contract';
import { poissonRange } from './poisson';
import { usualRangeOf, weekdayMedianOf } from './usual';
import { promotionOn } from './vocabulary/promotions';
import { wilson } from './wilson';

/**
 * How a day was judged. Under 14 days known: against the mean of the seven days before. Under 28: against the median of
 * its weekday. From 28 on: against level, trend and weekday of the eight weeks before.
 */
export type AnomalyMethod = 'week-mean' | 'weekday-median' | 'model';

/** How sure a finding is: few days known are little; a model's twice-exceeded limit is much. */
export type Sureness = 'low' | 'medium' | 'high';

export interface Anomaly {
  day: string;
  kind: 'below' | 'above' | 'sale';
  value: number;
  /** What it is held against, and the share by which it differs. */
  base: number;
  share: number;
  method: AnomalyMethod;
  /** Between which figures it was to be expected. */
  expected: DayRange;
  sure: Sureness;
  /** Spreads from the expectation, where a spread is known. */
  z?: number;
  /** Id of the sale or holiday the day falls into. */
  sale?: string;
}

/** Editable defaults; a finding must reach both the limit of its method and the share. */
export interface AnomalyLimits {
  /** Against the mean of a week, while little is known. */
  meanShare: number;
  /** Smallest difference worth a word, as a share of the base. */
  share: number;
  /** Spreads of the model. */
  z: number;
}

/** Operators' habits and published defaults for daily shop figures, collected 2026-08; z from the benchmark "anomalies". */
export const anomalyLimits: AnomalyLimits = { meanShare: 0.25, share: 0.1, z: spreadsLimit };

/** Days before the first one judged that the model walks through: eight weeks, and four to begin with. */
export const warmUpDays = 84;
const [thresholdDays, modelDays] = [14, 28];
/** Where chance would need so many limits, a finding is as sure as a figure can make it. */
const surely = 1.6;

export interface Judgement {
  /** Oldest first. */
  anomalies: Anomaly[];
  /** Between which figures a day is usual, where enough is known. */
  ranges: Map<string, DayRange>;
  /** Days with a figure and enough before them to hold it against; of the others nothing is known. */
  judged: number;
  /** How the newest of those was judged. */
  method?: AnomalyMethod;
}

type Judged = Pick<Anomaly, 'base' | 'share' | 'method' | 'z' | 'expected' | 'sure'>;

/**
 * The unusual days of a metric from `from` to `to`, and the usual range of each day. Running days are never judged. Days
 * of a known sale are named as such and never counted as usual.
 */
export function judgementOf(
  metric: Metric,
  index: FigureIndex,
  { from, to }: { from: string; to: string },
  limits: AnomalyLimits = anomalyLimits,
): Judgement {
  const values = valuesOf(metric, index, addDays(from, -warmUpDays), to);
  const rule = new DailyRule({ share: limits.share }, limits.z);
  const [first = to] = values.keys();
  const anomalies: Anomaly[] = [];
  const ranges = new Map<string, DayRange>();
  let count = 0;
  let method: AnomalyMethod | undefined;
  for (let day = first < from ? first : from; day <= to; day = addDays(day, 1)) {
    const value = values.get(day);
    const sale = promotionOn(day);
    const shown = day >= from;
    const modelled = shown && (value === undefined || sale) ? rule.expected(day) : undefined;
    const judged = value === undefined || sale ? undefined : rule.judge(day, value);
    if (!shown) continue;
    const range = judged?.expected ?? modelled ?? earlyRange(values, day);
    if (range) ranges.set(day, range);
    if (value === undefined) continue;
    const byModel = judged ?? (modelled && outside(value, modelled, limits));
    const age = daysBetween(first, day);
    const base = byModel ? undefined : earlyBase(values, age, day);
    if (!byModel && !base) continue;
    count += 1;
    method = base?.method ?? 'model';
    const found = byModel
      ? byModel.unusual && modelFinding(value, byModel)
      : base && early(values, age, day, value, base, limits);
    if (!found || !bigEnough(metric, index, day, value, found, limits)) continue;
    const kind = sale && value > found.base ? 'sale' : value < found.base ? 'below' : 'above';
    anomalies.push({ day, kind, value, ...found, ...(sale && { sale }) });
  }
  return { anomalies, ranges, judged: count, ...(method && { method }) };
}

/** A day closer to its expectation than this part of the limit is ordinary, however the days before it are judged. */
const plainly = 0.5;

/**
 * Whether a day is plainly ordinary, told from one look at the eight weeks before it instead of a walk through them: for
 * those who ask many metrics for one day. False where only the walk can tell.
 */
export function isPlain(metric: Metric, index: FigureIndex, day: string): boolean {
  const values = valuesOf(metric, index, addDays(day, -window), day);
  const value = values.get(day);
  const ordinary = [...values].flatMap(([other, figure]) =>
    other < day && figure > 0 && !promotionOn(other) ? [{ at: dayNumber(other), y: Math.log(figure) }] : [],
  );
  const expected = expectedOf(ordinary, dayNumber(day));
  if (value === undefined || value <= 0 || !expected || promotionOn(day)) return false;
  return Math.abs(Math.log(value) - expected.mid) < plainly * spreadsLimit * expected.spread;
}

/** The unusual days alone. */
export const anomaliesOf = (...about: Parameters<typeof judgementOf>): Anomaly[] =>
  judgementOf(...about).anomalies;

interface ByModel {
  expected: DayRange;
  score?: number;
  reach?: number;
  unusual: boolean;
}

/** A day of a sale, which the model does not count, beside what an ordinary day would have been. */
const outside = (value: number, expected: DayRange, { share }: AnomalyLimits): ByModel => ({
  expected,
  unusual:
    (value < expected.low || value > expected.high) && Math.abs(value - expected.mid) >= share * expected.mid,
});

function modelFinding(value: number, { expected, score, reach }: ByModel): Judged {
  const sure = score !== undefined && reach && Math.abs(score) >= surely * reach ? 'high' : 'medium';
  const share = (value - expected.mid) / expected.mid;
  return {
    base: expected.mid,
    share,
    method: 'model',
    expected,
    sure,
    ...(score !== undefined && { z: score }),
  };
}

/** Before the model stands: lowest to highest of the same weekdays. */
function earlyRange(values: ReadonlyMap<string, number>, day: string): DayRange | undefined {
  const range = usualRangeOf(values, day);
  return range && { low: range.low, mid: range.median, high: range.high };
}

interface EarlyBase {
  base: number;
  method: 'week-mean' | 'weekday-median';
}

/** What a day is held against before the model stands; undefined where there is nothing. */
function earlyBase(values: ReadonlyMap<string, number>, age: number, day: string): EarlyBase | undefined {
  const weekday = age < thresholdDays ? undefined : weekdayMedianOf(values, day);
  const base = weekday ?? weekMeanOf(values, day);
  if (base === undefined || base <= 0) return undefined;
  return { base, method: weekday === undefined ? 'week-mean' : 'weekday-median' };
}

function early(
  values: ReadonlyMap<string, number>,
  age: number,
  day: string,
  value: number,
  { base, method }: EarlyBase,
  limits: AnomalyLimits,
): Judged | undefined {
  const least = method === 'week-mean' ? limits.meanShare : limits.share;
  if (Math.abs(value - base) < least * base) return undefined;
  const expected = (method === 'weekday-median' && earlyRange(values, day)) || rangeAround(base, least);
  // With a month of weekdays known the rule of medians speaks of a hole in the model, not of a new shop.
  const sure = method === 'weekday-median' && age >= modelDays ? 'medium' : 'low';
  return { base, share: (value - base) / base, method, expected, sure };
}

const rangeAround = (base: number, share: number): DayRange => ({
  low: base * (1 - share),
  mid: base,
  high: base * (1 + share),
});

/** The mean of the seven days before without those of a sale; undefined with fewer than three of them. */
function weekMeanOf(values: ReadonlyMap<string, number>, day: string): number | undefined {
  const week = Array.from({ length: 7 }, (_, at) => addDays(day, -(at + 1))).flatMap((other) =>
    promotionOn(other) ? [] : (values.get(other) ?? []),
  );
  return week.length < 3 ? undefined : week.reduce((sum, value) => sum + value, 0) / week.length;
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
  if (metric.unit === 'count') {
    const { low, high } = poissonRange(base);
    return value < low || value > high;
  }
  if (metric.unit !== 'rate' || !metric.of) return true;
  const n = index.days(metric.of.denominator).get(day)?.value;
  if (n === undefined) return true;
  const { low, high } = wilson(Math.round(value * n), n);
  return base < low || base > high;
}
