// Live rows of the price view: what the operator watches or owns, and every state those offers were seen in.
import { useLiveQuery } from 'dexie-react-hooks';
import { ownProductsOf, type OwnProduct } from '../lib/products';
import type { OfferRow, WatchRow } from '../lib/rows';
import { listOffers } from '../lib/store/offers';
import { listLatest } from '../lib/store/readings';
import { listWatches } from '../lib/store/watches';

/** Own products come from the goods lists of consoles; this many readings back are looked through. */
const goodsReadings = 400;

/** Offers the operator said something about, with their states, oldest first within each. */
export interface PriceRows {
  watches: WatchRow[];
  offers: ReadonlyMap<string, OfferRow[]>;
}

async function readPriceRows(): Promise<PriceRows> {
  const watches = (await listWatches()).filter((watch) => watch.watched || watch.own);
  const rows = await listOffers(watches.map((watch) => watch.offerKey));
  return { watches, offers: Map.groupBy(rows, (row) => row.offerKey) };
}

/** Watched and own offers; undefined until read. */
export function usePriceRows(): PriceRows | undefined {
  return useLiveQuery(readPriceRows);
}

/** Own products of a shop, or of all shops, as their goods lists show them; undefined until read. */
export function useOwnProducts(shopId: string | 'all'): OwnProduct[] | undefined {
  return useLiveQuery(async () => {
    const readings = await listLatest(goodsReadings);
    return ownProductsOf(
      readings.filter(
        (reading) => reading.draft.kind === 'console' && (shopId === 'all' || reading.shopId === shopId),
      ),
    );
  }, [shopId]);
}
