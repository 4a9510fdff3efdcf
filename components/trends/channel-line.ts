// The line of one channel of a metric, day by day, as its own figures give it.
import type { FigureIndex } from '../../lib/figure-index';
import type { Metric } from '../../lib/metrics/contract';
import { lineOf, longDays, type Line } from './trend-board';
import type { TrendFrame } from './trend';

const prefix = 'channel:';
/** Fewer days than this are no line. */
const fewest = 2;

/** The channels of a metric that have a line; on days only, for people of several days are not the sum of them. */
export function channelsOf({ id }: Metric, index: FigureIndex, { bucket }: TrendFrame): string[] {
  if (bucket !== 'day') return [];
  return index
    .scopes(id, prefix)
    .filter((scope) => [...index.days(id, scope).values()].filter(({ partial }) => !partial).length >= fewest)
    .map((scope) => scope.slice(prefix.length));
}

/**
 * The line of a channel under `name`. Only what was read of it: a rate is never made of the shop's own two measures, and
 * its days are not judged, because how many people they are of is not known.
 */
export function channelLine(
  { of: _of, ...metric }: Metric,
  channel: string,
  name: string,
  index: FigureIndex,
  frame: TrendFrame,
): Line {
  const own = { ...metric, scope: `${prefix}${channel}`, own: `${name} · ${channel}` };
  return { ...lineOf(own, index, { ...frame, count: Math.min(frame.count, longDays) }), remarks: [] };
}
