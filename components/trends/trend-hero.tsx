// The newest figure of the metric in view, large, with its changes against named bases.
import { weekdayOf } from '../../lib/day';
import { seenScope } from '../../lib/seen-scope';
import type { SeriesPoint } from '../../lib/series';
import { Delta } from '../delta';
import { useWords } from '../words';
import { metricName } from './metric-name';
import { changeBetween, figureOf, type Trend } from './trend';

function Against({ label, trend, base }: { label: string; trend: Trend; base: SeriesPoint | undefined }) {
  const { quantity, t } = useWords();
  const change = changeBetween(trend.metric, trend.now, base);
  const value = base?.value ?? null;
  return (
    <>
      <dt>
        {label} {value === null ? '' : quantity(figureOf(trend.metric, value))}
      </dt>
      <dd>{change ? <Delta quantity={change} /> : <span className="unr">{t('trends.no-base')}</span>}</dd>
    </>
  );
}

export function TrendHero({
  trend,
  platform,
  bucket,
}: {
  trend: Trend;
  platform: string;
  bucket: 'day' | 'week' | 'month';
}) {
  const words = useWords();
  const { t, quantity, longDay, shortDay } = words;
  const { metric, now, before, weekBefore, unripe } = trend;
  const value = now?.value ?? null;
  const when = !now ? '' : bucket === 'day' ? longDay(now.from) : `${shortDay(now.from)}–${shortDay(now.to)}`;
  return (
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
        {unripe && <div className="s mut">{t('trends.unripe')}</div>}
      </div>
      <dl>
        <Against label={t(`trends.before.${bucket}`)} trend={trend} base={before} />
        {bucket === 'day' && now && (
          <Against label={t(`trends.weekday.${weekdayOf(now.from)}`)} trend={trend} base={weekBefore} />
        )}
      </dl>
    </div>
  );
}
