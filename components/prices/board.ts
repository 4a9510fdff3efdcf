// Puts watched offers beside the own products they are matched to, now and as it stood a day ago.
import type { OfferComparison, OfferGap, PriceHistory, Priced } from '../../lib/prices';
import type { OwnProduct } from '../../lib/products';
import { valueOf, type PageState } from '../../lib/reading';
import type { OfferRow, WatchRow } from '../../lib/rows';
import type { PriceRows } from '../live-prices';
import { Reckoning, type BoardTerms } from './reckoning';

const dayMs = 86_400_000;

export interface Seen {
  offerKey: string;
  rows: OfferRow[];
  last: OfferRow;
  /** Of compared prices, landed where they are known. */
  history: PriceHistory;
  price: Priced;
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
  /** How many offers are watched for it, read or not. */
  watched: number;
  comparison: OfferComparison;
  /** The same among the offers of the own platform only; undefined where mine was not read. */
  same: OfferComparison | undefined;
  /** The same a day earlier; for the change of index and rank. */
  before: OfferComparison;
}

export interface Board {
  products: Product[];
  /** Watched, but not matched to a product. */
  unmatched: Rival[];
}

function rivalsWith(comparison: OfferComparison, watched: Omit<Rival, 'gap'>[]): Rival[] {
  const byKey = new Map(watched.map((seen) => [seen.offerKey, seen]));
  return comparison.rivals.flatMap((gap) => {
    const seen = byKey.get(gap.key);
    return seen ? [{ ...seen, gap }] : [];
  });
}

/** Worked out when it is first asked for. */
function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

const nameOf = ({ title, spec }: OwnProduct) => (spec ? `${title} · ${spec}` : title);

/** Every own product with its rivals; products with rivals first, then in the order they became known. */
export function boardOf(
  { watches, offers, states }: PriceRows,
  listed: readonly OwnProduct[],
  terms: BoardTerms,
): Board {
  const { now } = terms;
  const yesterday = now - dayMs;
  const reckoning = new Reckoning(terms);
  const rivals = watches.flatMap((watch) => {
    const seen =
      watch.watched && !watch.own ? reckoning.seenOf(watch.offerKey, offers.get(watch.offerKey)) : undefined;
    return seen ? [{ ...seen, watch, since: states.get(watch.offerKey) }] : [];
  });
  const own = watches.flatMap((watch) => {
    const seen = watch.own ? reckoning.seenOf(watch.offerKey, offers.get(watch.offerKey)) : undefined;
    return seen ? [{ key: watch.productKey ?? watch.offerKey, seen }] : [];
  });
  // A match may name the own product or the own offer that sells it.
  const ownKeys = new Map(
    own.flatMap(({ key, seen }) => [[seen.offerKey, key] as const, [key, key] as const]),
  );
  const keyOf = (match: string | undefined) => (match && ownKeys.get(match)) ?? match;
  const watched = new Map<string | undefined, number>();
  for (const watch of watches) {
    const key = watch.watched && !watch.own ? keyOf(watch.productKey) : undefined;
    watched.set(key, (watched.get(key) ?? 0) + 1);
  }
  const byProduct = new Map<string | undefined, typeof rivals>();
  for (const rival of rivals) {
    const key = keyOf(rival.watch.productKey);
    const beside = byProduct.get(key);
    if (beside) beside.push(rival);
    else byProduct.set(key, [rival]);
  }
  const keys = new Set([...own.map(({ key }) => key), ...listed.map(({ key }) => key)]);

  const ownSeen = new Map(own.map(({ key, seen }) => [key, seen]));
  const inLists = new Map(listed.map((product) => [product.key, product]));
  const products = [...keys].map((key): Product => {
    const seen = ownSeen.get(key);
    const inList = inLists.get(key);
    const mine = seen?.price ?? null;
    const matched = byProduct.get(key) ?? [];
    // Of many products the one in view is wanted at once, and of most no more than where they stand now.
    const comparison = lazy(() => reckoning.compareAt(mine, matched, now));
    const beside = lazy(() => rivalsWith(comparison(), matched));
    const same = lazy(() => seen && reckoning.compareAt(mine, matched, now, 'same'));
    const before = lazy(() => {
      const mineBefore = (seen && reckoning.priceAt(seen.rows, yesterday)) ?? null;
      return reckoning.compareAt(mineBefore, matched, yesterday);
    });
    return {
      key,
      title: inList ? nameOf(inList) : ((seen && valueOf(seen.last.offer.title)) ?? key),
      listMinor: inList?.listMinor ?? null,
      own: seen,
      get rivals() {
        return beside();
      },
      watched: watched.get(key) ?? 0,
      get comparison() {
        return comparison();
      },
      get same() {
        return same();
      },
      get before() {
        return before();
      },
    };
  });
  const loose = rivals.filter(({ watch }) => !watch.productKey || !keys.has(keyOf(watch.productKey) ?? ''));
  return {
    products: products.toSorted((a, b) => Number(b.watched > 0) - Number(a.watched > 0)),
    unmatched: rivalsWith(reckoning.compareAt(null, loose, now), loose),
  };
}
