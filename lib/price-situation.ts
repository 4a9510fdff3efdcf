// Under which circumstances a price was seen: what only some pay never stands in one history with what everybody pays.
import { isByHand } from './by-hand';
import { isPartialPrice } from './partial-price';
import { valueOf } from './reading';
import type { OfferRow } from './rows';

/** A price only some pay, or a part of one, by its kind; "" for a whole price. */
const partOf = (row: OfferRow) => (isPartialPrice(row) ? (valueOf(row.offer.price)?.kind ?? '') : '');

/**
 * Tells which rows of an offer, oldest first, were seen as its newest price was: of the same kind where not everybody
 * pays it, by a viewer in the same state (signed in, signed out, not known; a member or not), and for the same country as
 * far as both name one. What the operator typed in fits any viewer. Rows without a price fit always: they are gaps.
 */
export function seenAlike(rows: readonly OfferRow[]): (row: OfferRow) => boolean {
  const priced = rows.filter((row) => row.priceMinor !== null);
  const newest = priced.at(-1);
  const read = priced.findLast((row) => !isByHand(row));
  const viewer = (row: OfferRow | undefined) => (row && valueOf(row.offer.viewer)) ?? {};
  const now = viewer(read);
  return (row) => {
    if (row.priceMinor === null || !newest) return true;
    const { signedIn, member, region = now.region } = viewer(row);
    const alike = signedIn === now.signedIn && member === now.member && region === (now.region ?? region);
    return partOf(row) === partOf(newest) && (isByHand(row) || alike);
  };
}
