// A watched daily figure against its own weeks: out of the ordinary to the bad side, or along with the visitors only.
import { anomaliesOf, anomalyLimits, type Anomaly } from './anomaly';
import type { Check, Facts, MetricFigure, Outcome, Phrase, Quantity, Threshold } from './checks/contract';
import { valuesOf } from './daily-values';
import { addDays } from './day';
import { FigureIndex } from './figure-index';
import { gapOf } from './gap';
import { dayFigure } from './known-figure';
import type { Metric } from './metrics/contract';
import { rate } from './quantities';
import type { FigureRow } from './rows';
import { limitOf, milderOf, zoneOf } from './threshold';
import { weekdayMedianOf } from './usual';
import { measures, type MeasureId } from './vocabulary/measures';

const source = { source: 'checks.source.unusual', date: '2026-11-23' };

/** Limits of a watched figure: the share by which it must differ, and how rare that must be (robust z). */
export const watchedLimits: Check['thresholds'] = {
  share: { attention: 0.12, problem: 0.3, unit: 'rate', worse: 'above', ...source },
  z: { attention: anomalyLimits.z, problem: 5, unit: 'score', worse: 'above', ...source },
};

const daysBack = 120;
const daysNeeded = 3;

function rowOf({ metric, day, partial, value, evidence }: MetricFigure): FigureRow {
  const { text, label, url, pageTitle, reader, takenAt } = evidence;
  const seen = { url, pageTitle, reader, firstSeen: takenAt, lastSeen: takenAt };
  return { key: '', shopId: '', metric, scope: '', day, partial, value, raw: text, label, ...seen };
}

interface Judged {
  anomaly: Anomaly | undefined;
  /** Enough earlier days are known to tell the ordinary. */
  comparable: boolean;
}

function judgedDay(facts: Facts, id: MeasureId, day: string, limits: Record<string, Threshold>): Judged {
  const metric: Metric = { id, name: `metrics.${id}`, ...measures[id] };
  const index = new FigureIndex(facts.series(id).map(rowOf));
  const values = valuesOf(metric, index, addDays(day, -daysBack), addDays(day, -1));
  const week = Array.from({ length: 7 }, (_, at) => addDays(day, -(at + 1))).filter((one) => values.has(one));
  const [anomaly] = anomaliesOf(
    metric,
    index,
    { from: day, to: day },
    {
      ...anomalyLimits,
      share: limitOf(limits, 'share').attention,
      z: limitOf(limits, 'z').attention,
    },
  );
  return {
    anomaly,
    comparable: week.length >= daysNeeded || weekdayMedianOf(values, day) !== undefined,
  };
}

/**
 * What a figure is unusual beside: fewer visitors bring fewer of everything that visitors do, and a day on which many
 * more come costs more to bring them.
 */
function alongWithVisitors(facts: Facts, { day, share }: Anomaly, limits: Record<string, Threshold>) {
  const { anomaly } = judgedDay(facts, 'visitors', day, limits);
  if (!anomaly || anomaly.share < 0 !== share < 0) return undefined;
  const apart = (1 + share) / (1 + anomaly.share) - 1;
  return zoneOf(share < 0 ? -apart : apart, limitOf(limits, 'share')) === 'pass' ? anomaly : undefined;
}

/** How a check of a watched figure writes it, whether it comes of visitors, and what it advises when it is off. */
interface Watched {
  figure: (value: number) => Quantity;
  follows?: boolean;
  /** The side that is told, where the measure itself has no good one. */
  bad?: 'above' | 'below';
  advice: (base: Quantity) => Phrase[];
}

/** The last whole day of a measure, judged by the method that fits how many days are known. */
export function watchedOutcome(
  facts: Facts,
  id: MeasureId,
  limits: Record<string, Threshold>,
  { figure, follows, bad = measures[id].better === 'down' ? 'above' : 'below', advice }: Watched,
): Outcome {
  const found = dayFigure(facts, id);
  if (!found.ok) return gapOf(found);
  const { day, value, evidence } = found.value;
  const { anomaly, comparable } = judgedDay(facts, id, day, limits);
  const shown = { figure: figure(value), evidence: [evidence] };
  if (!comparable) return { ...shown, verdict: 'not-read', reason: { key: 'checks.data.few-days' } };
  if (anomaly?.kind !== bad) return { ...shown, verdict: 'pass' };
  const parent = follows ? alongWithVisitors(facts, anomaly, limits) : undefined;
  if (parent) {
    return {
      ...shown,
      verdict: 'pass',
      aside: {
        key: parent.share < 0 ? 'checks.data.with-visitors' : 'checks.data.with-more-visitors',
        params: { share: rate(Math.abs(parent.share)) },
      },
    };
  }
  const base = figure(anomaly.base);
  const byShare = zoneOf(Math.abs(anomaly.share), limitOf(limits, 'share'));
  // Without weeks enough for a spread the share alone has to tell.
  const rare = anomaly.z === undefined ? byShare : zoneOf(Math.abs(anomaly.z), limitOf(limits, 'z'));
  return {
    ...shown,
    verdict: milderOf(byShare, rare),
    reason: {
      key: bad === 'above' ? 'checks.data.unusual-above' : 'checks.data.unusual-below',
      params: { share: rate(Math.abs(anomaly.share)), base },
    },
    advice: advice(base),
  };
}
