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

/** Remarks on the days shown, newest first, numbered from the oldest. */
export function remarksOf(trend: Trend, anomalies: readonly Anomaly[]): Remark[] {
  const all = [
    ...anomalies.map((anomaly) => ({
      day: anomaly.day,
      tone: isWorse(trend.metric, anomaly) ? ('attn' as const) : ('plain' as const),
      anomaly,
    })),
    ...unread(trend).map((gap) => ({ ...gap, tone: 'plain' as const })),
  ].toSorted((a, b) => a.day.localeCompare(b.day));
  return all
    .slice(-most)
    .map((remark, at) => ({ ...remark, number: at + 1 }))
    .toReversed();
}
