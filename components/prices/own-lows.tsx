// My lowest prices of the last 7, 30 and 45 days: as landed prices, and apart from them as public prices after coupons.
import { dayOf } from '../../lib/day';
import { comparedRows, publicRows } from '../../lib/landed/comparable';
import { lowsOf, lowDays, type Low } from '../../lib/own-lows';
import { seenAlike } from '../../lib/price-situation';
import { useWords } from '../words';
import type { Seen } from './board';

function LowCell({ low, currency }: { low: Low; currency: string }) {
  const { t, timeZone, shortDay, money } = useWords();
  if (low.minor === null || low.at === null) return <td className="mut">{t('prices.lows.unknown')}</td>;
  return (
    <td>
      {money(low.minor, currency)}
      <span className="gap">{shortDay(dayOf(low.at, timeZone))}</span>
    </td>
  );
}

export function OwnLows({ own, now }: { own: Seen; now: number }) {
  const { t, timeZone } = useWords();
  const rows = own.rows.filter(seenAlike(own.rows));
  const series = [
    { name: t('prices.lows.landed'), lows: lowsOf(comparedRows(rows, timeZone), now) },
    { name: t('prices.lows.public'), lows: lowsOf(publicRows(rows, timeZone), now) },
  ];
  const unseen = series[0]?.lows.at(-1)?.unseen ?? 0;
  return (
    <details className="twin lows">
      <summary>{t('prices.lows.title')}</summary>
      <table className="brk">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{t('prices.lows.kind')}</span>
            </th>
            {lowDays.map((days) => (
              <th scope="col" key={days}>
                {t('prices.history.days', { n: days })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map(({ name, lows }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {lows.map((low) => (
                <LowCell key={low.days} low={low} currency={own.last.currency} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="s mut">
        {t('prices.lows.note')} {unseen > 0 && t('prices.lows.unseen', { n: unseen })}
      </p>
    </details>
  );
}
