// Own products that an offer may be compared with: the likeliest first, with the reason; the operator says which.
import { useMemo } from 'react';
import { suggestionsFor } from '../../lib/pairing/suggest';
import { isPartialPrice } from '../../lib/partial-price';
import { valueOf } from '../../lib/reading';
import type { OfferRow, WatchRow } from '../../lib/rows';
import { putMatch, putRejected } from '../../lib/store/matches';
import { Button } from '../parts/button';
import { useWords } from '../words';
import type { Product } from './board';

/** What a suggestion rests on: title, brand, chosen variant, price of everybody. */
function itemOf(row: OfferRow) {
  const { offer, priceMinor } = row;
  const brand = valueOf(offer.brand);
  const chosen = valueOf(offer.skus)?.find((sku) => sku.chosen)?.name;
  return {
    title: valueOf(offer.title) ?? '',
    ...(brand && { brand }),
    ...(chosen && { spec: chosen }),
    ...(priceMinor !== null && !isPartialPrice(row) && { price: priceMinor }),
  };
}

export function Suggestions({
  row,
  watch,
  products,
  now,
}: {
  row: OfferRow;
  watch: WatchRow | undefined;
  products: Product[];
  now: number;
}) {
  const { t, list } = useWords();
  const found = useMemo(
    () =>
      suggestionsFor(
        itemOf(row),
        products.map(({ key, title, comparison, listMinor }) => ({
          key,
          title,
          price: comparison.mine?.priceMinor ?? listMinor ?? undefined,
        })),
        watch?.rejected,
      ),
    [row, products, watch?.rejected],
  );
  if (found.length === 0) return null;
  return (
    <div className="suggest">
      <b className="s">{t('prices.suggest')}</b>
      <ul>
        {found.map(({ key, reasons }) => (
          <li key={key}>
            <span>
              {products.find((product) => product.key === key)?.title}
              <span className="mut s">{list(reasons.map((reason) => t(`prices.reason.${reason}`)))}</span>
            </span>
            <Button onClick={() => void putMatch(row.offerKey, key, now)}>{t('prices.suggest.yes')}</Button>
            <Button kind="quiet" onClick={() => void putRejected(row.offerKey, key, now)}>
              {t('prices.suggest.no')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
