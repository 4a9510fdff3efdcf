// What changed among the rivals: new alerts first, those that wait, those seen; what is muted and why; the rules.
import { now as readNow } from '../../lib/browser/clock';
import { putMute, putNoted } from '../../lib/store/alerts';
import { FirstFew } from '../first-few';
import { Button } from '../parts/button';
import { Sheet } from '../parts/sheet';
import { sellerOf } from '../prices/offer-words';
import { useWords } from '../words';
import { AlertRow } from './alert-row';
import { RulesForm } from './rules-form';
import { useAlerts } from './use-alerts';
import type { BoardAlert } from './alert-board';

function Muted({ muted }: { muted: { alert: BoardAlert; reason: string }[] }) {
  const { t } = useWords();
  const offers = [...new Map(muted.map((one) => [one.alert.offerKey, one])).values()];
  return (
    <ul className="muted">
      {offers.map(({ alert, reason }) => (
        <li key={alert.offerKey}>
          <span>
            {sellerOf(alert.row)}
            <span className="mut s">{t('alerts.muted.why', { reason })}</span>
          </span>
          <Button
            kind="quiet"
            onClick={() => void readNow().then((now) => putMute(alert.offerKey, undefined, now))}
          >
            {t('alerts.unmute')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Alerts({
  alerts,
  state,
  now,
}: {
  alerts: readonly BoardAlert[];
  state: 'fresh' | 'waiting' | 'seen';
  now: number;
}) {
  return (
    <FirstFew of={alerts}>
      {(alert) => <AlertRow key={alert.key} alert={alert} now={now} state={state} />}
    </FirstFew>
  );
}

export function AlertSheet({ now }: { now: number }) {
  const { t } = useWords();
  const state = useAlerts();
  if (!state) return null;
  const { fresh, seen, waiting, muted } = state.sorted;
  const seeAll = async () =>
    putNoted(
      'seen',
      fresh.map(({ key }) => key),
      Math.max(await readNow(), ...fresh.map(({ at }) => at)),
    );
  return (
    <Sheet
      title={t('alerts.title')}
      end={
        fresh.length > 1 ? (
          <Button kind="quiet" onClick={() => void seeAll()}>
            {t('alerts.seen.all')}
          </Button>
        ) : (
          t(fresh.length === 0 ? 'alerts.none' : 'alerts.fresh', { n: fresh.length })
        )
      }
      className="alerts"
    >
      {fresh.length + waiting.length > 0 && (
        <div className="ledger">
          <Alerts alerts={fresh} state="fresh" now={now} />
          <Alerts alerts={waiting} state="waiting" now={now} />
        </div>
      )}
      {seen.length > 0 && (
        <details className="alerts-more">
          <summary className="s">{t('alerts.seen.list', { n: seen.length })}</summary>
          <div className="ledger">
            <Alerts alerts={seen} state="seen" now={now} />
          </div>
        </details>
      )}
      {muted.length > 0 && (
        <details className="alerts-more">
          <summary className="s">
            {t('alerts.muted.list', { n: new Set(muted.map(({ alert }) => alert.offerKey)).size })}
          </summary>
          <Muted muted={muted} />
        </details>
      )}
      <details className="alerts-more">
        <summary className="s">{t('alerts.rules')}</summary>
        <RulesForm rules={state.rules} />
      </details>
    </Sheet>
  );
}
