// Own products that an offer may be compared with: the likeliest first, with the reason; the operator says which.
import { useMemo } from 'react';
import { suggestionsFor } from '../../lib/pairing/suggest';
import { isPartialPrice } from '../../lib/partial-price';
import { valueOf } from '../../lib/reading';
import type { OfferRow, WatchRow } from '../../lib/rows';
import { putMatch, putRejected } from '../../lib/store/matches';
import { Button } from '../parts/button';
import { useWords, type Words } from '../words';
import type { Product } from './board';
import { platformOfProduct } from './offer-words';

/** What speaks for a match, and what against it apart from that. */
export function reasonsInWords(reasons: readonly string[], { t }: Words): string {
  const isAgainst = (reason: string) => /^(?:other|far)-/.test(reason);
  const said = (some: string[]) => some.map((reason) => t(`prices.reason.${reason}`)).join(t('shell.comma'));
  const fors = said(reasons.filter((reason) => !isAgainst(reason)));
  const against = said(reasons.filter(isAgainst));
  return fors && against ? t('prices.reason.but', { fors, against }) : fors || against;
}

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
  const words = useWords();
  const { t } = words;
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
              {products
                .filter((product) => product.key === key)
                .map((product) => `${platformOfProduct(product, words)} · ${product.title}`)}
              <span className="mut s">{reasonsInWords(reasons, words)}</span>
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
