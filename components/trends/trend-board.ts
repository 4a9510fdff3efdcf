// The metrics of a shop that have a figure, and the line of the one in view with what is unusual in it.
import { judgementOf, type Anomaly, type Judgement } from '../../lib/anomaly';
import { valuesOf } from '../../lib/daily-values';
import type { DayRange } from '../../lib/daily-rule';
import { addDays } from '../../lib/day';
import type { FigureIndex } from '../../lib/figure-index';
import { unusualOn, type Unusual } from '../../lib/findings';
import { metrics } from '../../lib/metrics';
import type { Metric } from '../../lib/metrics/contract';
import { ownMetricsIn } from '../../lib/own-trends';
import { isWorse, remarksOf, type Remark } from './remark';
import { isKnown, trendOf, type Trend, type TrendFrame } from './trend';

/** What operators look at first comes first; the rest follows in the order of the list. */
const first = [
  'visitors',
  'gmv',
  'conversion',
  'order-value',
  'cart-rate',
  'refund-rate',
  'ad-cost',
  'ad-roi',
];
const place = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
const ordered = metrics.toSorted((a, b) => place(a.id) - place(b.id));

/** Days of all metrics that the tiles and the findings of a day look back on. */
export const boardDays = 97;
/** Days of the metric in view that are judged, at most: a longer line is to be seen, not to be searched. */
const judgedDays = 400;

/** A line of more days than this begins with its first figure. */
export const longDays = 90;

/** The metrics that have a figure, each with its newest. */
export function trendsOf(index: FigureIndex, frame: TrendFrame): Trend[] {
  return [...ordered, ...ownMetricsIn(index)].map((metric) => trendOf(metric, index, frame)).filter(isKnown);
}

/** The measures that were unusual yesterday. */
export function unusualYesterday(trends: readonly Trend[], index: FigureIndex, today: string): Unusual[] {
  return unusualOn(
    trends.map(({ metric }) => metric),
    index,
    addDays(today, -1),
  );
}

/** Ids of the metrics whose newest day is unusual in the bad direction. */
export const alarmingIn = (unusual: readonly Unusual[]): ReadonlySet<string> =>
  new Set(unusual.filter(({ metric, anomaly }) => isWorse(metric, anomaly)).map(({ metric }) => metric.id));

/** A metric's line: weeks and months have no usual range, too few of either are ever known. */
export interface Line extends Pick<Judgement, 'judged' | 'method'> {
  trend: Trend;
  /** Final daily figures; undefined where the frame is not one of days. */
  daily: ReadonlyMap<string, number> | undefined;
  ranges: ReadonlyMap<string, DayRange>;
  remarks: Remark[];
}

/** The line of a metric; `index` holds all of its days that are to be looked back on. */
export function lineOf(metric: Metric, index: FigureIndex, frame: TrendFrame): Line {
  const whole = trendOf(metric, index, frame);
  const begun = frame.count > longDays ? whole.points.findIndex(({ value }) => value !== null) : 0;
  const trend = { ...whole, points: whole.points.slice(Math.max(0, begun)) };
  if (frame.bucket !== 'day') return { trend, daily: undefined, ranges: new Map(), remarks: [], judged: 0 };
  const until = addDays(frame.today, -1);
  const start = trend.points[0]?.from ?? until;
  const farthest = addDays(frame.today, -judgedDays);
  const judged = judgementOf(metric, index, { from: start > farthest ? start : farthest, to: until });
  // Sales of the newest advertising days are still being credited: beside ripe days they would look low.
  const anomalies: Anomaly[] = trend.unripe ? [] : judged.anomalies;
  return {
    ...judged,
    trend,
    daily: valuesOf(metric, index, '', frame.today),
    remarks: remarksOf(trend, anomalies),
  };
}
