// Live rows of the price view: what the operator watches or owns, and every state those offers were seen in.
import { useLiveQuery } from 'dexie-react-hooks';
import { noPage } from '../lib/by-hand';
import { pageKeyOf } from '../lib/page-key';
import { ownProductsOf, type OwnProduct } from '../lib/products';
import type { PageState } from '../lib/reading';
import type { OfferRow, WatchRow } from '../lib/rows';
import { pictureOf } from '../lib/store/by-hand';
import { listOffers } from '../lib/store/offers';
import { lastReadingOf } from '../lib/store/readings';
import { listLatest } from '../lib/store/reading-lists';
import { listWatches } from '../lib/store/watches';

/** Own products come from the goods lists of consoles; this many readings back are looked through. */
const goodsReadings = 400;

/** Offers the operator said something about, with their states, oldest first within each. */
export interface PriceRows {
  watches: WatchRow[];
  offers: ReadonlyMap<string, OfferRow[]>;
  /** Offers whose page showed no price when it was last opened, and why. */
  states: ReadonlyMap<string, { state: PageState; at: number }>;
}

/** The state of the page an offer was last read on, where it was opened since and showed no price. */
async function stateSince(last: OfferRow): Promise<{ state: PageState; at: number } | undefined> {
  const reading = last.url === noPage ? undefined : await lastReadingOf(pageKeyOf(last.url));
  return reading?.draft.kind === 'state' && reading.lastSeen > last.lastSeen
    ? { state: reading.draft.state, at: reading.lastSeen }
    : undefined;
}

async function readPriceRows(): Promise<PriceRows> {
  const watches = (await listWatches()).filter((watch) => watch.watched || watch.own);
  const rows = await listOffers(watches.map((watch) => watch.offerKey));
  const offers = Map.groupBy(rows, (row) => row.offerKey);
  const states = new Map<string, { state: PageState; at: number }>();
  for (const [offerKey, own] of offers) {
    const last = own.at(-1);
    const state = last && (await stateSince(last));
    if (state) states.set(offerKey, state);
  }
  return { watches, offers, states };
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

/** The picture given with a price by hand; undefined until read, and where none was given. */
export function usePictureOf(rowKey: string): string | undefined {
  return useLiveQuery(() => pictureOf(rowKey), [rowKey]);
}
