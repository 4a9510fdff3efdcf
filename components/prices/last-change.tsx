// What happened last to a price: its change, how long it has stood, or what it was before it could not be read.
import { isByHand } from '../../lib/by-hand';
import { Delta } from '../delta';
import { useWords } from '../words';
import type { Seen } from './board';
import { daysUnchanged } from './offer-words';

export function LastChange({ seen, now }: { seen: Seen; now: number }) {
  const { t, moment, money } = useWords();
  const { change, currency, steps } = seen.history;
  if (isByHand(seen.last)) {
    return (
      <>
        {t('prices.hand.at', { at: moment(seen.last.lastSeen, now) })}{' '}
        {change && (
          <Delta quantity={{ value: change.afterMinor - change.beforeMinor, unit: 'money', currency }} />
        )}
      </>
    );
  }
  const last = steps.at(-1);
  if (seen.last.priceMinor === null) {
    return last
      ? t('prices.last-known', { amount: money(last.priceMinor, currency), at: moment(last.to, now) })
      : t('prices.never-read');
  }
  if (change) {
    return (
      <>
        {moment(change.at, now)}{' '}
        <Delta quantity={{ value: change.afterMinor - change.beforeMinor, unit: 'money', currency }} />
      </>
    );
  }
  const days = daysUnchanged(seen.history);
  return days > 0
    ? t('prices.unchanged', { n: days })
    : t('prices.first-read', { at: moment(seen.last.firstSeen, now) });
}
