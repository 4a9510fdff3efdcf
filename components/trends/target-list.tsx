// The month's targets as the operator typed them: what is done, where the time stands, and where the month would end.
import { addDays } from '../../lib/day';
import type { FigureIndex } from '../../lib/figure-index';
import type { Metric } from '../../lib/metrics/contract';
import { monthOf, paceOf, type Pace } from '../../lib/pace';
import type { TargetRow } from '../../lib/rows';
import { Sheet } from '../parts/sheet';
import { StatusMark } from '../parts/status-mark';
import { useWords } from '../words';
import { metricName } from './metric-name';
import { TargetForm } from './target-form';
import { figureOf, type Trend } from './trend';

/** Behind the line by more than this share of the target is worth a mark. */
const slack = 0.03;

/** Money spent is behind when it runs ahead of the time; everything else when it stays back. */
function isBehind({ better, id }: Metric, { done, due }: Pace): boolean {
  const spent = better === 'down' || id === 'ad-cost';
  return spent ? done > due + slack : done < due - slack;
}

function TargetItem({
  metric,
  name,
  target,
  pace,
}: {
  metric: Metric;
  name: string;
  target: number;
  pace: Pace;
}) {
  const { t, quantity, percent } = useWords();
  const write = (value: number) => quantity(figureOf(metric, value));
  const { value, done, due, by, forecast } = pace;
  const behind = isBehind(metric, pace);
  return (
    <li>
      <div className="tg">
        <b>
          <StatusMark mark={behind ? 'attn' : 'pass'} label={t(`shell.mark.${behind ? 'attn' : 'pass'}`)} />
          {name}
        </b>
        <span>
          {write(value)} <span className="dim">/ {write(target)}</span>
        </span>
      </div>
      <div
        className="bullet"
        role="img"
        aria-label={t('trends.target.sentence', { name, done: percent(done), due: percent(due) })}
      >
        <i className={behind ? 'hatched' : ''} style={{ width: `${Math.min(100, done * 100)}%` }} />
        <u style={{ left: `${Math.min(100, due * 100)}%` }} />
      </div>
      <div className="tg s mut">
        <span>{percent(done)}</span>
        <span>
          {forecast !== undefined
            ? t('trends.target.forecast', { value: write(forecast), share: percent(forecast / target) })
            : t(`trends.target.by.${by}`, { due: percent(due) })}
        </span>
      </div>
    </li>
  );
}

export function TargetList({
  trends,
  index,
  targets,
  today,
  platform,
  shopId,
}: {
  trends: readonly Trend[];
  index: FigureIndex;
  targets: readonly TargetRow[];
  today: string;
  platform: string;
  shopId: string;
}) {
  const words = useWords();
  const { t, percent } = words;
  const frame = monthOf(addDays(today, -1));
  const possible = trends
    .map(({ metric }) => metric)
    .filter(({ combine, index: bent }) => !bent && (combine === 'sum' || combine === 'distinct'));
  const set = possible.flatMap((metric) => {
    const target = targets.find((row) => row.metric === metric.id);
    return target ? [{ metric, target: target.value, pace: paceOf(metric, index, target.value, frame) }] : [];
  });
  const month = Number(frame.first.slice(5, 7));
  return (
    <Sheet
      title={t('trends.targets', { month })}
      end={t('trends.targets.line', { share: percent(frame.passed / frame.days) })}
    >
      {set.length === 0 && <p className="tn2">{t('trends.targets.none')}</p>}
      <ul className="tgs">
        {set.map(({ metric, target, pace }) => {
          const name = metricName(metric, platform, words);
          if (typeof pace !== 'string')
            return <TargetItem key={metric.id} metric={metric} name={name} target={target} pace={pace} />;
          return (
            <li key={metric.id}>
              <div className="tg">
                <b>
                  <StatusMark mark="none" label={t('shell.verdict.not-read')} />
                  {name}
                </b>
                <span className="dim">/ {words.quantity(figureOf(metric, target))}</span>
              </div>
              <p className="s mut">{t(pace === 'people' ? 'lint.people-over-days' : 'lint.days-missing')}</p>
            </li>
          );
        })}
      </ul>
      <div className="sheet-b">
        <TargetForm
          metrics={possible}
          targets={targets}
          month={frame.first.slice(0, 7)}
          shopId={shopId}
          platform={platform}
        />
      </div>
    </Sheet>
  );
}
