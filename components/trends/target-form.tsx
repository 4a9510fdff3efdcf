// Typing what a metric is to reach this month, or taking it back by leaving the field empty.
import { useId, useState } from 'react';
import { now } from '../../lib/browser/clock';
import type { Metric } from '../../lib/metrics/contract';
import type { TargetRow } from '../../lib/rows';
import { dropTarget, putTarget } from '../../lib/store/targets';
import { Button } from '../parts/button';
import { useWords } from '../words';
import { metricName } from './metric-name';

const scaleOf = ({ unit }: Metric) => (unit === 'money' ? 100 : 1);

/** The amount typed, "880,000" or "88万"; undefined for what is no amount above 0. */
export function typedAmount(text: string): number | undefined {
  const found = /^[¥￥]?\s*([\d,，]+(?:\.\d+)?)\s*(万)?$/.exec(text.trim());
  const amount = Number((found?.[1] ?? '').replaceAll(/[,，]/g, '')) * (found?.[2] ? 10_000 : 1);
  return found && amount > 0 ? amount : undefined;
}

export function TargetForm({
  metrics,
  targets,
  month,
  shopId,
  platform,
}: {
  metrics: readonly Metric[];
  targets: readonly TargetRow[];
  month: string;
  shopId: string;
  platform: string;
}) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const metric =
    metrics.find((one) => one.id === chosen) ?? metrics.find((one) => one.id === 'gmv') ?? metrics[0];
  if (!metric) return null;
  const about = { shopId, metric: metric.id, month };
  const begin = (one: Metric) => {
    const known = targets.find((row) => row.metric === one.id);
    setChosen(one.id);
    setTyped(known ? String(known.value / scaleOf(one)) : '');
    setWrong(false);
    setOpen(true);
  };
  const keep = async () => {
    const amount = typedAmount(typed);
    if (typed.trim() === '') await dropTarget(about);
    else if (amount === undefined) return setWrong(true);
    else await putTarget({ ...about, value: Math.round(amount * scaleOf(metric)), changedAt: await now() });
    setOpen(false);
  };
  if (!open) return <Button onClick={() => begin(metric)}>{t('trends.target.set')}</Button>;
  return (
    <form
      className="log-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label htmlFor={`${id}-metric`}>{t('trends.target.metric')}</label>
      <select
        id={`${id}-metric`}
        className="select"
        value={metric.id}
        onChange={(event) => {
          const one = metrics.find((each) => each.id === event.target.value);
          if (one) begin(one);
        }}
      >
        {metrics.map((one) => (
          <option key={one.id} value={one.id}>
            {metricName(one, platform, words)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-value`}>
        {t(metric.unit === 'money' ? 'trends.target.money' : 'trends.target.count')}
      </label>
      <input
        id={`${id}-value`}
        className="input"
        inputMode="decimal"
        value={typed}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p id={`${id}-hint`} className="s mut" role={wrong ? 'alert' : undefined}>
        {t(wrong ? 'trends.target.wrong' : 'trends.target.hint')}
      </p>
      <div className="acts">
        <Button kind="primary" type="submit">
          {t('trends.action.keep')}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {t('trends.cancel')}
        </Button>
      </div>
    </form>
  );
}
