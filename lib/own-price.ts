// Own prices on own pages: what a buyer pays beside the price before promotions.
import type { OwnPage } from './checks/contract';
import { toMinor } from './money';
import { valueOf } from './reading';

export interface OwnPrice {
  landed: number;
  /** Before promotions, minor units. */
  list: number;
}

/** Landed price and the one before promotions; undefined where the page does not show both. */
export function ownPriceOf({ draft, priceMinor, currency }: OwnPage): OwnPrice | undefined {
  const before = draft.offer && valueOf(draft.offer.originalPrice);
  const list = before === undefined ? undefined : toMinor(before, currency);
  return priceMinor === null || list === undefined || list <= 0 ? undefined : { landed: priceMinor, list };
}
