// An offer's price at the end of each of the last days, for the small line beside it; null where it is not known.
import type { PriceHistory } from '../../lib/prices';
import type { OfferRow } from '../../lib/rows';

const dayMs = 86_400_000;

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
