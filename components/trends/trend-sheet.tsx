// The metric in view: its newest figure, its line with what may be laid beside it, or why there is no line yet.
import { useState } from 'react';
import type { Bucket } from '../../lib/series';
import type { UsualRange } from '../../lib/usual';
import { useWords } from '../words';
import { metricName } from './metric-name';
import type { Remark } from './remark';
import { TrendChart, type Shown } from './trend-chart';
import { TrendHero } from './trend-hero';
import type { Trend } from './trend';

function LegendSwitch({
  checked,
  onChange,
  sample,
  label,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  sample: string;
  label: string;
}) {
  return (
    <li>
      <label className="chkbox">
        <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
        <i className={sample} />
        {label}
      </label>
    </li>
  );
}

export function TrendSheet({
  trend,
  platform,
  bucket,
  daily,
  usual,
  remarks,
}: {
  trend: Trend;
  platform: string;
  bucket: Bucket;
  daily: ReadonlyMap<string, number> | undefined;
  usual: (day: string) => UsualRange | undefined;
  remarks: Remark[];
}) {
  const words = useWords();
  const { t } = words;
  const [shown, setShown] = useState<Shown>({ weekday: true, range: true });
  const known = trend.points.filter(({ value }) => value !== null).length;
  const toWeek = daily ? 8 - daily.size : 0;
  return (
    <section className="sheet" aria-label={metricName(trend.metric, platform, words)}>
      <TrendHero trend={trend} platform={platform} bucket={bucket} />
      {known < 2 ? (
        <p className="tn2 top">{t('trends.too-early')}</p>
      ) : (
        <>
          <div className="plot-box">
            <TrendChart
              trend={trend}
              platform={platform}
              daily={daily}
              usual={usual}
              remarks={remarks}
              shown={shown}
            />
          </div>
          <ul className="legend leg">
            <li>
              <i className="key" />
              {t('trends.actual')}
            </li>
            {daily && (
              <>
                <LegendSwitch
                  checked={shown.weekday}
                  onChange={(weekday) => setShown({ ...shown, weekday })}
                  sample="key key-dash"
                  label={t('trends.same-weekday')}
                />
                <LegendSwitch
                  checked={shown.range}
                  onChange={(range) => setShown({ ...shown, range })}
                  sample="swatch band"
                  label={t('trends.usual')}
                />
              </>
            )}
          </ul>
          {toWeek > 0 && <p className="tn2">{t('trends.days-to-go', { n: toWeek })}</p>}
        </>
      )}
    </section>
  );
}
