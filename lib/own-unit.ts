// The unit of a figure that no measure gives one: that of what was printed, or the one the operator said.
import type { Figure } from './number';
import { unitOf } from './printed-unit';
import { quantityOf } from './quantity';

/** The value of a figure that no measure gives a unit, in the unit of its print. */
export function ownQuantity(decimal: string, printed: string | undefined): number {
  return quantityOf(decimal, printed, unitOf(printed)) ?? Number(decimal);
}

/** Counts, scores and plain numbers are printed alike. */
const kindOf = (unit: string) => unitOf(unit).replace(/count|score/, 'ratio');

/**
 * The value of a figure of which the operator said the unit. A unit that the page prints goes first ("2 小时" said to be
 * minutes), and one of another kind gives none.
 */
export function saidQuantity({ value, unit }: Figure, said: string, raw: string): number | undefined {
  // "4.8 分" is no time here, and "1.2万" under "万元" may be either.
  const fits = unit
    ? kindOf(unit) === kindOf(said) || (unit === '分' && said === 'score')
    : said !== '万元' || !/[万亿千kw]/i.test(raw);
  if (value === undefined || !fits) return undefined;
  return quantityOf(value, unit ?? said, unitOf(said));
}
