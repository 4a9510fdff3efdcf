// The final daily figures of a metric by day, as they are compared and judged.
import type { FigureIndex } from './figure-index';
import type { Metric } from './metrics/contract';

/**
 * Final figures from `from` to `to`, oldest first: as printed, else from the two measures a ratio is made of, both of
 * that day. Running days and days without a figure are missing.
 */
export function valuesOf(metric: Metric, index: FigureIndex, from: string, to: string): Map<string, number> {
  const found = new Map<string, number>();
  const inside = (day: string) => day >= from && day <= to;
  if (metric.of) {
    const below = index.days(metric.of.denominator);
    for (const [day, above] of index.days(metric.of.numerator)) {
      const under = below.get(day);
      if (!inside(day) || !under || under.value === 0 || above.partial || under.partial) continue;
      found.set(day, above.value / under.value);
    }
  }
  for (const [day, row] of index.days(metric.id, metric.scope)) {
    if (!inside(day)) continue;
    if (row.partial) found.delete(day);
    else found.set(day, row.value);
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
