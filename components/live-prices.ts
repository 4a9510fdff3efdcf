// Live rows of the price view: what the operator watches or owns, as far back as each part of the screen looks.
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { noPage } from '../lib/by-hand';
import type { Sighting } from '../lib/demand';
import { isSame } from '../lib/is-same';
import { pageKeyOf } from '../lib/page-key';
import { newestProducts, ownProductsIn, type OwnProduct } from '../lib/products';
import type { PageState } from '../lib/reading';
import type { OfferRow, ReadingRow, WatchRow } from '../lib/rows';
import { platformOf } from '../lib/sites';
import { pictureOf } from '../lib/store/by-hand';
import { listOffers } from '../lib/store/offers';
import { listNewest, listOffersSince, listStatesSince } from '../lib/store/price-rows';
import { lastReadingOf } from '../lib/store/readings';
import { listLatestUnlike, readingBefore } from '../lib/store/reading-lists';
import { listWatches } from '../lib/store/watches';
import { sharedQuery } from './live-shared';

/** Own products come from the goods lists of consoles: so many readings back are looked through. */
const goodsReadings = 400;
const dayMs = 86_400_000;
/** A watched offer that was not seen for so long is looked up by itself; more of them than these wait unseen. */
const mostStale = 200;

/** Days of states that are read: the longest a comparison counts, and those before it for what changed since. */
const daysRead = 32;

/** Rows read before: what did not change stays the same object, so that what was worked out of it holds. */
const known = new Map<string, OfferRow>();

function asKnown(row: OfferRow): OfferRow {
  const before = known.get(row.key);
  if (before && isSame(before, row)) return before;
  known.set(row.key, row);
  return row;
}

/** Offers the operator said something about, with their states, oldest first within each. */
export interface PriceRows {
  watches: WatchRow[];
  offers: ReadonlyMap<string, OfferRow[]>;
  /** Offers whose page showed no price when it was last opened, and why. */
  states: ReadonlyMap<string, { state: PageState; at: number }>;
}

/** What an offer's page showed in place of a price, where it was opened since it was last read. */
function stateAfter(
  last: OfferRow,
  reading: ReadingRow | undefined,
): { state: PageState; at: number } | undefined {
  if (last.url === noPage || reading?.draft.kind !== 'state' || reading.lastSeen <= last.lastSeen)
    return undefined;
  return { state: reading.draft.state, at: reading.lastSeen };
}

/**
 * What comparison and alerts of all products need: the states still seen in the last month, and before it what they are
 * set against; of offers not seen for longer the newest state.
 */
export async function readPriceRows(now: number): Promise<PriceRows> {
  const since = now - daysRead * dayMs;
  const watches = (await listWatches()).filter((watch) => watch.watched || watch.own);
  const wanted = new Set(watches.map(({ offerKey }) => offerKey));
  const offers = new Map<string, OfferRow[]>();
  const take = (read: OfferRow) => {
    const row = asKnown(read);
    const rows = offers.get(row.offerKey);
    if (rows) rows.push(row);
    else offers.set(row.offerKey, [row]);
  };
  for (const row of await listOffersSince(since)) if (wanted.has(row.offerKey)) take(row);
  const stale = [...wanted].filter((offerKey) => !offers.has(offerKey));
  for (const row of await listNewest(stale.slice(0, mostStale))) take(row);

  const last = [...offers.values()].flatMap((rows) => rows.at(-1) ?? []);
  const urls = last.flatMap(({ url }) => (URL.canParse(url) ? [new URL(url)] : []));
  const platforms = [...new Set(urls.map(platformOf))];
  const byPage = new Map((await listStatesSince(platforms, since)).map((row) => [row.pageKey, row]));
  const states = last.flatMap((row) => {
    const state = stateAfter(row, byPage.get(pageKeyOf(row.url)));
    return state ? [[row.offerKey, state] as const] : [];
  });
  return { watches, offers, states: new Map(states) };
}

/** Every state of some offers, and what their pages showed since. */
export async function readHistories(watches: readonly WatchRow[]): Promise<PriceRows> {
  const rows = (await listOffers(watches.map(({ offerKey }) => offerKey))).map(asKnown);
  const offers = Map.groupBy(rows, (row) => row.offerKey);
  const found = await Promise.all(
    [...offers].map(async ([offerKey, own]) => {
      const last = own.at(-1);
      const state = last && stateAfter(last, await lastReadingOf(pageKeyOf(last.url)));
      return state ? [[offerKey, state] as const] : [];
    }),
  );
  return { watches: [...watches], offers, states: new Map(found.flat()) };
}

const priceRows = sharedQuery(readPriceRows);

/** Watched and own offers as far as the last month tells; undefined until read. `now` counts by the hour. */
export const usePriceRows = (now: number | undefined): PriceRows | undefined =>
  priceRows(now === undefined ? undefined : Math.ceil(now / 3_600_000) * 3_600_000);

/** The whole history of the offers in view; undefined until read. */
export function useHistories(watches: readonly WatchRow[]): PriceRows | undefined {
  const said = watches.map(({ offerKey, changedAt }) => `${offerKey} ${changedAt}`).join('\n');
  return useLiveQuery(() => readHistories(watches), [said]);
}

/** What each of the latest readings names, by its key; the others were not read again. */
let named = new Map<string, { lastSeen: number; products: OwnProduct[] }>();

async function readOwnProducts(latest: number): Promise<OwnProduct[]> {
  const { keys, rows } = await listLatestUnlike(
    latest,
    (key, lastSeen) => named.get(key)?.lastSeen === lastSeen,
  );
  const fresh = rows.map(
    (row) => [row.key, { lastSeen: row.lastSeen, products: ownProductsIn(row) }] as const,
  );
  const all = new Map([...named, ...fresh]);
  named = new Map(
    keys.flatMap((key) => {
      const one = all.get(key);
      return one ? [[key, one] as const] : [];
    }),
  );
  return newestProducts([...named.values()]);
}

const ownProducts = sharedQuery(readOwnProducts);

/** Own products of a shop, or of all shops, as their goods lists show them; undefined until read. */
export function useOwnProducts(shopId: string | 'all'): OwnProduct[] | undefined {
  const all = ownProducts(goodsReadings);
  return useMemo(
    () => (shopId === 'all' ? all : all?.filter((product) => product.shopId === shopId)),
    [all, shopId],
  );
}

const demandDays = 7;

/** An offer's page as it reads now and a week before, for how its sales label moved; undefined until both are known. */
export function useDemand(url: string): { before: Sighting; last: Sighting } | undefined {
  return useLiveQuery(async () => {
    const pageKey = pageKeyOf(url);
    const last = await lastReadingOf(pageKey);
    const before = last && (await readingBefore(pageKey, last.lastSeen - demandDays * dayMs));
    const [now, then] = [last?.draft.offer, before?.draft.offer];
    return last && before && now && then
      ? { before: { offer: then, at: before.lastSeen }, last: { offer: now, at: last.lastSeen } }
      : undefined;
  }, [url]);
}

/** The newest reading of a page that was seen since an instant; undefined where there is none. */
export function useReadingSince(url: string | undefined, since: number): ReadingRow | undefined {
  const row = useLiveQuery(() => (url === undefined ? undefined : lastReadingOf(pageKeyOf(url))), [url]);
  return row && row.lastSeen >= since && row.pageKey === pageKeyOf(url ?? '') ? row : undefined;
}

/** The picture given with a price by hand; undefined until read, and where none was given. */
export function usePictureOf(rowKey: string): string | undefined {
  return useLiveQuery(() => pictureOf(rowKey), [rowKey]);
}
