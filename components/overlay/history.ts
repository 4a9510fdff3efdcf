// What the card tells of a price history: its unbroken stretches and its changes.
import type { PricePoint } from '../../lib/message';

/** Longer than this unseen, and nothing is known of the price between two sightings. */
const unseenMs = 36 * 3_600_000;

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
  /** Promotions that came and went with it, as the page words them. */
  came: string[];
  went: string[];
}

const without = (some: string[] = [], others: string[] = []) => some.filter((one) => !others.includes(one));

/** The last `most` changes of price and promotions, newest first. `at` is when the new state was first seen. */
export function changesOf(history: PricePoint[], most: number): PriceChange[] {
  const changes = history.flatMap((point, index): PriceChange[] => {
    const before = history[index - 1];
    if (!before) return [];
    const [came, went] = [without(point.under, before.under), without(before.under, point.under)];
    if (before.priceMinor === point.priceMinor && came.length + went.length === 0) return [];
    return [{ at: point.from, fromMinor: before.priceMinor, toMinor: point.priceMinor, came, went }];
  });
  return changes.slice(-most).reverse();
}
