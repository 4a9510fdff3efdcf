// What was unusual in a shop on one day over all its measures: grouped under the cause, the dearest first, few of them.
import { anomaliesOf, isPlain, type Anomaly } from './anomaly';
import type { FigureIndex } from './figure-index';
import type { Metric } from './metrics/contract';
import { parents, salesFactors } from './vocabulary/parents';

export interface Unusual {
  metric: Metric;
  anomaly: Anomaly;
}

/** A cause with what followed from it. */
export interface Finding extends Unusual {
  followers: Unusual[];
  /** What it did to the day's sales or spending, in minor units; undefined where that cannot be told. */
  impact: number | undefined;
}

/** More cards than that are not read. */
export const mostFindings = 5;

/** The unusual measures of a day; days of known sales and unripe advertising are not among them. */
export function unusualOn(metrics: readonly Metric[], index: FigureIndex, day: string): Unusual[] {
  return metrics.flatMap((metric) => {
    // The newest advertising days still grow: they would look low beside ripe ones.
    if (metric.ripensDays !== undefined || isPlain(metric, index, day)) return [];
    const [anomaly] = anomaliesOf(metric, index, { from: day, to: day });
    return anomaly && anomaly.kind !== 'sale' ? [{ metric, anomaly }] : [];
  });
}

const parentsOf = (id: string): readonly string[] => (parents as Record<string, readonly string[]>)[id] ?? [];

/** The strongest unusual measure that this one follows from in the same direction. */
function causeOf(one: Unusual, all: readonly Unusual[]): Unusual | undefined {
  return all
    .filter((other) => parentsOf(one.metric.id).includes(other.metric.id))
    .filter((other) => other.anomaly.kind === one.anomaly.kind)
    .toSorted((a, b) => Math.abs(b.anomaly.share) - Math.abs(a.anomaly.share))[0];
}

function rootOf(one: Unusual, all: readonly Unusual[]): Unusual {
  let root = one;
  for (let cause = causeOf(root, all); cause; cause = causeOf(cause, all)) root = cause;
  return root;
}

function impactOf({ metric, anomaly }: Unusual, gmv: number | undefined): number | undefined {
  if (metric.unit === 'money' && metric.combine === 'sum') return Math.abs(anomaly.value - anomaly.base);
  if (gmv === undefined || !salesFactors.has(metric.id)) return undefined;
  // The day's sales are what is left after the change: without it they would have been gmv ÷ (1 + share).
  return anomaly.share <= -1 ? gmv : Math.abs(gmv - gmv / (1 + anomaly.share));
}

const weightOf = ({ impact, anomaly }: Finding) => [impact ?? -1, Math.abs(anomaly.share)] as const;

/**
 * The findings of a day, by what they did to the day's money, then by their share; at most five, with the number of those
 * left out.
 */
export function findingsOf(
  unusual: readonly Unusual[],
  gmv: number | undefined,
): { findings: Finding[]; more: number } {
  const groups = new Map<Unusual, Unusual[]>();
  for (const one of unusual) {
    const root = rootOf(one, unusual);
    const known = groups.get(root) ?? [];
    groups.set(root, one === root ? known : [...known, one]);
  }
  const all = [...groups].map(([root, followers]): Finding => {
    const members = [root, ...followers];
    // Sales that are unusual themselves say best what was lost or won.
    const sales = members.filter(({ metric }) => metric.id === 'gmv');
    const impacts = (sales.length > 0 ? sales : members).flatMap((one) => impactOf(one, gmv) ?? []);
    return { ...root, followers, impact: impacts.length > 0 ? Math.max(...impacts) : undefined };
  });
  all.sort((a, b) => {
    const [[moneyA, shareA], [moneyB, shareB]] = [weightOf(a), weightOf(b)];
    return moneyB - moneyA || shareB - shareA;
  });
  return { findings: all.slice(0, mostFindings), more: Math.max(0, all.length - mostFindings) };
}
