// In what a figure is kept that is printed with a unit, or said to be in one.
import type { MeasureUnit } from './vocabulary/measures';

/** The unit in which it is kept; a foreign amount is a plain number. */
export function unitOf(printed: string | undefined): MeasureUnit {
  if (printed === 'count' || printed === 'score') return printed;
  if (printed === '%' || printed === '‰') return 'rate';
  if (printed !== undefined && /^(?:¥|万?元|人民币)$/.test(printed)) return 'money';
  return printed !== undefined && /^(?:秒|分钟|分|小时|时|s|min|h)$/.test(printed) ? 'seconds' : 'ratio';
}
