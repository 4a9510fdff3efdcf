// Own products to choose from; the platform comes first where there are several, because a narrow field cuts what is behind.
import { useWords } from '../words';
import type { Product } from './board';
import { platformOfProduct } from './offer-words';

export function ProductOptions({ products }: { products: readonly Product[] }) {
  const words = useWords();
  const named = products.map((product) => ({ product, platform: platformOfProduct(product, words) }));
  const several = new Set(named.map(({ platform }) => platform)).size > 1;
  return named.map(({ product: { key, title }, platform }) => (
    <option key={key} value={key}>
      {several ? `${platform} · ${title}` : title}
    </option>
  ));
}
