// The merchant's code of an own product, which ties its costs to it and the same product over platforms.
import { valueOf } from '../reading';
import type { CostRow } from '../price-rows';
import type { OwnProduct } from '../products';
import type { OfferRow } from '../rows';

/** One writing of a code: full-width letters and digits as plain ones, small letters as large, no spaces. */
export const codeKey = (code: string): string => code.normalize('NFKC').replace(/\s+/g, '').toUpperCase();

/** Parameters under which product pages print the merchant's code. */
const codeNames = /^(?:货号|款号|商家编码|商品货号|sku|item no\.?|model number|mpn)$/i;

export interface AboutProduct {
  /** As the view of prices names it: `shopId|code`, or the key of the own offer. */
  key: string;
  own?: OfferRow | undefined;
}

/**
 * The code of an own product: what the operator tied it to, else that of its line in a goods list, else the one that its
 * page prints among its parameters. Undefined where none of the three is known.
 */
export function codeOf(
  { key, own }: AboutProduct,
  costs: readonly CostRow[],
  listed: readonly OwnProduct[],
): string | undefined {
  const tied = costs.find(({ products }) => products.includes(key));
  if (tied) return tied.code;
  const line = listed.find((product) => product.key === key);
  if (line) return line.code;
  const printed = own && valueOf(own.offer.parameters)?.find(({ name }) => codeNames.test(name.trim()));
  return printed && printed.value !== '' ? printed.value : undefined;
}

/** Own products under one code in other shops' lists: the same product over platforms. */
export function alikeByCode(code: string, key: string, listed: readonly OwnProduct[]): OwnProduct[] {
  return listed.filter((product) => product.key !== key && codeKey(product.code) === codeKey(code));
}
