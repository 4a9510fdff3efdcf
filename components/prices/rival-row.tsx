// One line of the comparison: rank, seller, last change, the line of thirty days, price and gap to mine; opens on click.
import { useState, type ReactNode } from 'react';
import { Badge } from '../parts/badge';
import { Icon } from '../parts/icon';
import { Sparkline } from '../parts/sparkline';
import { useWords, type Words } from '../words';
import type { Product, Rival, Seen } from './board';
import { dailyPrices, enteredPrices } from './daily-prices';
import { LastChange } from './last-change';
import { isByHand } from '../../lib/by-hand';
import type { OfferGap, Priced } from '../../lib/prices';
import { useView } from '../view';
import { siteNameOfOffer } from '../site-name';
import { badgesOf, sellerOf } from './offer-words';
import { PriceFigure } from './price-figure';
import { RivalDetail } from './rival-detail';

const dayMs = 86_400_000;

/** "−10.1%" and the amount; nothing where one of the two prices is not known. */
export function gapWords({ gap }: Rival, { number, t, money }: Words): ReactNode {
  const { gapMinor, gapShare, currency } = gap;
  if (gapMinor === null || gapShare === null) return null;
  if (gapMinor === 0) return t('prices.gap.same');
  const sign = gapMinor < 0 ? '−' : '+';
  const amount = `${sign}${money(Math.abs(gapMinor), currency, gapMinor % 100 === 0)}`;
  return `${amount} · ${sign}${number(Math.abs(gapShare) * 100, 1, 1)}%`;
}

/** What the figure is where it is not the landed price of one piece in its own pack; undefined where it is. */
function footingWords(price: Priced & Pick<OfferGap, 'ownPack'>, { t, money }: Words): string | undefined {
  const { footing, basket, ownPack, currency, priceMinor } = price;
  const said = [
    footing === 'after-coupons' || (footing === 'printed' && !price.partial)
      ? priceMinor !== null && t(`prices.compare.footing.${footing}`)
      : undefined,
    ownPack &&
      t('prices.compare.pack', { price: money(ownPack.priceMinor, currency), size: ownPack.pack.text }),
    basket && t('prices.compare.basket', { n: basket.pieces, amount: money(basket.eachMinor, currency) }),
  ].filter(Boolean);
  return said.length > 0 ? said.join(t('shell.comma')) : undefined;
}

/** The line that is the same for a rival and for me. */
export function PriceLine({
  rank,
  seen,
  name,
  now,
  series,
  end,
  aged = false,
  note,
}: {
  rank: ReactNode;
  seen: Seen;
  name: ReactNode;
  now: number;
  series: 1 | 2;
  end: ReactNode;
  aged?: boolean;
  note?: ReactNode;
}) {
  const words = useWords();
  const { last, history, price } = seen;
  const hot = history.change !== null && now - history.change.at < dayMs;
  const footing = footingWords(price, words);
  return (
    <>
      <span className="rk">{rank}</span>
      <span className="t">
        <b>
          {name} <span className="dim s">{siteNameOfOffer(last, words)}</span>
          {badgesOf(last, words).map((badge) => (
            <Badge key={badge}>{badge}</Badge>
          ))}
        </b>
        {footing && <span className="sub">{footing}</span>}
        <span className={hot ? 'sub hot' : 'sub'}>
          {isByHand(last) && <Icon name="image" className="pv" label={words.t('prices.hand.mark')} />}
          <LastChange seen={seen} now={now} />
          {note !== undefined && <> · {note}</>}
        </span>
      </span>
      {/* The column stays where there is no line to draw yet. */}
      <span>
        <Sparkline
          values={isByHand(last) ? enteredPrices(seen.rows, 30, now) : dailyPrices(history, 30, now)}
          width={44}
          height={20}
          series={series}
          drawn={isByHand(last) ? (aged ? 'aged-points' : 'points') : 'steps'}
        />
      </span>
      <span className={aged ? 'v aged' : 'v'}>
        <PriceFigure minor={price.priceMinor} currency={last.currency} />
        <span className="gap">{end}</span>
      </span>
    </>
  );
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
  const why =
    gone ??
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
