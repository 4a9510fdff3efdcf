// What the seller gets of a landed price: the price before promotions less only the reductions that the seller bears.
import type { OfferLanded } from '../landed/from-offer';

export interface Receipt {
  /** Minor units for one piece. */
  price: number;
  /** Who bears a reduction is not known: it is at least so much, as if the seller bore everything. */
  atLeast: boolean;
  /** What platform, state or bank bear of one piece. */
  others: number;
}

/**
 * What the seller gets for one piece sold at `landed` minor units. Where the page's promotions add up to that price and
 * each step's payer is known, the others' parts come back to the seller; else the landed price stands as the least.
 */
export function receiptOf(landed: number, found: OfferLanded | undefined): Receipt {
  const single = found?.prices[0];
  if (!found || !single || found.promotions.length === 0) return { price: landed, atLeast: false, others: 0 };
  const fees = single.fees.reduce((sum, fee) => sum + fee.amount, 0);
  const reckoned = single.amount !== null && single.amount - fees === landed;
  if (found.from === null || !reckoned || single.sellerBears === null)
    return { price: landed, atLeast: true, others: 0 };
  const price = found.from - single.sellerBears;
  return { price, atLeast: false, others: price - landed };
}
