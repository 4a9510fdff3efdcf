// The view of prices: this tab's offer, the own product in view with its rivals, the other products, and all together.
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { OwnProduct } from '../../lib/products';
import { AlertSheet } from '../alerts/alert-sheet';
import { OwnCosts } from '../answer/own-costs';
import { CampaignsLine } from '../campaigns/campaigns-line';
import type { Front } from '../live';
import { useHistories, useOwnProducts, usePriceRows, type PriceRows } from '../live-prices';
import { useView } from '../view';
import { useWords } from '../words';
import { boardOf, type Board, type Product } from './board';
import { HandFoot } from './hand-foot';
import { MarketSheet } from './market-sheet';
import { MyProduct } from './my-product';
import { NoRivals } from './no-rivals';
import { OtherProducts } from './other-products';
import { PriceList, Unmatched } from './price-list';
import type { BoardTerms } from './reckoning';
import { offerInFront, ThisTab } from './this-tab';
import { stateInFront, ThisTabState } from './this-tab-state';
import { WatchList } from './watch-list';

/** Watched offers without a match that are shown at first. */
const fewUnmatched = 20;

/** A product and offers with their whole histories; until those are read, as far as the board knows them. */
function useWhole(
  rows: PriceRows | undefined,
  product: Product | undefined,
  loose: Board['unmatched'],
  listed: readonly OwnProduct[] | undefined,
  terms: BoardTerms,
): { product: Product | undefined; unmatched: Board['unmatched'] } {
  const inView = useMemo(() => {
    const keys = new Set([...(product?.rivals ?? []), ...loose].map(({ offerKey }) => offerKey));
    if (product?.own) keys.add(product.own.offerKey);
    return rows?.watches.filter(({ offerKey }) => keys.has(offerKey)) ?? [];
  }, [rows, product, loose]);
  const histories = useHistories(inView);
  const whole = useMemo(
    () => (histories && listed ? boardOf(histories, listed, terms) : undefined),
    [histories, listed, terms],
  );
  const known = whole?.products.find(({ key }) => key === product?.key);
  return {
    product: known && known.rivals.length === product?.rivals.length ? known : product,
    unmatched: whole && whole.unmatched.length === loose.length ? whole.unmatched : loose,
  };
}

const CampaignDesk = lazy(() =>
  import('../campaigns/campaign-desk').then(({ CampaignDesk: desk }) => ({ default: desk })),
);

export function PricesView({
  shopId,
  front,
  now,
}: {
  shopId: string | 'all';
  front: Front | undefined;
  now: number;
}) {
  const { t, timeZone } = useWords();
  const { days, scope } = useView((view) => view.priceTerms);
  const rows = usePriceRows(now);
  const listed = useOwnProducts(shopId);
  const [picked, setPicked] = useState<string>();
  const [few, setFew] = useState(fewUnmatched);
  const [campaigns, setCampaigns] = useState(false);
  const terms = useMemo(() => ({ now, timeZone, days, scope }), [now, timeZone, days, scope]);
  const board = useMemo(
    () => (rows && listed ? boardOf(rows, listed, terms) : undefined),
    [rows, listed, terms],
  );
  const here = offerInFront(front)?.offerKey;
  const ofThisTab = rows?.watches.find(({ offerKey }) => offerKey === here)?.productKey;
  const products = board?.products ?? [];
  const inView =
    products.find(({ key }) => key === (picked ?? ofThisTab)) ??
    products.find(({ rivals }) => rivals.length > 0) ??
    products[0];
  const loose = useMemo(() => board?.unmatched.slice(0, few) ?? [], [board, few]);
  const { product, unmatched } = useWhole(rows, inView, loose, listed, terms);
  // The comparison is there first; what lies below it follows a moment later.
  const whole = useDeferredValue(true, false);
  if (!board || !rows) return null;

  const noPrice = stateInFront(front);
  const more = board.unmatched.length - unmatched.length;
  if (campaigns)
    return (
      <Suspense>
        <CampaignDesk
          shopId={shopId}
          products={products}
          listed={listed ?? []}
          now={now}
          onClose={() => setCampaigns(false)}
        />
      </Suspense>
    );
  return (
    <>
      <h1 className="sr">{t('shell.tab.prices')}</h1>
      {noPrice && <ThisTabState reading={noPrice} />}
      <ThisTab front={front} watches={rows.watches} products={products} now={now} />
      {rows.watches.some(({ watched }) => watched) && <AlertSheet now={now} />}
      {product && product.rivals.length > 0 && (
        <>
          <MyProduct product={product} products={products} now={now} onPick={setPicked} />
          <PriceList product={product} products={products} now={now} />
        </>
      )}
      {product && product.rivals.length === 0 && (
        <section className="sheet" aria-label={t('prices.my-product')}>
          <NoRivals title={t('prices.none-for', { title: product.title })} />
          <HandFoot productKey={product.key} />
        </section>
      )}
      {!product && (
        <section className="sheet" aria-label={t('prices.my-product')}>
          <NoRivals title={t('prices.none')} />
          <p className="tn2">{t('prices.none.own')}</p>
          <HandFoot productKey={undefined} />
        </section>
      )}
      {product && <OwnCosts key={product.key} product={product} listed={listed ?? []} now={now} />}
      <Unmatched
        rivals={unmatched}
        products={products}
        now={now}
        more={more}
        onMore={() => setFew(few + fewUnmatched)}
      />
      {whole && (
        <>
          <OtherProducts products={products.filter(({ key }) => key !== product?.key)} onPick={setPicked} />
          <MarketSheet products={products} />
          <WatchList rows={rows} products={products} listed={listed ?? []} front={front} />
          <CampaignsLine now={now} onOpen={() => setCampaigns(true)} />
        </>
      )}
    </>
  );
}
