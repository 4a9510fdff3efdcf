// All products together: how my prices lie to the market, and how each rival shop stands to me.
import { useMemo } from 'react';
import { overviewOf, type ShopStanding } from '../../lib/price-overview';
import { siteNameOfOffer } from '../site-name';
import { Sheet } from '../parts/sheet';
import { useWords } from '../words';
import type { Product } from './board';
import { sellerOf } from './offer-words';

function ShopLine({ shop }: { shop: ShopStanding }) {
  const { t, number } = useWords();
  const { name, site, products, below, gapShare } = shop;
  const sign = gapShare < 0 ? '−' : '+';
  return (
    <tr>
      <th scope="row" className="wrap">
        {name} <span className="dim s">{site}</span>
      </th>
      <td>{products}</td>
      <td>{below}</td>
      <td>{gapShare === 0 ? t('prices.gap.same') : `${sign}${number(Math.abs(gapShare) * 100, 1, 1)}%`}</td>
    </tr>
  );
}

/** Nothing where no product has a price of mine beside a counted one of a rival. */
export function MarketSheet({ products }: { products: readonly Product[] }) {
  const words = useWords();
  const { t } = words;
  const { index, n, above, lowest, shops } = useMemo(
    () =>
      overviewOf(
        products.map(({ key, comparison, rivals }) => ({
          key,
          comparison,
          sellers: new Map(
            rivals.map(({ offerKey, last }) => [
              offerKey,
              { name: sellerOf(last), site: siteNameOfOffer(last, words) },
            ]),
          ),
        })),
      ),
    [products, words],
  );
  if (index === null) return null;
  return (
    <Sheet title={t('prices.compare.by-shop')}>
      <div className="market">
        <table className="brk">
          <caption className="sr">{t('prices.compare.by-shop')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr">{t('prices.seller')}</span>
              </th>
              {['products', 'below', 'end'].map((column) => (
                <th scope="col" key={column}>
                  {t(`prices.compare.by-shop.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shops.slice(0, 20).map((shop) => (
              <ShopLine key={`${shop.site}|${shop.name}`} shop={shop} />
            ))}
          </tbody>
        </table>
        <p className="s mut">
          <b>{t('prices.compare.over-all')}</b>{' '}
          {t('prices.compare.over-all.index', { index: { value: index, unit: 'index' }, n })}
          {t('answer.stop')}
          {t('prices.compare.over-all.place', { above, lowest })}
        </p>
      </div>
    </Sheet>
  );
}
