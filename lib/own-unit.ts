// The unit of a figure that no measure gives one: that of what was printed.
import { quantityOf } from './quantity';
import type { MeasureUnit } from './vocabulary/measures';

/** The unit in which a figure without a measure is kept: that of its print; a foreign amount is a plain number. */
export function unitOf(printed: string | undefined): MeasureUnit {
  if (printed === '%' || printed === '‰') return 'rate';
  if (printed !== undefined && /^(?:[¥元]|人民币)$/.test(printed)) return 'money';
  return printed !== undefined && /^(?:秒|分钟|分|小时|时|s|min|h)$/.test(printed) ? 'seconds' : 'ratio';
}

/** The value of a figure that no measure gives a unit, in the unit of its print. */
export function ownQuantity(decimal: string, printed: string | undefined): number {
  return quantityOf(decimal, printed, unitOf(printed)) ?? Number(decimal);
}
