// The newest figure of the metric in view, large, with its changes against named bases and what is to be known of it.
import type { FigureIndex } from '../../lib/figure-index';
import { weekdayOf } from '../../lib/day';
import { pointChangeOf, type PointChange } from '../../lib/point-change';
import { runningOf } from '../../lib/same-hour';
import { seenScope } from '../../lib/seen-scope';
import type { Bucket, SeriesPoint } from '../../lib/series';
import { promotionOn } from '../../lib/vocabulary/promotions';
import { Definition } from '../definition';
import { Delta } from '../delta';
import { useWords } from '../words';
import { ChangeMark } from './change-mark';
import { metricName } from './metric-name';
import { comparedDay, figureOf, pointOn, splitBase, type BaseChoice, type Trend } from './trend';

function Against({ label, trend, found }: { label: string; trend: Trend; found: PointChange }) {
  const { quantity } = useWords();
  return (
    <>
      <dt>
        {label} {found.base === null ? '' : quantity(figureOf(trend.metric, found.base))}
      </dt>
      <dd>
        <ChangeMark {...found} />
      </dd>
    </>
  );
}

/** The running day, held against the same hour of the base and against nothing else. */
function RunningLine({ trend, index, today }: { trend: Trend; index: FigureIndex; today: string }) {
  const { t, quantity, time, timeZone } = useWords();
  const { metric } = trend;
  const running = runningOf(metric, index, today, 'last-week', timeZone);
  if (!running) return null;
  const { row, change } = running;
  const values = { time: time(row.lastSeen), value: quantity(figureOf(metric, row.value)) };
  if (!change) return <p className="tn2 top">{t('trends.running.no-base', values)}</p>;
  const base = quantity(figureOf(metric, change.from));
  const size = metric.unit === 'rate' ? change.difference : change.share;
  return (
    <p className="tn2 top">
      {t(`trends.running.${weekdayOf(today)}`, { ...values, base })}{' '}
      {size !== null && (
        <Delta quantity={{ value: size, unit: metric.unit === 'rate' ? 'points' : 'rate' }} />
      )}
    </p>
  );
}

/** The weekday before fell into a sale and the day did not: what it would be against an ordinary one. */
function SaleBase({ trend, index }: { trend: Trend; index: FigureIndex }) {
  const { t, shortDay, quantity } = useWords();
  const { metric, now, weekBefore } = trend;
  const sale = weekBefore && promotionOn(weekBefore.from);
  if (!now || !weekBefore || sale === undefined || sale === promotionOn(now.from)) return null;
  const day = splitBase(now.from, 'last-week', 0);
  const found = pointChangeOf(metric, index, now, pointOn(metric, index, day));
  return (
    <p className="tn2 top">
      {t(found.base === null ? 'trends.sale-base.not-read' : 'trends.sale-base', {
        day: shortDay(weekBefore.from),
        sale: t(`metrics.sale.${sale}`),
        other: shortDay(day),
        value: found.base === null ? '' : quantity(figureOf(metric, found.base)),
      })}{' '}
      {found.base !== null && <ChangeMark {...found} />}
    </p>
  );
}

/** A figure the console corrected since it was first read. */
function Corrected({ trend, index, now }: { trend: Trend; index: FigureIndex; now: SeriesPoint }) {
  const { t, quantity, shortDay, list } = useWords();
  const { metric } = trend;
  if (now.from !== now.to) return null;
  const earlier = index.correctionsOf(metric.id, metric.scope ?? '', now.from);
  if (earlier.length === 0) return null;
  const values = earlier.map(({ value }) => quantity(figureOf(metric, value)));
  return (
    <div className="s mut">
      {t('trends.corrected', { n: earlier.length, values: list(values), day: shortDay(now.from) })}
    </div>
  );
}

export function TrendHero({
  trend,
  index,
  platform,
  bucket,
  today,
  base,
  count,
}: {
  trend: Trend;
  index: FigureIndex;
  platform: string;
  bucket: Bucket;
  today: string;
  base: BaseChoice;
  count: number;
}) {
  const words = useWords();
  const { t, quantity, longDay, shortDay } = words;
  const { metric, now, before, weekBefore, unripe } = trend;
  const value = now?.value ?? null;
  const when = !now ? '' : bucket === 'day' ? longDay(now.from) : `${shortDay(now.from)}–${shortDay(now.to)}`;
  const against = (point: SeriesPoint | undefined) => pointChangeOf(metric, index, now, point);
  const third = bucket === 'day' && now && (base === 'last-year' || base === 'previous') ? base : undefined;
  const thirdDay = now && third ? comparedDay(now.from, third, count) : '';
  const rows = [
    { label: t(`trends.before.${bucket}`), found: against(before) },
    ...(bucket === 'day' && now
      ? [{ label: t(`trends.weekday.${weekdayOf(now.from)}`), found: against(weekBefore) }]
      : []),
    ...(third
      ? [
          {
            label: t(`trends.vs.${third}`, { day: thirdDay === '' ? '' : shortDay(thirdDay) }),
            found: against(pointOn(metric, index, thirdDay)),
          },
        ]
      : []),
  ];
  const refusal = rows.find(({ found }) => found.refusal)?.found.refusal;
  const age = rows.find(({ found }) => found.age !== undefined)?.found.age;
  return (
    <>
      <div className="hero">
        <div>
          <div className="s mut">
            {metricName(metric, platform, words)} · {when}
          </div>
          <div className="hero-fig">
            {value === null ? t('shell.verdict.not-read') : quantity(figureOf(metric, value))}
          </div>
          {value === null && now?.why && now.why !== 'not-read' && (
            <div className="s mut">{t(`trends.why.${now.why}`)}</div>
          )}
          {metric.scope === seenScope && <div className="s mut">{t('trends.seen')}</div>}
          {now?.daily && <div className="s mut">{t('trends.daily')}</div>}
          {unripe && <div className="s mut">{t('trends.unripe', { n: metric.ripensDays ?? 0 })}</div>}
          {metric.index && <div className="s mut">{t('trends.index')}</div>}
          {now && <Corrected trend={trend} index={index} now={now} />}
        </div>
        <dl>
          {rows.map(({ label, found }) => (
            <Against key={label} label={label} trend={trend} found={found} />
          ))}
        </dl>
      </div>
      <Definition
        metric={metric.id}
        platform={platform}
        label={now?.rows[0]?.label ?? ''}
        className="tn2 top"
      />
      {refusal && <p className="tn2 top">{t(`lint.${refusal}`)}</p>}
      {age !== undefined && <p className="tn2 top">{t('trends.equal-age', { n: age })}</p>}
      {bucket === 'day' && <SaleBase trend={trend} index={index} />}
      {bucket === 'day' && <RunningLine trend={trend} index={index} today={today} />}
    </>
  );
}
