// What the page itself says of a price: the struck price, the reductions, and the price it comes to; nothing is added up.
import { toMinor } from '../../lib/money';
import { valueOf } from '../../lib/reading';
import type { OfferRow } from '../../lib/rows';
import { useWords } from '../words';
import { PriceFigure } from './price-figure';

function Line({ name, row }: { name: string; row: OfferRow }) {
  const { t, money } = useWords();
  const original = valueOf(row.offer.originalPrice);
  const originalMinor = original && row.currency ? toMinor(original, row.currency) : undefined;
  const coupons = valueOf(row.offer.coupons) ?? [];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{originalMinor === undefined ? '—' : money(originalMinor, row.currency)}</td>
      <td className="wrap">
        {coupons.length > 0 ? coupons.map(({ text }) => text).join(t('shell.comma')) : '—'}
      </td>
      <td>
        <b>
          <PriceFigure minor={row.priceMinor} currency={row.currency} />
        </b>
      </td>
    </tr>
  );
}

export function Breakdown({ lines }: { lines: { name: string; row: OfferRow }[] }) {
  const { t } = useWords();
  return (
    <table className="brk">
      <caption className="sr">{t('prices.breakdown')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{t('prices.seller')}</span>
          </th>
          <th scope="col">{t('prices.list-price')}</th>
          <th scope="col">{t('prices.reductions')}</th>
          <th scope="col">{t('prices.page-price')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, row }) => (
          <Line key={row.key} name={name} row={row} />
        ))}
      </tbody>
    </table>
  );
}
