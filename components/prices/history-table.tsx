// A price history as a table: every change with its time, what came and went with it, and the text it was read from.
import { comparedRows } from '../../lib/landed/comparable';
import { changesOf, type OfferChange } from '../../lib/offer-changes';
import { useWords, type Words } from '../words';
import type { Named } from './history-chart';

/** What changed beside the price, in words. */
export function changeWords({ came, went, stock }: OfferChange, { t }: Words): string[] {
  return [
    ...(stock ? [t(`prices.history.stock.${stock}`)] : []),
    ...came.map((text) => t('prices.history.came', { text })),
    ...went.map((text) => t('prices.history.went', { text })),
  ];
}

function Changes({ name, seen, from }: Named & { from: number }) {
  const words = useWords();
  const { t, timeZone, moment, money } = words;
  const changes = changesOf(seen.rows, comparedRows(seen.rows, timeZone)).filter(({ at }) => at >= from);
  const first = seen.history.steps.find((step) => step.to >= from);
  return (
    <>
      {changes.toReversed().map((change) => (
        <tr key={`${name}|${change.at}`}>
          <td className="l wrap">{name}</td>
          <td>{moment(change.at, seen.last.lastSeen)}</td>
          <td className="wrap" title={change.row.offer.from['price']?.text}>
            {[
              ...(change.price
                ? [
                    `${money(change.price.beforeMinor, change.row.currency)} → ${money(change.price.afterMinor, change.row.currency)}`,
                  ]
                : []),
              ...changeWords(change, words),
            ].join(t('shell.comma'))}
          </td>
        </tr>
      ))}
      {first && (
        <tr>
          <td className="l wrap">{name}</td>
          <td>{moment(first.from, seen.last.lastSeen)}</td>
          <td>{money(first.priceMinor, seen.history.currency)}</td>
        </tr>
      )}
    </>
  );
}

export function HistoryTable({ lines, from }: { lines: Named[]; from: number }) {
  const { t } = useWords();
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th className="l">{t('prices.seller')}</th>
          <th>{t('prices.seen')}</th>
          <th>{t('prices.history.change')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Changes key={line.name} {...line} from={from} />
        ))}
      </tbody>
    </table>
  );
}
