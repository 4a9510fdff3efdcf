// What a figure is, as the operator says it: nothing is chosen beforehand, and only what its unit allows is offered.
import { useState } from 'react';
import { now as readNow } from '../../lib/browser/clock';
import { valueAs } from '../../lib/naming';
import { ownMetric } from '../../lib/own-metric';
import type { Pair } from '../../lib/reading';
import { putNamed } from '../../lib/store/naming';
import { measures } from '../../lib/vocabulary/measures';
import type { PageNames } from '../live-naming';
import { Button } from '../parts/button';
import { useWords } from '../words';
import { metricName } from './metric-name';

const periods = ['page', 'yesterday', 'now'] as const;
const own = 'own';

export function NamingForm({ pair, page }: { pair: Pair; page: PageNames }) {
  const words = useWords();
  const { t } = words;
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState('');
  const [period, setPeriod] = useState<(typeof periods)[number]>('page');
  const [refused, setRefused] = useState(false);
  const metric = chosen === own ? (name.trim() === '' ? '' : ownMetric(name)) : chosen;
  const offered = Object.keys(measures).filter((one) => valueAs(pair, one) !== undefined);
  const keep = async () => {
    const { url, platform } = page;
    setRefused(!(await putNamed({ url, platform, label: pair.label, metric, period }, await readNow())));
  };
  return (
    <form
      className="naming-form"
      aria-label={t('naming.form', { label: pair.label })}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label>
        {t('naming.what')}
        <select className="select" value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">{t('naming.choose')}</option>
          {offered.map((one) => (
            <option key={one} value={one}>
              {metricName(one, words)}
            </option>
          ))}
          <option value={own}>{t('naming.own')}</option>
        </select>
      </label>
      {chosen === own && (
        <label>
          {t('naming.name')}
          <input
            className="input"
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
      )}
      <label>
        {t('naming.period')}
        <select
          className="select"
          value={period}
          onChange={(event) => setPeriod(event.target.value as typeof period)}
        >
          {periods.map((one) => (
            <option key={one} value={one}>
              {t(`naming.period.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Button kind="primary" type="submit" disabled={metric === ''}>
        {t('naming.keep')}
      </Button>
      {refused && <p role="alert">{t('naming.refused')}</p>}
    </form>
  );
}
