// The own product in view: its price, the index against the median, its rank, and the ruler.
import { Badge } from '../parts/badge';
import { Delta } from '../delta';
import { useWords } from '../words';
import type { Product } from './board';
import { daysUnchanged, platformOfProduct } from './offer-words';
import { PriceFigure } from './price-figure';
import { PriceRuler } from './price-ruler';
import { ProductOptions } from './product-options';
import { CompareTerms } from './compare-terms';
import { OwnLows } from './own-lows';

function OwnPrice({ product }: { product: Product }) {
  const { t, money } = useWords();
  const { own, comparison, listMinor } = product;
  const mine = comparison.mine;
  const days = own ? daysUnchanged(own.history) : 0;
  return (
    <div>
      <dt>{t('prices.my-price')}</dt>
      <dd>{mine ? <PriceFigure minor={mine.priceMinor} currency={mine.currency} /> : '—'}</dd>
      <dd className="sub">
        {own && (days > 0 ? t('prices.unchanged', { n: days }) : t('prices.today'))}
        {!own && listMinor === null && t('prices.no-own-price')}
        {!own && listMinor !== null && t('prices.list-only', { amount: money(listMinor, 'CNY') })}
      </dd>
    </div>
  );
}

function Index({ product }: { product: Product }) {
  const { t, quantity } = useWords();
  const { index } = product.comparison;
  const { same } = product;
  const before = product.before.index;
  return (
    <div>
      <dt title={t('prices.index.how')}>{t('prices.index')}</dt>
      <dd>{index === null ? '—' : quantity({ value: index, unit: 'index' })}</dd>
      <dd className="sub">
        {index !== null && before !== null ? (
          <>
            <Delta quantity={{ value: index - before, unit: 'index' }} /> {t('prices.vs-yesterday')}
          </>
        ) : (
          t('prices.index.base')
        )}
      </dd>
      {same && index !== null && same.n < product.comparison.n && (
        <dd className="sub beside">
          {same.index === null
            ? t('prices.compare.same.none')
            : t('prices.compare.same', { index: { value: same.index, unit: 'index' }, n: same.n })}
        </dd>
      )}
    </div>
  );
}

function Rank({ product }: { product: Product }) {
  const { t } = useWords();
  const { rank, of, n } = product.comparison;
  const { same } = product;
  const before = product.before.rank;
  return (
    <div>
      <dt>{t('prices.rank')}</dt>
      <dd>
        {rank ?? '—'}
        {rank !== null && <span className="u out-of"> / {of}</span>}
      </dd>
      <dd className="sub">
        {before === null ? t('prices.rank.how') : t('prices.rank.before', { n: before })}
      </dd>
      {same && same.rank !== null && same.n < n && (
        <dd className="sub beside">{t('prices.compare.same.rank', { rank: same.rank, of: same.of })}</dd>
      )}
    </div>
  );
}

export function MyProduct({
  product,
  products,
  now,
  onPick,
}: {
  product: Product;
  products: Product[];
  now: number;
  onPick: (key: string) => void;
}) {
  const words = useWords();
  const { t } = words;
  const typed = product.rivals.filter(({ gap }) => gap.typed).length;
  const label = product.own?.last.offer.price;
  return (
    <section className="sheet" aria-label={t('prices.my-product')}>
      <div className="pick">
        <div className="el">
          <h2 className="el">{product.title}</h2>
          <span className="mut s">
            {platformOfProduct(product, words)} · {t('prices.rivals', { n: product.watched })}
            {typed > 0 && ` · ${t('prices.hand.count', { n: typed })}`}
          </span>
          {label && 'label' in label && label.label && <Badge>{label.label}</Badge>}
        </div>
        {products.length > 1 && (
          <select
            className="select"
            aria-label={t('prices.switch')}
            value={product.key}
            onChange={(event) => onPick(event.target.value)}
          >
            <ProductOptions products={products} />
          </select>
        )}
      </div>
      <dl className="kpis">
        <OwnPrice product={product} />
        <Index product={product} />
        <Rank product={product} />
      </dl>
      <PriceRuler product={product} />
      <CompareTerms product={product} now={now} />
      {product.own && <OwnLows own={product.own} now={now} />}
    </section>
  );
}
