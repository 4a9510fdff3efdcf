// The line of one part of the shop, a channel, a product or an agent, day by day, as its own figures give it.
import type { FigureIndex } from '../../lib/figure-index';
import type { Part } from '../../lib/figures';
import type { Metric } from '../../lib/metrics/contract';
import { lineOf, longDays, type Line } from './trend-board';
import type { TrendFrame } from './trend';

/** Fewer days than this are no line. */
const fewest = 2;

/**
 * The parts of a kind that have a line of a metric, the largest of its newest figures first; on days only, for people of
 * several days are not the sum of them.
 */
export function partsOf(part: Part, { id }: Metric, index: FigureIndex, { bucket }: TrendFrame): string[] {
  if (bucket !== 'day') return [];
  const prefix = `${part}:`;
  return index
    .scopes(id, prefix)
    .flatMap((scope) => {
      const known = [...index.days(id, scope).values()].filter(({ partial }) => !partial);
      const newest = known.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
      return newest && known.length >= fewest ? [{ scope, value: newest.value }] : [];
    })
    .toSorted((a, b) => b.value - a.value)
    .map(({ scope }) => scope.slice(prefix.length));
}

/**
 * The line of a part under `name`. Only what was read of it: a rate is never made of the shop's own two measures, and its
 * days are not judged, because how many people they are of is not known.
 */
export function partLine(
  { of: _of, ...metric }: Metric,
  part: Part,
  who: string,
  name: string,
  index: FigureIndex,
  frame: TrendFrame,
): Line {
  const own = { ...metric, scope: `${part}:${who}`, own: `${name} · ${who}` };
  return { ...lineOf(own, index, { ...frame, count: Math.min(frame.count, longDays) }), remarks: [] };
}
