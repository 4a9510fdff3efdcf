// How the channels of an unusual measure moved against the same weekday, as bars beside their figures.
import { addDays } from '../../lib/day';
import type { FigureIndex } from '../../lib/figure-index';
import type { Metric } from '../../lib/metrics/contract';
import { useWords } from '../words';
import { figureOf } from './trend';

export interface Move {
  channel: string;
  change: number;
}

const most = 4;

/** The channels whose figure is known on the day and a week before, the largest change first. */
export function channelMovesOf(metric: Metric, index: FigureIndex, day: string): Move[] {
  const base = addDays(day, -7);
  return index
    .scopes(metric.id, 'channel:')
    .flatMap((scope) => {
      const [now, before] = [day, base].map((on) => index.days(metric.id, scope).get(on)?.value);
      if (now === undefined || before === undefined || now === before) return [];
      return [{ channel: scope.slice('channel:'.length), change: now - before }];
    })
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, most);
}

/** People of several channels are never added, so that no channel has a share of the whole. */
export function ChannelMoves({ moves, metric }: { moves: Move[]; metric: Metric }) {
  const { t, signed } = useWords();
  const largest = Math.max(...moves.map(({ change }) => Math.abs(change)));
  if (moves.length === 0) return null;
  return (
    <>
      <ul className="cause" aria-label={t('trends.by-channel')}>
        {moves.map(({ channel, change }) => (
          <li key={channel}>
            <span>{channel}</span>
            <span className="bar2" aria-hidden="true">
              <i
                className={change < 0 ? 'dn' : 'up'}
                style={{ width: `${(Math.abs(change) / largest) * 100}%` }}
              />
            </span>
            <span>{signed(figureOf(metric, change))}</span>
          </li>
        ))}
      </ul>
      <p>{t(metric.combine === 'distinct' ? 'lint.people-over-channels' : 'trends.by-channel.base')}</p>
    </>
  );
}
