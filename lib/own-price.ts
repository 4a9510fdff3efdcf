// Own prices on own pages: what a buyer pays beside the price before promotions, and the lowest the coupons could make it.
import type { OwnPage } from './checks/contract';
import { dealsOf } from './deals';
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

/**
 * What one piece would cost if every promotion on the page could be used at once, of each kind the best one; undefined
 * where no promotion was read.
 */
export function stackedPrice(page: OwnPage, list: number, today: string): number | undefined {
  const coupons = page.draft.offer && valueOf(page.draft.offer.coupons);
  if (!coupons) return undefined;
  const minor = (amount: string | undefined) =>
    amount === undefined ? 0 : (toMinor(amount, page.currency) ?? 0);
  const best = new Map<string, number>();
  for (const deal of coupons.flatMap(({ text }) => dealsOf(text, today))) {
    const holds = (deal.from ?? today) <= today && today <= (deal.to ?? today);
    if (!holds || deal.pieces !== undefined || minor(deal.threshold) > list) continue;
    const cut = deal.share === undefined ? minor(deal.reduction) : Math.round(list * (1 - deal.share));
    best.set(deal.kind, Math.max(best.get(deal.kind) ?? 0, cut));
  }
  return Math.max(0, list - [...best.values()].reduce((sum, cut) => sum + cut, 0));
}
