// What a card's figures tell: how the price stands to mine, and since when it is the lowest seen.
import type { OfferCard, ReadOffer } from './message';
import { isAfterPromotions } from './partial-price';
import { valueOf } from './value-of';

const dayMs = 86_400_000;
/** A low of fewer days says nothing. */
const fewDays = 7;

/** Whether one of the two prices is not what everybody pays for the whole thing, so that nothing is compared. */
export const isApart = ({ partial, mine }: OfferCard): boolean => partial || mine?.partial === true;

const isPaid = (read: ReadOffer) => isAfterPromotions(read) || !valueOf(read.offer.coupons)?.length;

/** Whether both printed prices are what is paid: no promotion stands beside them that may be taken off yet. */
export const arePaid = ({ read, mine }: OfferCard): boolean => isPaid(read) && (!mine || isPaid(mine.read));

/**
 * Change of a rival's price against mine: a fraction and an amount; null where one of the two is not known, or not
 * everybody pays it.
 */
export function gapToMine(card: OfferCard): { share: number; minor: number } | null {
  const { priceMinor, mine } = card;
  if (priceMinor === null || isApart(card) || !mine || mine.priceMinor <= 0) return null;
  return { share: priceMinor / mine.priceMinor - 1, minor: priceMinor - mine.priceMinor };
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
