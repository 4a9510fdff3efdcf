// How sales label and review count of an offer moved in a week: a rough sign of demand, said to be no more.
import { dayOf } from '../../lib/day';
import { movementOf, type Movement } from '../../lib/demand';
import type { OfferRow } from '../../lib/rows';
import { useDemand } from '../live-prices';
import { useWords } from '../words';

export function Demand({ row }: { row: OfferRow }) {
  const { t, timeZone, shortDay, signed } = useWords();
  const seen = useDemand(row.url);
  const moved = seen
    ? (['sales', 'reviewCount'] as const).flatMap((of) => movementOf(seen.before, seen.last, of) ?? [])
    : [];
  if (moved.length === 0) return null;
  const day = (at: number) => shortDay(dayOf(at, timeZone));
  const line = ({ of, from, to, fromAt, toAt, by }: Movement) =>
    [
      t(of === 'sales' ? 'prices.compare.demand.sales' : 'prices.compare.demand.reviews', {
        from,
        to,
        span: `${day(fromAt)}–${day(toAt)}`,
      }),
      by &&
        (by.exact
          ? signed({ value: by.atLeast, unit: 'count' })
          : t('prices.compare.demand.least', { n: by.atLeast })),
    ]
      .filter(Boolean)
      .join(t('shell.comma'));
  return (
    <dl className="offer-facts">
      {moved.map((one) => (
        <div key={one.of} title={t('prices.compare.demand.note')}>
          <dt>{t('prices.compare.demand')}</dt>
          <dd>{line(one)}</dd>
        </div>
      ))}
    </dl>
  );
}
