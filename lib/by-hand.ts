// What marks a price as typed in by the operator, and the picture beside it.
import type { OfferRow } from './rows';

/** The reader that a price by hand names: the operator. */
export const byHand = 'by-hand';

export const isByHand = ({ reader }: Pick<OfferRow, 'reader'>): boolean => reader === byHand;

/** Where a price by hand has no address: a page that shows nothing. */
export const noPage = 'about:blank';

/** A picture as it is kept: a data URL of a drawn picture, at most so long. */
export const pictureShape = /^data:image\/(webp|png|jpeg);base64,[\w+/=]+$/;
export const longestPicture = 2_000_000;
