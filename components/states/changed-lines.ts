// The figures of a changed page beside what they were.
import type { Draft } from '../../lib/reading';
import { metricNamed } from '../../lib/vocabulary/metric-labels';

export interface Line {
  label: string;
  before: string;
  now: string | undefined;
}

/** The figures whose names were known before, each as it was and as it is; a figure is its metric, not its words. */
export function linesOf(before: Draft, now: Draft, platform: string): Line[] {
  const raws = new Map((now.pairs ?? []).map(({ label, raw }) => [metricNamed(label, platform), raw]));
  const seen = new Set<string>();
  return (before.pairs ?? []).flatMap(({ label, raw }): Line[] => {
    const metric = metricNamed(label, platform);
    if (metric === undefined || seen.has(metric)) return [];
    seen.add(metric);
    return [{ label, before: raw, now: raws.get(metric) }];
  });
}
