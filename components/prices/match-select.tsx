// Which own product an offer is compared with.
import { useWords } from '../words';
import type { Product } from './board';
import { ProductOptions } from './product-options';

export function MatchSelect({
  id,
  value,
  products,
  onMatch,
}: {
  id?: string;
  value: string | undefined;
  products: Product[];
  onMatch: (productKey: string | undefined) => void;
}) {
  const { t } = useWords();
  const known = products.some(({ key }) => key === value);
  return (
    <select
      id={id}
      className="select"
      {...(id ? {} : { 'aria-label': t('prices.match') })}
      value={known ? value : ''}
      onChange={(event) => onMatch(event.target.value || undefined)}
    >
      <option value="">{t('prices.no-match')}</option>
      <ProductOptions products={products} />
    </select>
  );
}
