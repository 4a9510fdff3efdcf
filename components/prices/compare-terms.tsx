// What counts in the comparison, to be chosen: how old a price may be and of which platforms; and what the index says.
import { useView } from '../view';
import { useWords } from '../words';
import type { Product } from './board';

const windows = [1, 3, 7, 30] as const;
const scopes = ['all', 'same'] as const;

export function CompareTerms({ product, now }: { product: Product; now: number }) {
  const { t, moment } = useWords();
  const { priceTerms, setPriceTerms } = useView();
  const { n, oldestSeenAt, index } = product.comparison;
  return (
    <div className="terms">
      <p className="s mut">
        {index !== null && `${t('prices.compare.direction')} `}
        {n > 0 &&
          (oldestSeenAt === null
            ? t('prices.compare.counted.typed', { n })
            : t('prices.compare.counted', { n, at: moment(oldestSeenAt, now) }))}
      </p>
      <div role="group" aria-label={t('prices.compare.terms')}>
        <select
          className="select"
          aria-label={t('prices.compare.window')}
          value={priceTerms.days}
          onChange={(event) =>
            setPriceTerms({ days: windows.find((days) => String(days) === event.target.value) ?? 7 })
          }
        >
          {windows.map((days) => (
            <option key={days} value={days}>
              {t(`prices.compare.within.${days}`)}
            </option>
          ))}
        </select>
        <select
          className="select"
          aria-label={t('prices.compare.scope')}
          value={priceTerms.scope}
          onChange={(event) =>
            setPriceTerms({ scope: scopes.find((scope) => scope === event.target.value) ?? 'all' })
          }
        >
          {scopes.map((scope) => (
            <option key={scope} value={scope}>
              {t(`prices.compare.scope.${scope}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
