// Draws nothing: works the alerts out, counts the new ones for tab and badge, tells them in a notice outside quiet hours.
import { useEffect } from 'react';
import { digestOf, quietUntil } from '../../lib/alerts/digest';
import { tellAlerts } from '../../lib/browser/tell-alerts';
import { putNoted } from '../../lib/store/alerts';
import { useView } from '../view';
import { useWords } from '../words';
import { lineInWords } from './alert-words';
import { useAlerts, useAlertWork } from './use-alerts';

export function AlertWatch({ now }: { now: number }) {
  const words = useWords();
  const { t, timeZone } = words;
  const setAlerts = useView((view) => view.setAlerts);
  useAlertWork(now);
  const state = useAlerts();
  const quiet = state !== undefined && quietUntil(now, state.rules, timeZone) !== undefined;
  const fresh = state?.sorted.fresh ?? [];
  const told = new Map(state?.rows.map(({ key, at }) => [key, at]));
  const untold = quiet ? [] : fresh.filter(({ key, at }) => (told.get(`told|${key}`) ?? -1) < at);
  const count = quiet ? 0 : fresh.length;
  useEffect(() => setAlerts(count), [count, setAlerts]);

  const { told: shown, more } = digestOf(untold, state?.rules ?? { digest: 1 });
  const keys = untold.map(({ key }) => key).join('\n');
  const lines = [
    ...shown.map((alert) => lineInWords(alert, words)),
    ...(more > 0 ? [t('alerts.more', { n: more })] : []),
  ].join('\n');
  useEffect(() => {
    if (keys === '') return;
    void tellAlerts(t('alerts.title'), lines.split('\n')).then((done) =>
      done ? putNoted('told', keys.split('\n'), now) : undefined,
    );
  }, [keys, lines, t, now]);
  return null;
}
