// From a printed figure to the number that is kept: minor units for money, fractions for rates, seconds, hours.
import type { Unit } from './checks/contract';
import { isForeign } from './foreign-sum';
import { toMinor } from './money';

const power: Record<string, number> = { 千: 1e3, 万: 1e4, 亿: 1e8 };
const seconds: Record<string, number> = {
  秒: 1,
  s: 1,
  分: 60,
  分钟: 60,
  min: 60,
  小时: 3600,
  时: 3600,
  h: 3600,
  天: 86_400,
  d: 86_400,
};

/**
 * The value of a decimal string printed with a unit, in the unit of a measure. Undefined where the two do not go
 * together ("5%" as money), so that nothing wrong is kept.
 */
export function quantityOf(
  decimal: string,
  printed: string | undefined,
  unit: Unit,
  currency = 'CNY',
): number | undefined {
  const value = Number(decimal);
  if (!Number.isFinite(value)) return undefined;
  const share = printed === '%' || printed === '‰';
  // 3.07 ÷ 100 leaves dust in the last binary digit; twelve digits are more than any page prints.
  if (unit === 'rate')
    return share ? Number((value / (printed === '%' ? 100 : 1000)).toPrecision(12)) : undefined;
  // Amounts are kept in yuan; another currency's sign makes another figure of it.
  if (share || isForeign(printed ?? '')) return undefined;
  const scaled = value * (power[printed?.replace('元', '') ?? ''] ?? 1);
  if (unit === 'money') return toMinor(String(scaled), currency);
  if (unit === 'seconds' || unit === 'hours') {
    const each = printed === undefined ? (unit === 'seconds' ? 1 : 3600) : seconds[printed];
    return each === undefined ? undefined : (value * each) / (unit === 'seconds' ? 1 : 3600);
  }
  return scaled;
}
