// Puts watched offers beside the own products they are matched to, now and as it stood a day ago.
import {
  compareOffers,
  historyOf,
  pricedOf,
  type OfferComparison,
  type OfferGap,
  type PriceHistory,
  type Priced,
} from '../../lib/prices';
import { seenAlike } from '../../lib/price-situation';
import type { OwnProduct } from '../../lib/products';
import { valueOf, type PageState } from '../../lib/reading';
import type { OfferRow, WatchRow } from '../../lib/rows';
import type { PriceRows } from '../live-prices';

const dayMs = 86_400_000;

export interface Seen {
  offerKey: string;
  rows: OfferRow[];
  last: OfferRow;
  history: PriceHistory;
}

export interface Rival extends Seen {
  watch: WatchRow;
  gap: OfferGap;
  /** Its page was opened since and showed no price. */
  since?: { state: PageState; at: number } | undefined;
}

export interface Product {
  key: string;
  title: string;
  /** Price in the shop's goods list: not a landed price, so it is shown and never compared. */
  listMinor: number | null;
  /** The own product page, where one was marked as such. */
  own: Seen | undefined;
  rivals: Rival[];
  comparison: OfferComparison;
  /** The same a day earlier; for the change of index and rank. */
  before: OfferComparison;
}

export interface Board {
  products: Product[];
  /** Watched, but not matched to a product. */
  unmatched: Rival[];
}

function seenOf(offerKey: string, rows: OfferRow[] | undefined): Seen | undefined {
  const last = rows?.at(-1);
  return rows && last && { offerKey, rows, last, history: historyOf(rows) };
}

/** The states seen until an instant, as if nothing had been read since. */
export function rowsUntil(rows: OfferRow[], instant: number): OfferRow[] {
  return rows.flatMap((row) =>
    row.firstSeen > instant ? [] : [{ ...row, lastSeen: Math.min(row.lastSeen, instant) }],
  );
}

const newest = (rows: OfferRow[]): Priced[] => {
  const last = rows.at(-1);
  return last ? [pricedOf(last)] : [];
};

/** States of a page that nobody can buy from any more. */
const over: ReadonlySet<PageState> = new Set<PageState>(['withdrawn', 'not-found']);

function compareAt(
  own: Priced | null,
  watched: (Seen & Pick<Rival, 'since'>)[],
  at: number,
  now: number,
): OfferComparison {
  const until = at === now ? (rows: OfferRow[]) => rows : (rows: OfferRow[]) => rowsUntil(rows, at);
  const priced = watched.flatMap(({ rows, since }) => {
    const gone = since !== undefined && since.at <= at && over.has(since.state);
    return newest(until(rows.filter(seenAlike(rows)))).map((one) =>
      gone ? { ...one, availability: 'Withdrawn' } : one,
    );
  });
  return compareOffers(own, priced, at);
}

function rivalsWith(comparison: OfferComparison, watched: Omit<Rival, 'gap'>[]): Rival[] {
  return comparison.rivals.flatMap((gap) => {
    const seen = watched.find(({ offerKey }) => offerKey === gap.key);
    return seen ? [{ ...seen, gap }] : [];
  });
}

const nameOf = ({ title, spec }: OwnProduct) => (spec ? `${title} · ${spec}` : title);

/** Every own product with its rivals; products with rivals first, then in the order they became known. */
export function boardOf(
  { watches, offers, states }: PriceRows,
  listed: readonly OwnProduct[],
  now: number,
): Board {
  const yesterday = now - dayMs;
  const rivals = watches.flatMap((watch) => {
    const seen = watch.watched && !watch.own ? seenOf(watch.offerKey, offers.get(watch.offerKey)) : undefined;
    return seen ? [{ ...seen, watch, since: states.get(watch.offerKey) }] : [];
  });
  const own = watches.flatMap((watch) => {
    const seen = watch.own ? seenOf(watch.offerKey, offers.get(watch.offerKey)) : undefined;
    return seen ? [{ key: watch.productKey ?? watch.offerKey, seen }] : [];
  });
  // A match may name the own product or the own offer that sells it.
  const keyOf = (match: string | undefined) =>
    own.find(({ key, seen }) => key === match || seen.offerKey === match)?.key ?? match;
  const keys = new Set([...own.map(({ key }) => key), ...listed.map(({ key }) => key)]);

  const products = [...keys].map((key): Product => {
    const seen = own.find((one) => one.key === key)?.seen;
    const inList = listed.find((product) => product.key === key);
    const mine = seen ? pricedOf(seen.last) : null;
    const matched = rivals.filter(({ watch }) => keyOf(watch.productKey) === key);
    const comparison = compareAt(mine, matched, now, now);
    const mineBefore = seen
      ? (newest(rowsUntil(seen.rows.filter(seenAlike(seen.rows)), yesterday))[0] ?? null)
      : null;
    return {
      key,
      title: inList ? nameOf(inList) : ((seen && valueOf(seen.last.offer.title)) ?? key),
      listMinor: inList?.listMinor ?? null,
      own: seen,
      rivals: rivalsWith(comparison, matched),
      comparison,
      before: compareAt(mineBefore, matched, yesterday, now),
    };
  });
  const loose = rivals.filter(({ watch }) => !watch.productKey || !keys.has(keyOf(watch.productKey) ?? ''));
  return {
    products: products.toSorted((a, b) => Number(b.rivals.length > 0) - Number(a.rivals.length > 0)),
    unmatched: rivalsWith(compareAt(null, loose, now, now), loose),
  };
}

/** Prices by hand on the days they were typed in; null for all other days, between which nothing is known. */
export function enteredPrices(rows: readonly OfferRow[], days: number, now: number): (number | null)[] {
  return Array.from({ length: days }, (_, index) => {
    const end = now - (days - 1 - index) * dayMs;
    const row = rows.findLast(({ lastSeen }) => lastSeen <= end && lastSeen > end - dayMs);
    return row?.priceMinor ?? null;
  });
}

/** Price at the end of each of the last `days` days; null for a day on which it was not seen. */
export function dailyPrices({ steps }: PriceHistory, days: number, now: number): (number | null)[] {
  return Array.from({ length: days }, (_, index) => {
    const end = now - (days - 1 - index) * dayMs;
    const step = steps.findLast(({ from, to }) => from <= end && to >= end - dayMs);
    return step?.priceMinor ?? null;
  });
}
