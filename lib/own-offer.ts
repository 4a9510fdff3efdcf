// Which of the operator's own offers sells an own product, from what was marked and the states that are known.
import type { OfferRow, WatchRow } from './rows';

/** The states of each offer, oldest first. */
export function byOffer(offers: readonly OfferRow[]): Map<string, OfferRow[]> {
  const map = new Map<string, OfferRow[]>();
  for (const row of offers) {
    const rows = map.get(row.offerKey);
    if (rows) rows.push(row);
    else map.set(row.offerKey, [row]);
  }
  for (const rows of map.values()) rows.sort((a, b) => a.firstSeen - b.firstSeen);
  return map;
}

/**
 * The key of the own offer that a match names: the match itself where it is an offer, else the offer the operator
 * marked as selling that product.
 */
export function ownOfferOf(
  productKey: string,
  watches: readonly WatchRow[],
  offers: ReadonlyMap<string, OfferRow[]>,
): string | undefined {
  if (offers.has(productKey)) return productKey;
  return watches.find((watch) => watch.own && watch.productKey === productKey)?.offerKey;
}
