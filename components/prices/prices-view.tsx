// The view of prices: this tab's offer, the own product in view with its rivals, and the other products.
import { lazy, Suspense, useMemo, useState } from 'react';
import { AlertSheet } from '../alerts/alert-sheet';
import { OwnCosts } from '../answer/own-costs';
import { CampaignsLine } from '../campaigns/campaigns-line';
import { useFront, useNow } from '../live';
import { useOwnProducts, usePriceRows } from '../live-prices';
import { useWords } from '../words';
import { boardOf } from './board';
import { HandFoot } from './hand-foot';
import { MyProduct } from './my-product';
import { NoRivals } from './no-rivals';
import { OtherProducts } from './other-products';
import { PriceList, Unmatched } from './price-list';
import { offerInFront, ThisTab } from './this-tab';
import { stateInFront, ThisTabState } from './this-tab-state';

const CampaignDesk = lazy(() =>
  import('../campaigns/campaign-desk').then(({ CampaignDesk: desk }) => ({ default: desk })),
);

export function PricesView({ shopId }: { shopId: string | 'all' }) {
  const { t } = useWords();
  const now = useNow();
  const front = useFront();
  const rows = usePriceRows();
  const listed = useOwnProducts(shopId);
  const [picked, setPicked] = useState<string>();
  const [campaigns, setCampaigns] = useState(false);
  const board = useMemo(
    () => (rows && listed && now !== undefined ? boardOf(rows, listed, now) : undefined),
    [rows, listed, now],
  );
  if (!board || !rows || now === undefined) return null;

  const here = offerInFront(front)?.offerKey;
  const noPrice = stateInFront(front);
  const ofThisTab = rows.watches.find(({ offerKey }) => offerKey === here)?.productKey;
  const { products, unmatched } = board;
  const product =
    products.find(({ key }) => key === (picked ?? ofThisTab)) ??
    products.find(({ rivals }) => rivals.length > 0) ??
    products[0];
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
      <Unmatched rivals={unmatched} products={products} now={now} />
      <OtherProducts products={products.filter((other) => other !== product)} onPick={setPicked} />
      <CampaignsLine now={now} onOpen={() => setCampaigns(true)} />
    </>
  );
}
