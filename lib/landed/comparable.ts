// The price of an offer that is compared: landed where that is known, else the page's own, with its footing named.
import { isByHand } from '../by-hand';
import { dayOf } from '../day';
import { isAfterPromotions, isPartialPrice } from '../partial-price';
import type { Footing, Priced } from '../prices';
import { valueOf, type Offer } from '../reading';
import type { OfferRow } from '../rows';
import { packSizeOf } from '../unit-price';
import { landedOf, publicPriceOf } from './from-offer';

export interface Comparable {
  /** Minor units; null where no price was read. */
  priceMinor: number | null;
  footing: Footing;
  /** The cheapest basket, where a piece of it costs less than one alone. */
  basket?: { eachMinor: number; pieces: number };
}

/** What was reckoned of an offer already, by what else it rests on: lists, histories and alerts ask for the same again. */
const reckoned = new WeakMap<Offer, Map<string, Comparable>>();

/**
 * The price to compare of one state of an offer. The page's own price after coupons counts where the reckoning says
 * another. Without `baskets` only one piece is reckoned, which a long history needs many times.
 */
export function comparableOf(row: OfferRow, timeZone: string, baskets = true): Comparable {
  const { offer, priceMinor } = row;
  if (isByHand(row)) return { priceMinor, footing: 'typed' };
  if (priceMinor === null || isPartialPrice(row)) return { priceMinor, footing: 'printed' };
  const known = reckoned.get(offer) ?? new Map<string, Comparable>();
  reckoned.set(offer, known);
  const about = [priceMinor, row.currency, row.site, dayOf(row.lastSeen, timeZone), baskets].join('|');
  const found = known.get(about) ?? reckon(row, priceMinor, timeZone, baskets);
  known.set(about, found);
  return found;
}

function reckon(row: OfferRow, priceMinor: number, timeZone: string, baskets: boolean): Comparable {
  const { offer, currency } = row;
  const printed = isAfterPromotions(row) ? 'after-coupons' : 'printed';
  const found = landedOf(offer, currency, row.site, dayOf(row.lastSeen, timeZone), baskets ? undefined : 1);
  const [single, basket] = found?.prices ?? [];
  if (!found || !single || single.amount === null || found.agrees === false)
    return { priceMinor, footing: printed };
  const bare = found.promotions.length === 0 && single.fees.every(({ amount }) => amount === 0);
  const cheaper =
    basket && basket.pieces > 1 && basket.amount !== null && basket.amount < single.amount
      ? { basket: { eachMinor: basket.amount, pieces: basket.pieces } }
      : {};
  return { priceMinor: single.amount, footing: bare ? 'plain' : 'landed', ...cheaper };
}

/** A printed price stands in where the landed one is not known: it is not set against landed ones over time. */
const standsIn = (footing: Footing) => footing === 'printed';

/**
 * The states of an offer with the price that is compared in place of the printed one, oldest first as they came. A
 * state on another footing than the newest has no price: to join the two would show a change that never was.
 */
export function comparedRows(rows: readonly OfferRow[], timeZone: string): OfferRow[] {
  const found = rows.map((row) => ({ row, ...comparableOf(row, timeZone, false) }));
  const newest = found.findLast(({ priceMinor }) => priceMinor !== null)?.footing ?? 'plain';
  return found.map(({ row, priceMinor, footing }) => ({
    ...row,
    priceMinor: standsIn(footing) === standsIn(newest) ? priceMinor : null,
  }));
}

/** The states of an offer with the public price after coupons in place of the printed one; null where it is not known. */
export function publicRows(rows: readonly OfferRow[], timeZone: string): OfferRow[] {
  return rows.map((row) => ({
    ...row,
    priceMinor: isByHand(row)
      ? null
      : publicPriceOf(row.offer, row.currency, row.site, dayOf(row.lastSeen, timeZone)),
  }));
}

/** The newest state of an offer as a price to compare. */
export function pricedOf(row: OfferRow, timeZone: string): Priced {
  const { offer } = row;
  const chosen = valueOf(offer.skus)?.find((sku) => sku.chosen)?.name ?? '';
  return {
    key: row.offerKey,
    currency: row.currency,
    seenAt: row.lastSeen,
    site: row.site,
    // The chosen variant says what is in it before the title of all variants does.
    pack: packSizeOf(chosen) ?? packSizeOf(valueOf(offer.title) ?? ''),
    availability: valueOf(offer.availability),
    partial: isPartialPrice(row),
    typed: isByHand(row),
    ...comparableOf(row, timeZone),
  };
}
