// Everything the view of trends shows of a shop's figures in one frame: metrics with a figure, and what is unusual in each.
import { anomaliesOf, valuesOf, type Anomaly } from '../../lib/anomaly';
import { addDays } from '../../lib/day';
import { metrics } from '../../lib/metrics';
import type { FigureIndex } from '../../lib/figure-index';
import { ownMetricsIn } from '../../lib/own-trends';
import { usualRangeOf, type UsualRange } from '../../lib/usual';
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

/** Days that usual ranges and anomalies look back on. */
export const memoryDays = 400;

export interface TrendBoard {
  trends: Trend[];
  /** Ids of metrics whose newest day is unusual in the bad direction. */
  alarming: ReadonlySet<string>;
  remarksFor(trend: Trend): Remark[];
  /** Final daily figures; undefined where the frame is not one of days. */
  dailyOf(trend: Trend): ReadonlyMap<string, number> | undefined;
  usualOf(trend: Trend): (day: string) => UsualRange | undefined;
}

/** Weeks and months have no usual range: too few of either are ever known. */
export function trendBoardOf(index: FigureIndex, frame: TrendFrame): TrendBoard {
  const trends = [...ordered, ...ownMetricsIn(index)]
    .map((metric) => trendOf(metric, index, frame))
    .filter(isKnown);
  const byDay = frame.bucket === 'day';
  const until = addDays(frame.today, -1);
  // Judging a day looks back on months: all days of the metric in view, of the others only the newest.
  const unusual = ({ metric, unripe }: Trend, from: string | undefined): Anomaly[] =>
    byDay && !unripe && from ? anomaliesOf(metric, index, { from, to: until }) : [];
  const dailyOf = ({ metric }: Trend) =>
    byDay ? valuesOf(metric, index, addDays(frame.today, -memoryDays), frame.today) : undefined;
  return {
    trends,
    alarming: new Set(
      trends
        .filter((trend) => unusual(trend, trend.now?.from).some((one) => isWorse(trend, one)))
        .map(({ metric }) => metric.id),
    ),
    remarksFor: (trend) => (byDay ? remarksOf(trend, unusual(trend, trend.points[0]?.from)) : []),
    dailyOf,
    usualOf(trend) {
      const daily = dailyOf(trend);
      return (day) => (daily ? usualRangeOf(daily, day) : undefined);
    },
  };
}
