// The pace of the month's targets as bars: read by eye, by arrow key, and as a table.
import type { Metric } from '../../lib/metrics/contract';
import type { Pace, paceOf } from '../../lib/pace';
import { ReadBars } from '../charts/read-bars';
import { StatusMark } from '../parts/status-mark';
import { useWords, type Words } from '../words';
import { keptPicture } from './kept-picture';
import { figureOf } from './trend';

export interface PaceItem {
  metric: Metric;
  name: string;
  target: number;
  /** Or why there is none. */
  pace: ReturnType<typeof paceOf>;
}
type Known = PaceItem & { pace: Pace };

const isKnown = (item: PaceItem): item is Known => typeof item.pace !== 'string';

/** Behind the line by more than this share of the target is worth a mark. */
const slack = 0.03;

/** Money spent is behind when it runs ahead of the time; everything else when it stays back. */
function isBehind({ better, id }: Metric, { done, due }: Pace): boolean {
  const spent = better === 'down' || id === 'ad-cost';
  return spent ? done > due + slack : done < due - slack;
}

/** What an item says of itself, in the words of the reader. */
function toldOf(item: PaceItem, { t, quantity, percent }: Words) {
  const { metric, name, target, pace } = item;
  const write = (value: number) => quantity(figureOf(metric, value));
  const goal = write(target);
  if (typeof pace === 'string') {
    const why = t(pace === 'people' ? 'lint.people-over-days' : 'lint.days-missing');
    return { goal, why, bar: `${name}: ${why}` };
  }
  const { value, done, due, by, forecast } = pace;
  const end =
    forecast === undefined
      ? t(`trends.target.by.${by}`, { due: percent(due) })
      : t('trends.target.forecast', { value: write(forecast), share: percent(forecast / target) });
  const bar = t('trends.target.sentence', { name, done: percent(done), due: percent(due) });
  return { goal, so: write(value), end, bar };
}

function Item({ item, read }: { item: PaceItem; read: boolean }) {
  const words = useWords();
  const { t, percent } = words;
  const { name, metric } = item;
  const { goal, why, so, end, bar } = toldOf(item, words);
  const behind = isKnown(item) && isBehind(metric, item.pace);
  const mark = !isKnown(item) ? 'none' : behind ? 'attn' : 'pass';
  return (
    <li className={read ? 'is-read' : ''}>
      <div className="tg">
        <b>
          <StatusMark
            mark={mark}
            label={t(mark === 'none' ? 'shell.verdict.not-read' : `shell.mark.${mark}`)}
          />
          {name}
        </b>
        <span>
          {so} <span className="dim">/ {goal}</span>
        </span>
      </div>
      {why !== undefined && <p className="s mut">{why}</p>}
      {isKnown(item) && (
        <>
          <div className="bullet" role="img" aria-label={bar}>
            <i
              className={behind ? 'hatched' : ''}
              style={{ width: `${Math.min(100, item.pace.done * 100)}%` }}
            />
            <u style={{ left: `${Math.min(100, item.pace.due * 100)}%` }} />
          </div>
          <div className="tg s mut">
            <span>{percent(item.pace.done)}</span>
            <span>{end}</span>
          </div>
        </>
      )}
    </li>
  );
}

function Twin({ items }: { items: readonly PaceItem[] }) {
  const words = useWords();
  const { t, percent, quantity } = words;
  const columns = ['metric', 'done', 'goal', 'line', 'end'] as const;
  return (
    <table className="tbl">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={column === 'metric' ? 'l' : ''}>
              {t(`trends.target.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => {
          const { metric, name } = item;
          const { goal, so } = toldOf(item, words);
          const forecast = isKnown(item) ? item.pace.forecast : undefined;
          return (
            <tr key={metric.id}>
              <th className="l wrap" scope="row">
                {name}
              </th>
              <td>{so ?? '—'}</td>
              <td>{goal}</td>
              <td>{isKnown(item) ? percent(item.pace.due) : '—'}</td>
              <td>{forecast === undefined ? '—' : quantity(figureOf(metric, forecast))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export function PaceBars({ items, month }: { items: readonly PaceItem[]; month: number }) {
  const words = useWords();
  const { t } = words;
  const told = items.map((item) => toldOf(item, words));
  return (
    <ReadBars
      sentence={t('trends.targets.sentence', { month, n: items.length })}
      readings={told.map(({ bar, so, goal, end }) =>
        [bar, ...(so === undefined ? [] : [`${so} / ${goal}`]), ...(end === undefined ? [] : [end])].join(
          ', ',
        ),
      )}
      picture={keptPicture(words, t('trends.targets', { month }), t('trends.targets', { month }))}
      twin={
        <details className="twin">
          <summary>{t('trends.table')}</summary>
          <Twin items={items} />
        </details>
      }
    >
      {(at) => (
        <ul className="tgs">
          {items.map((item, index) => (
            <Item key={item.metric.id} item={item} read={index === at} />
          ))}
        </ul>
      )}
    </ReadBars>
  );
}
