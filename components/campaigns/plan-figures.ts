// What a planned price leaves of a product, beside what is left today.
import { follow, type Answer } from '../../lib/answer/answers';
import type { PlannedProduct } from '../../lib/price-rows';
import type { OwnFigures } from '../answer/own-figures';

/** The margin at a planned landed price, the whole cut being the seller's; undefined where something is not known. */
export function atPlanned(
  { receipt, landed, known, currency }: OwnFigures,
  product: PlannedProduct,
  price: number,
): Answer | undefined {
  if (!receipt || landed === undefined || currency !== product.currency) return undefined;
  return follow({ price: receipt.price, sheet: known.sheet, refunds: known.refunds }, landed, price);
}
