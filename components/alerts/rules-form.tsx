// The rules of the alerts: which are on, from which size on they speak, when it is quiet, and whether notices are allowed.
import { useEffect, useState } from 'react';
import { alertKinds } from '../../lib/alerts/contract';
import { now as readNow } from '../../lib/browser/clock';
import { askNotices, mayNotify } from '../../lib/browser/remind';
import { fromMinor } from '../../lib/minor-text';
import type { AlertRules } from '../../lib/price-rows';
import { putAlertRules } from '../../lib/store/alerts';
import { asNumber, asText, TypedForm } from '../answer/typed-form';
import { Button } from '../parts/button';
import { Switch } from '../parts/switch';
import { useWords } from '../words';

function Kinds({ rules }: { rules: AlertRules }) {
  const { t } = useWords();
  const turn = async (kind: string, on: boolean) => {
    const off = on ? rules.off.filter((one) => one !== kind) : [...rules.off, kind];
    await putAlertRules({ ...rules, off }, await readNow());
  };
  return (
    <div className="ctl" role="group" aria-label={t('alerts.kinds')}>
      {alertKinds.map((kind) => (
        <Switch
          key={kind}
          label={t(`alerts.rule.${kind}`)}
          checked={!rules.off.includes(kind)}
          onChange={(on) => void turn(kind, on)}
        />
      ))}
    </div>
  );
}

function Notices() {
  const { t } = useWords();
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    void mayNotify().then(setAllowed);
  }, []);
  if (allowed === undefined) return null;
  if (allowed) return <p className="s mut">{t('alerts.notices.on')}</p>;
  return (
    <div className="acts">
      <Button onClick={() => void askNotices().then(setAllowed)}>{t('plan.notices')}</Button>
    </div>
  );
}

const percent = (share: number) => String(Number((share * 100).toFixed(4)));

export function RulesForm({ rules }: { rules: AlertRules }) {
  const { t, money } = useWords();
  const [editing, setEditing] = useState(false);
  return (
    <div className="alert-rules">
      <Kinds rules={rules} />
      <p className="s mut">
        {t('alerts.rules.now', {
          share: percent(rules.share),
          least: money(rules.least, 'CNY'),
          odd: percent(rules.odd),
          days: rules.unseenDays,
          from: rules.quietFrom,
          to: rules.quietTo,
        })}
      </p>
      {editing ? (
        <TypedForm
          label={t('alerts.rules')}
          keep={t('answer.keep')}
          fields={[
            {
              name: 'share',
              label: t('alerts.share'),
              kind: 'share',
              value: percent(rules.share),
              needed: true,
            },
            {
              name: 'least',
              label: t('alerts.least'),
              kind: 'money',
              value: fromMinor(rules.least),
              needed: true,
            },
            { name: 'odd', label: t('alerts.odd'), kind: 'share', value: percent(rules.odd), needed: true },
            {
              name: 'unseenDays',
              label: t('alerts.unseen-days'),
              kind: 'count',
              value: `${rules.unseenDays}`,
              needed: true,
            },
            {
              name: 'quietFrom',
              label: t('alerts.quiet-from'),
              kind: 'time',
              value: rules.quietFrom,
              needed: true,
            },
            {
              name: 'quietTo',
              label: t('alerts.quiet-to'),
              kind: 'time',
              value: rules.quietTo,
              needed: true,
            },
            {
              name: 'digest',
              label: t('alerts.digest'),
              kind: 'count',
              value: `${rules.digest}`,
              needed: true,
            },
          ]}
          onCancel={() => setEditing(false)}
          onKeep={async (typed) => {
            await putAlertRules(
              {
                off: rules.off,
                share: asNumber(typed['share']) ?? rules.share,
                least: asNumber(typed['least']) ?? rules.least,
                odd: asNumber(typed['odd']) ?? rules.odd,
                unseenDays: Math.max(1, asNumber(typed['unseenDays']) ?? rules.unseenDays),
                quietFrom: asText(typed['quietFrom']),
                quietTo: asText(typed['quietTo']),
                digest: Math.max(1, asNumber(typed['digest']) ?? rules.digest),
              },
              await readNow(),
            );
            setEditing(false);
          }}
        />
      ) : (
        <div className="acts">
          <Button icon="sliders" onClick={() => setEditing(true)}>
            {t('alerts.rules.edit')}
          </Button>
        </div>
      )}
      <Notices />
    </div>
  );
}
