// One line of the comparison: rank, seller, last change, the line of thirty days, price and gap to mine; opens on click.
import { useState, type ReactNode } from 'react';
import { Icon } from '../parts/icon';
import { useWords, type Words } from '../words';
import type { Product, Rival, Seen } from './board';
import { useView } from '../view';
import { usePriceWalk } from '../view-price-walk';
import { sellerOf } from './offer-words';
import { PriceLine } from './price-line';
import { RivalDetail } from './rival-detail';

const dayMs = 86_400_000;

/** The amount and "−10.1%", each whole where there is no room for both in a line; nothing where one of the two prices is not known. */
export function gapWords({ gap }: Rival, { number, t, money }: Words): ReactNode {
  const { gapMinor, gapShare, currency } = gap;
  if (gapMinor === null || gapShare === null) return null;
  if (gapMinor === 0) return t('prices.gap.same');
  const sign = gapMinor < 0 ? '−' : '+';
  return (
    <>
      <span>
        {sign}
        {money(Math.abs(gapMinor), currency)}
      </span>{' '}
      <span>
        {sign}
        {number(Math.abs(gapShare) * 100, 1, 1)}%
      </span>
    </>
  );
}

/** Why the last walk did not read an offer; undefined while one goes on, and where it did or the page says why. */
function useMissed(offerKey: string): 'silent' | 'skipped' | 'rest' | 'not-reached' | undefined {
  return usePriceWalk(({ here, route, fates }) => {
    if (here || !route.some((stop) => stop.offerKey === offerKey)) return undefined;
    const fate = fates[offerKey] ?? 'not-reached';
    return fate === 'silent' || fate === 'skipped' || fate === 'rest' || fate === 'not-reached'
      ? fate
      : undefined;
  });
}

export function RivalRow({
  rival,
  rank,
  mine,
  products,
  now,
}: {
  rival: Rival;
  rank: number | undefined;
  mine: Seen | undefined;
  products: Product[];
  now: number;
}) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { gap, history, since } = rival;
  const hot = history.change !== null && now - history.change.at < dayMs;
  const gone =
    since &&
    words.t('prices.state-since', {
      state: words.t(`round.state.${since.state}`),
      at: words.moment(since.at, now),
    });
  const { days } = useView((view) => view.priceTerms);
  const missed = useMissed(rival.offerKey);
  const why =
    gone ??
    (missed && words.t(`prices.walk.${missed}`)) ??
    (gap.leftOut && gap.leftOut !== 'no-price'
      ? words.t(`prices.left-out.${gap.leftOut}`, { n: days })
      : undefined);
  const age = gap.ageDays > 0 ? words.t('prices.days-ago', { n: gap.ageDays }) : undefined;
  return (
    <details
      className={`chk ${hot ? 'chk-attn' : 'chk-none'}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="row pr">
        <PriceLine
          rank={rank ?? '–'}
          seen={{ ...rival, price: gap }}
          name={sellerOf(rival.last)}
          now={now}
          series={2}
          end={gapWords(rival, words)}
          aged={gap.aged || gap.leftOut !== undefined}
          {...(why || age ? { note: why ?? age } : {})}
        />
        <Icon name="down" className="chev" />
      </summary>
      {open && <RivalDetail rival={rival} mine={mine} products={products} now={now} />}
    </details>
  );
}
