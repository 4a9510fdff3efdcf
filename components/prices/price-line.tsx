// One line of the comparison, the same for a rival and for me: rank, seller, last change, the line of thirty days, figure.
import type { ReactNode } from 'react';
import { isByHand } from '../../lib/by-hand';
import type { OfferGap, Priced } from '../../lib/prices';
import { Badge } from '../parts/badge';
import { Icon } from '../parts/icon';
import { Sparkline } from '../parts/sparkline';
import { siteNameOfOffer } from '../site-name';
import { useWords, type Words } from '../words';
import type { Seen } from './board';
import { dailyPrices, enteredPrices } from './daily-prices';
import { LastChange } from './last-change';
import { badgesOf } from './offer-words';
import { PriceFigure } from './price-figure';

const dayMs = 86_400_000;

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
