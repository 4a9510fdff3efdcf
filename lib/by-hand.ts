// What marks a price as typed in by the operator.
import type { OfferRow } from './rows';

/** The reader that a price by hand names: the operator. */
export const byHand = 'by-hand';

export const isByHand = ({ reader }: Pick<OfferRow, 'reader'>): boolean => reader === byHand;

/** Where a price by hand has no address: a page that shows nothing. */
export const noPage = 'about:blank';
