// The metrics to choose from, each with its newest figure and its change against the bucket before.
import { useState } from 'react';
import type { FigureIndex } from '../../lib/figure-index';
import { pointChangeOf } from '../../lib/point-change';
import { StatusMark } from '../parts/status-mark';
import { useWords } from '../words';
import { ChangeMark } from './change-mark';
import { metricName } from './metric-name';
import { figureOf, type Trend } from './trend';

/** Two rows; the others come on demand. */
const shownAtOnce = 8;

function Tile({
  trend,
  index,
  platform,
  alarming,
  pressed,
  onPick,
}: {
  trend: Trend;
  index: FigureIndex;
  platform: string;
  alarming: boolean;
  pressed: boolean;
  onPick: () => void;
}) {
  const words = useWords();
  const { t, quantity } = words;
  const { metric, now, before, unripe } = trend;
  const value = now?.value ?? null;
  return (
    <button type="button" aria-pressed={pressed} onClick={onPick}>
      <small>
        {metricName(metric, platform, words)}
        {alarming && <StatusMark mark="attn" label={t('shell.mark.attn')} />}
        {unripe && <StatusMark mark="none" label={t('shell.verdict.unripe')} />}
      </small>
      <b>{value === null ? '—' : quantity(figureOf(metric, value))}</b>
      {value === null ? (
        <span className="unr">{t('shell.verdict.not-read')}</span>
      ) : unripe ? (
        <span className="unr">{t('shell.verdict.unripe')}</span>
      ) : (
        <ChangeMark {...pointChangeOf(metric, index, now, before)} />
      )}
    </button>
  );
}

export function MetricTiles({
  trends,
  index,
  platform,
  alarming,
  picked,
  onPick,
}: {
  trends: Trend[];
  index: FigureIndex;
  platform: string;
  alarming: ReadonlySet<string>;
  picked: string;
  onPick: (metric: string) => void;
}) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const hidden = trends.length - shownAtOnce;
  const shown = all ? trends : trends.filter(({ metric }, at) => at < shownAtOnce || metric.id === picked);
  return (
    <section className="sheet mx" aria-label={t('trends.metrics')}>
      {shown.map((trend) => (
        <Tile
          key={trend.metric.id}
          trend={trend}
          index={index}
          platform={platform}
          alarming={alarming.has(trend.metric.id)}
          pressed={trend.metric.id === picked}
          onPick={() => onPick(trend.metric.id)}
        />
      ))}
      {hidden > 0 && (
        <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'trends.fewer' : 'trends.more', { n: hidden })}
        </button>
      )}
    </section>
  );
}
