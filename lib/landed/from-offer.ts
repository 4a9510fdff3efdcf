// What a product page tells of its landed price, as input of the reckoning; and what its promotions make of a price at worst.
import { toMinor } from '../money';
import { isAfterPromotions, isPartialPrice } from '../partial-price';
import type { Offer } from '../reading';
import { valueOf } from '../value-of';
import type { Audience, LandedInput, LandedPrice, Promotion } from './contract';
import { promotionsOf } from './from-deals';
import { landedPrices } from './landed-price';
import { rulesFor } from './rules';

const linesOf = (offer: Offer): string[] => (valueOf(offer.coupons) ?? []).map(({ text }) => text);

export interface OfferLanded {
  /** Single piece and basket first, then what only some pay. */
  prices: LandedPrice[];
  promotions: Promotion[];
  /** The price that was reckoned from, minor units; null where the page shows none before its promotions. */
  from: number | null;
  /** Whether the page's own price says the same: undefined where it prints none of that kind. */
  agrees?: boolean;
}

/** Of what kind of buyer a printed price is; 'unknown' for a part of a price. */
function listForOf(offer: Offer): Audience {
  const kind = valueOf(offer.price)?.kind;
  if (kind === 'member' || kind === 'new-customer') return kind;
  return isPartialPrice({ offer }) ? 'unknown' : 'anyone';
}

function inputOf(offer: Offer, currency: string, site: string, on: string, pieces?: number): LandedInput {
  const minor = (amount: string | undefined) =>
    amount === undefined ? undefined : toMinor(amount, currency);
  const price = valueOf(offer.price);
  const printed = minor(price?.amount);
  const before = minor(valueOf(offer.originalPrice));
  const fee = minor(valueOf(offer.delivery)?.fee);
  const hasCoupons = isAfterPromotions({ offer });
  // A struck price beside one without coupons is history; beside one with coupons it is what they come off.
  const list = hasCoupons ? before : printed;
  return {
    list: list ?? null,
    listFor: listForOf(offer),
    promotions: promotionsOf(linesOf(offer), currency, on),
    ...(fee !== undefined && { fees: [{ kind: 'shipping' as const, amount: fee }] }),
    rules: rulesFor(site, on),
    on,
    ...(pieces !== undefined && { pieces }),
  };
}

/**
 * The landed prices of an offer as its page words them, on the day it was seen, in baskets of up to `pieces`; undefined
 * without a currency.
 */
export function landedOf(
  offer: Offer,
  currency: string,
  site: string,
  on: string,
  pieces?: number,
): OfferLanded | undefined {
  if (currency === '') return undefined;
  const input = inputOf(offer, currency, site, on, pieces);
  const prices = landedPrices(input);
  const price = valueOf(offer.price);
  const printed = price && toMinor(price.amount, currency);
  const amount = prices[0]?.total ?? null;
  const fees = prices[0]?.fees.reduce((sum, one) => sum + one.amount, 0) ?? 0;
  const says = isAfterPromotions({ offer }) && printed !== undefined && amount !== null;
  return {
    prices,
    promotions: input.promotions,
    from: input.list,
    ...(says && { agrees: amount - fees === printed }),
  };
}

/**
 * The public price after coupons 普惠券后价, which rules of campaigns hold a price against, of one piece in minor units:
 * as the page prints it, else reckoned without points, packets, payment offers and shipping. Null where unknown.
 */
export function publicPriceOf(offer: Offer, currency: string, site: string, on: string): number | null {
  const price = valueOf(offer.price);
  if (!price || currency === '' || isPartialPrice({ offer })) return null;
  if (isAfterPromotions({ offer })) return toMinor(price.amount, currency) ?? null;
  const input = inputOf(offer, currency, site, on, 1);
  // Points, packets and payment are somebody's own.
  const personal = input.rules.stages.filter(({ level }) => level === 'points' || level === 'payment');
  const promotions = input.promotions.filter(
    ({ kind }) => !personal.some(({ kinds }) => kinds.includes(kind)),
  );
  return landedPrices({ ...input, promotions, fees: [] })[0]?.amount ?? null;
}

/**
 * The least that anybody could pay for one piece of `list` minor units with the promotions of some lines, whoever they
 * are for: what a mistake in stacking would cost. What says no amount is left out; undefined without any line.
 */
export function stackedPrice(
  lines: readonly string[] | undefined,
  { list, currency, site, on }: { list: number; currency: string; site: string; on: string },
): number | undefined {
  if (!lines) return undefined;
  const promotions = promotionsOf(lines, currency, on).map((one) => ({
    ...one,
    audience: 'anyone' as const,
  }));
  const [single] = landedPrices({ list, promotions, fees: [], rules: rulesFor(site, on), on });
  return single?.amount ?? single?.atMost;
}
