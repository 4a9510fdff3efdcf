// From the states of an offer to the steps between them: what one reading tells that the one before did not.
import { isByHand } from '../by-hand';
import { dealsOf } from '../deals';
import { seenAlike } from '../price-situation';
import { valueOf } from '../reading';
import type { OfferRow } from '../rows';

export interface Step {
  before: OfferRow;
  after: OfferRow;
  /** The jump was seen once only. */
  odd: boolean;
}

const jumped = (from: number, to: number, odd: number) => Math.abs(to - from) >= from * odd;

/**
 * Rows with a price, oldest first, as the newest was seen; a state that jumped oddly, was seen once and was gone with the
 * next reading is taken for a misreading and left out.
 */
export function settledRows(rows: readonly OfferRow[], odd: number): OfferRow[] {
  const sorted = [...rows].sort((a, b) => a.firstSeen - b.firstSeen);
  const newest = sorted.findLast((row) => row.priceMinor !== null);
  const alike = sorted
    .filter(seenAlike(sorted))
    .filter((row) => row.priceMinor !== null && row.currency === newest?.currency);
  const kept: OfferRow[] = [];
  alike.forEach((row, at) => {
    const [last, next] = [kept.at(-1)?.priceMinor ?? null, alike[at + 1]?.priceMinor ?? null];
    const price = row.priceMinor ?? 0;
    const once = row.lastSeen <= row.firstSeen && !isByHand(row);
    const gone = last !== null && next !== null && Math.abs(next - last) < Math.abs(next - price);
    if (last !== null && once && gone && jumped(last, price, odd)) return;
    kept.push(row);
  });
  return kept;
}

/** Each settled row after the one before it. */
export function stepsOf(kept: readonly OfferRow[], odd: number): Step[] {
  return kept.slice(1).map((after, at) => {
    const before = kept[at] ?? after;
    const last = at === kept.length - 2;
    const once = after.lastSeen <= after.firstSeen && !isByHand(after);
    return { before, after, odd: last && once && jumped(before.priceMinor ?? 0, after.priceMinor ?? 0, odd) };
  });
}

/** What a promotion comes to, whatever else its words say: how many took it is no news. */
function meaningsOf(row: OfferRow): Map<string, string> | undefined {
  const coupons = valueOf(row.offer.coupons);
  return (
    coupons &&
    new Map(
      coupons.flatMap(({ text }) =>
        dealsOf(text).map(({ kind, threshold, pieces, reduction, share, lastOnly, every }) => [
          JSON.stringify([kind, threshold, pieces, reduction, share, lastOnly, every]),
          text,
        ]),
      ),
    )
  );
}

const linesOf = (row: OfferRow) => valueOf(row.offer.coupons)?.map(({ text }) => text);

/** Promotions on the later row that no earlier row had; none where a page before did not show its promotions. */
export function newPromotions(earlier: readonly OfferRow[], after: OfferRow): string[] {
  const before = earlier.at(-1);
  const had = before && linesOf(before);
  const lines = linesOf(after);
  // The same words as before, which is nearly always, need no reading.
  if (!lines || !had || lines.every((line) => had.includes(line))) return [];
  const known = new Set(earlier.flatMap((row) => [...(meaningsOf(row)?.keys() ?? [])]));
  return [...(meaningsOf(after) ?? [])].flatMap(([meaning, text]) => (known.has(meaning) ? [] : [text]));
}
