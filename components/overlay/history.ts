// What the card tells of a price history: its unbroken stretches, its changes, and since when a price is the lowest.
import type { OfferCard, PricePoint } from '../../lib/message';

const dayMs = 86_400_000;
/** Longer than this unseen, and nothing is known of the price between two sightings. */
const unseenMs = 36 * 3_600_000;
/** A low of fewer days says nothing. */
const fewDays = 7;

/** The history cut where the page was not seen for long: each stretch may be drawn as one stepped line. */
export function stretchesOf(history: PricePoint[]): PricePoint[][] {
  const stretches: PricePoint[][] = [];
  let last: PricePoint | undefined;
  for (const point of history) {
    if (last && point.from - last.to <= unseenMs) stretches.at(-1)?.push(point);
    else stretches.push([point]);
    last = point;
  }
  return stretches;
}

export interface PriceChange {
  at: number;
  fromMinor: number;
  toMinor: number;
}

/** The last `most` changes of the price, newest first. `at` is when the new price was first seen. */
export function changesOf(history: PricePoint[], most: number): PriceChange[] {
  const changes = history.flatMap((point, index): PriceChange[] => {
    const before = history[index - 1];
    if (!before || before.priceMinor === point.priceMinor) return [];
    return [{ at: point.from, fromMinor: before.priceMinor, toMinor: point.priceMinor }];
  });
  return changes.slice(-most).reverse();
}

/**
 * For how many days (at most 90) the price now is the lowest seen; null when it is not, when it never differed, or
 * when the history is shorter than a week.
 */
export function lowestDays(card: OfferCard, now: number): number | null {
  const first = card.history[0];
  if (!first || card.priceMinor === null || card.lowestMinor === null) return null;
  const days = Math.min(90, Math.floor((now - first.from) / dayMs));
  const differed = card.history.some((point) => point.priceMinor > (card.priceMinor ?? 0));
  return differed && days >= fewDays && card.priceMinor <= card.lowestMinor ? days : null;
}
