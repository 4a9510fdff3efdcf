// What a printed price is by its kind: not what everybody pays for the whole thing, or one its promotions are in already.
import type { Offer } from './reading';
import { valueOf } from './value-of';

const kindOf = (offer: Offer) => valueOf(offer.price)?.kind ?? '';

/** Whether a price is one that only members or newcomers pay, or only a part of it. */
export const isPartialPrice = ({ offer }: { offer: Offer }): boolean =>
  /^(?:member|new-customer|deposit|instalment)$/.test(kindOf(offer));

/** Whether the page's promotions are in the printed price already. */
export const isAfterPromotions = ({ offer }: { offer: Offer }): boolean =>
  /^(?:coupon|subsidy)$/.test(kindOf(offer));
