// One alert in the ledger: whose, what happened, from which price to which; opened it shows its source and what to do.
import { useState } from 'react';
import { noPage } from '../../lib/by-hand';
import { now as readNow } from '../../lib/browser/clock';
import { openOrFocus } from '../../lib/browser/tabs';
import { putMute, putNoted } from '../../lib/store/alerts';
import { asText, TypedForm } from '../answer/typed-form';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { StatusMark } from '../parts/status-mark';
import { priceEvidence, sellerOf } from '../prices/offer-words';
import { EvidenceList } from '../round/evidence-list';
import { useWords } from '../words';
import type { BoardAlert } from './alert-board';
import { kindsInWords, shareInWords } from './alert-words';

export function AlertRow({
  alert,
  now,
  state,
}: {
  alert: BoardAlert;
  now: number;
  state: 'fresh' | 'seen' | 'waiting';
}) {
  const words = useWords();
  const { t, money, moment } = words;
  const [open, setOpen] = useState(false);
  const { row, before, after, currency, kinds, at, offerKey, lastSeen } = alert;
  const mark =
    state !== 'fresh' || kinds.includes('unseen') ? 'none' : kinds.includes('below-floor') ? 'prob' : 'attn';
  const changed = before !== null && after !== null && before !== after;
  return (
    <details className={`chk chk-${mark}`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="row">
        <StatusMark mark={mark} label={t(`alerts.state.${state}`)} />
        <span className="t">
          <b>{sellerOf(row)}</b>
          <span className="sub">
            {kindsInWords(alert, words)} · {moment(lastSeen ?? at, now)}
          </span>
        </span>
        <span className="v">
          {after !== null && <span className="fig">{money(after, currency)}</span>}
          {changed && <span className="gap">{shareInWords(alert, words)}</span>}
        </span>
        <Icon name="down" className="chev" />
      </summary>
      {open && (
        <div className="x">
          {changed && (
            <p className="s">
              {t('alerts.from', { before: money(before, currency), after: money(after, currency) })}
            </p>
          )}
          {state === 'waiting' && <p className="s">{t('alerts.waiting.how')}</p>}
          <EvidenceList evidence={[priceEvidence(row, t('prices.page-price'))]} />
          <Acts offerKey={offerKey} url={row.url} alertKey={alert.key} at={at} state={state} />
        </div>
      )}
    </details>
  );
}

function Acts({
  offerKey,
  url,
  alertKey,
  at,
  state,
}: {
  offerKey: string;
  url: string;
  alertKey: string;
  at: number;
  state: 'fresh' | 'seen' | 'waiting';
}) {
  const { t } = useWords();
  const [muting, setMuting] = useState(false);
  if (muting)
    return (
      <TypedForm
        label={t('alerts.mute')}
        keep={t('alerts.mute')}
        fields={[
          {
            name: 'reason',
            label: t('alerts.mute.reason'),
            kind: 'text',
            needed: true,
            hint: t('alerts.mute.hint'),
          },
        ]}
        onCancel={() => setMuting(false)}
        onKeep={async (typed) => putMute(offerKey, asText(typed['reason']), await readNow())}
      />
    );
  return (
    <div className="acts">
      {state === 'fresh' && (
        <Button
          icon="check"
          onClick={() => void readNow().then((now) => putNoted('seen', [alertKey], Math.max(now, at)))}
        >
          {t('alerts.seen')}
        </Button>
      )}
      {url !== noPage && (
        <Button icon="open" onClick={() => void openOrFocus(url)}>
          {t('prices.open')}
        </Button>
      )}
      <Button kind="quiet" onClick={() => setMuting(true)}>
        {t('alerts.mute')}
      </Button>
    </div>
  );
}
