// The other own products: how far each lies from its rivals' median, and which has no rival yet.
import { FirstFew } from '../first-few';
import { Icon } from '../parts/icon';
import { Delta } from '../delta';
import { Sheet } from '../parts/sheet';
import { useWords } from '../words';
import type { Product } from './board';
import { NoRivals } from './no-rivals';
import { platformOfProduct } from './offer-words';

/** A bar from the middle; more than 12 points off fills its half. */
function Deviation({ index }: { index: number }) {
  const off = Math.max(-12, Math.min(12, index - 100));
  const width = (Math.abs(off) / 12) * 50;
  return (
    <span className="dev" aria-hidden="true">
      <i style={{ left: `${off < 0 ? 50 - width : 50}%`, width: `${width}%` }} />
    </span>
  );
}

function ProductLine({ product, onPick }: { product: Product; onPick: () => void }) {
  const words = useWords();
  const { t, quantity, money } = words;
  const { index, mine } = product.comparison;
  const before = product.before.index;
  return (
    <button type="button" className="ot" onClick={onPick}>
      <span className="el">
        <b className="el">{product.title}</b>
        <span className="mut s">
          {platformOfProduct(product, words)} · {t('prices.watched', { n: product.watched })}
          {mine && mine.priceMinor !== null && ` · ${money(mine.priceMinor, mine.currency)}`}
        </span>
      </span>
      {index === null ? <span /> : <Deviation index={index} />}
      <span className="r">
        <span className="fig">{index === null ? '—' : quantity({ value: index, unit: 'index' })}</span>
        {index !== null && before !== null && (
          <span className="s">
            <Delta quantity={{ value: index - before, unit: 'index' }} />
          </span>
        )}
      </span>
      <Icon name="right" className="dim" />
    </button>
  );
}

export function OtherProducts({ products, onPick }: { products: Product[]; onPick: (key: string) => void }) {
  const { t } = useWords();
  if (products.length === 0) return null;
  const lone = products.find(({ watched }) => watched === 0);
  return (
    <Sheet title={t('prices.others')} end={t('prices.others.end')}>
      <FirstFew of={products.filter(({ watched }) => watched > 0)}>
        {(product) => <ProductLine key={product.key} product={product} onPick={() => onPick(product.key)} />}
      </FirstFew>
      {lone && <NoRivals title={t('prices.none-for', { title: lone.title })} />}
    </Sheet>
  );
}
