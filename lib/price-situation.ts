// Under which circumstances a price was seen: what only some pay never stands in one history with what everybody pays.
import { isByHand } from './by-hand';
import { isPartialPrice } from './partial-price';
import { valueOf } from './reading';
import type { OfferRow } from './rows';

/** A price only some pay, or a part of one, by its kind; "" for a whole price. */
const partOf = (row: OfferRow) => (isPartialPrice(row) ? (valueOf(row.offer.price)?.kind ?? '') : '');

/**
 * Tells which rows of an offer, oldest first, were seen as its newest price was: of the same kind where not everybody
 * pays it, and by a viewer in the same state (signed in, signed out, not known). What the operator typed in fits any
 * viewer. Rows without a price fit always: they are gaps.
 */
export function seenAlike(rows: readonly OfferRow[]): (row: OfferRow) => boolean {
  const priced = rows.filter((row) => row.priceMinor !== null);
  const newest = priced.at(-1);
  const read = priced.findLast((row) => !isByHand(row));
  const signedIn = (row: OfferRow | undefined) => row && valueOf(row.offer.viewer)?.signedIn;
  return (row) =>
    row.priceMinor === null ||
    !newest ||
    (partOf(row) === partOf(newest) && (isByHand(row) || signedIn(row) === signedIn(read)));
}
