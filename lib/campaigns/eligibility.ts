// Whether a planned price, the sales and the rating of a product meet what the enrolment page asks; else what is missing.
import { addDays, dayOf } from '../day';
import type { CampaignRow, PlannedProduct } from '../price-rows';
import type { PriceHistory } from '../prices';

export interface OwnLowest {
  /** The lowest public price after coupons that was seen, minor units; null where none was. */
  lowestMinor: number | null;
  /** Days on which the price was seen, of so many. */
  seen: number;
  of: number;
}

/** The own lowest price of the days before a day; its history holds what everybody pays only. */
export function ownLowest(
  { steps }: Pick<PriceHistory, 'steps'>,
  before: string,
  days: number,
  timeZone: string,
): OwnLowest {
  const asked = Array.from({ length: days }, (_, back) => addDays(before, back - days));
  const [from = before, to = before] = [asked[0], asked.at(-1)];
  const spans = steps.map((step) => ({
    ...step,
    first: dayOf(step.from, timeZone),
    last: dayOf(step.to, timeZone),
  }));
  const within = spans.filter(({ first, last }) => first <= to && last >= from);
  const seen = asked.filter((day) => within.some(({ first, last }) => first <= day && day <= last)).length;
  return {
    lowestMinor: within.length > 0 ? Math.min(...within.map(({ priceMinor }) => priceMinor)) : null,
    seen,
    of: days,
  };
}

export interface Term {
  term: 'price' | 'sales' | 'rating';
  verdict: 'pass' | 'fail' | 'unknown';
  /** What it is held against: the page's own cap, the own lowest price, or a number asked for. */
  against?: 'cap' | 'lowest' | 'asked';
  limit?: number;
  actual?: number;
  /** The datum without which it cannot be told. */
  missing?: 'plan' | 'cap' | 'days' | 'sales' | 'rating';
  /** Days of the own history that were seen, where they decide. */
  seen?: Pick<OwnLowest, 'seen' | 'of'>;
}

/** The highest planned price must hold: a term is about the dearest phase. */
const plannedPrice = ({ prices }: PlannedProduct): number | undefined => {
  const all = Object.values(prices);
  return all.length > 0 ? Math.max(...all) : undefined;
};

function priceTerm(product: PlannedProduct, lowest: OwnLowest | undefined): Term {
  const planned = plannedPrice(product);
  if (planned === undefined) return { term: 'price', verdict: 'unknown', missing: 'plan' };
  const { cap } = product;
  // The enrolment page's own cap wins.
  if (cap !== undefined)
    return {
      term: 'price',
      verdict: planned <= cap ? 'pass' : 'fail',
      against: 'cap',
      limit: cap,
      actual: planned,
    };
  if (!lowest) return { term: 'price', verdict: 'unknown', missing: 'cap', actual: planned };
  const { lowestMinor, seen, of } = lowest;
  if (lowestMinor === null)
    return { term: 'price', verdict: 'unknown', missing: 'days', actual: planned, seen: { seen, of } };
  const held = { term: 'price' as const, against: 'lowest' as const, limit: lowestMinor, actual: planned };
  // A day that was not seen may have been cheaper still: above the lowest seen it fails for sure, below it is not sure.
  if (planned > lowestMinor) return { ...held, verdict: 'fail' };
  return seen < of
    ? { ...held, verdict: 'unknown', missing: 'days', seen: { seen, of } }
    : { ...held, verdict: 'pass' };
}

function numberTerm(term: 'sales' | 'rating', asked: number | undefined, actual: number | undefined): Term[] {
  if (asked === undefined) return [];
  if (actual === undefined)
    return [{ term, verdict: 'unknown', against: 'asked', limit: asked, missing: term }];
  return [{ term, verdict: actual >= asked ? 'pass' : 'fail', against: 'asked', limit: asked, actual }];
}

/**
 * The terms of a campaign for one product, as the operator copied them from the enrolment page; what was not copied is
 * not asked, except the price, which every campaign limits: without a cap or a number of days it is unknown.
 */
export function eligibilityOf(
  product: PlannedProduct,
  { terms }: Pick<CampaignRow, 'terms'>,
  lowest: OwnLowest | undefined,
): Term[] {
  return [
    priceTerm(product, terms.lowestDays === undefined ? undefined : lowest),
    ...numberTerm('sales', terms.sales, product.sales),
    ...numberTerm('rating', terms.rating, product.rating),
  ];
}
