// A price history as a chart draws it: points with holes, stretches nobody looked at, promotions as joined stretches.
import type { PriceHistory } from '../../lib/prices';
import type { PromotionBand } from '../../lib/promotion-bands';
import type { ChartPoint } from '../charts/chart-view';

/** Longer than this unseen, and the price in between is not known. */
const unseenMs = 36 * 3_600_000;

interface Stretch {
  from: number;
  to: number;
}

/** The stretches in view between two sights in which nobody looked, and the one until now. */
export function gapsOf({ steps }: PriceHistory, from: number, to: number): Stretch[] {
  const seen = steps.filter((step) => step.to >= from);
  const ends = [...seen.map(({ from: start, to: end }) => ({ start, end })), { start: to, end: to }];
  return ends.flatMap(({ start }, index) => {
    const before = ends[index - 1]?.end;
    return before !== undefined && start - before > unseenMs ? [{ from: before, to: start }] : [];
  });
}

export function pointsOf({ steps }: PriceHistory, from: number): ChartPoint[] {
  const seen = steps.filter((step) => step.to >= from);
  return seen.flatMap((step, index) => {
    const before = seen[index - 1];
    const gap = before && step.from - before.to > unseenMs ? [{ x: before.to + 1, y: null }] : [];
    const ends = [Math.max(step.from, from), step.to];
    return [...gap, ...ends.map((x) => ({ x, y: step.priceMinor }))];
  });
}

/** Stretches that touch or lie over each other as one. */
export function joined(bands: readonly PromotionBand[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { from, to } of bands.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}
