// What is worth a word in a line of days: unusual days, known sales, and days without a reading; numbered for the chart.
import { addDays } from '../../lib/day';
import type { Anomaly } from '../../lib/anomaly';
import type { Metric } from '../../lib/metrics/contract';
import type { ChartMark } from '../charts/chart-view';
import type { Trend } from './trend';

export interface Remark {
  number: number;
  day: string;
  tone: ChartMark['tone'];
  /** Absent for days without a reading. */
  anomaly?: Anomaly;
  /** Last day of a stretch without a reading. */
  until?: string;
}

/** So many at most; the newest are kept. */
const most = 5;

function unread({ points }: Trend): { day: string; until: string }[] {
  const first = points.findIndex(({ value }) => value !== null);
  const gaps: { day: string; until: string }[] = [];
  for (const [at, { from, value }] of points.entries()) {
    if (value !== null || first < 0 || at < first) continue;
    const last = gaps.at(-1);
    if (last && addDays(last.until, 1) === from) last.until = from;
    else gaps.push({ day: from, until: from });
  }
  return gaps;
}

/** Whether a change in this direction is the bad one for the metric. */
export function isWorse({ better }: Pick<Metric, 'better'>, { kind }: Anomaly): boolean {
  return (kind === 'below' && better === 'up') || (kind === 'above' && better === 'down');
}

/** Days of one sale are one remark. */
function withoutRepeats(anomalies: readonly Anomaly[]): { day: string; until?: string; anomaly: Anomaly }[] {
  const told: { day: string; until?: string; anomaly: Anomaly; first: string }[] = [];
  for (const anomaly of anomalies) {
    const last = told.at(-1);
    const goes =
      last?.anomaly.kind === 'sale' &&
      anomaly.kind === 'sale' &&
      last.anomaly.sale === anomaly.sale &&
      addDays(last.until ?? last.first, 1) === anomaly.day;
    if (!goes) told.push({ day: anomaly.day, anomaly, first: anomaly.day });
    else last.until = anomaly.day;
  }
  return told.map(({ day, until, anomaly }) => ({ day, anomaly, ...(until !== undefined && { until }) }));
}

/** Remarks on the days shown, newest first, numbered from the oldest. */
export function remarksOf(trend: Trend, anomalies: readonly Anomaly[]): Remark[] {
  const all = [
    ...withoutRepeats(anomalies).map((one) => ({
      ...one,
      tone: isWorse(trend.metric, one.anomaly) ? ('attn' as const) : ('plain' as const),
    })),
    ...unread(trend).map((gap) => ({ ...gap, tone: 'plain' as const })),
  ].toSorted((a, b) => a.day.localeCompare(b.day));
  return all
    .slice(-most)
    .map((remark, at) => ({ ...remark, number: at + 1 }))
    .toReversed();
}
