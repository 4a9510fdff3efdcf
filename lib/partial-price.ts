// Prices that are not what everybody pays for the whole thing, and so are compared with none.
import type { Offer } from './reading';
import { valueOf } from './value-of';

const partial = new Set(['member', 'new-customer', 'deposit', 'instalment']);

/** Whether a price is one that only members or newcomers pay, or only a part of it. */
export const isPartialPrice = ({ offer }: { offer: Offer }): boolean =>
  partial.has(valueOf(offer.price)?.kind ?? '');
