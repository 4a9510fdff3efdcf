// From a printed figure to the number that is kept: minor units for money, fractions for rates, seconds, hours.
import type { Unit } from './checks/contract';
import { isForeign } from './foreign-sum';
import { toMinor } from './money';
import { unitInLabel } from './vocabulary/labels';

const powers: Record<string, number> = { 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
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

const han = /[\u4e00-\u9fff]/;

/** What stands on the page with a number. */
export interface Printed {
  label: string;
  raw: string;
  unit?: string | undefined;
}

/**
 * The value of a figure as it is printed under a label. A scale of the label is for bare numbers: with what has a sign or
 * a scale of its own nobody can tell. Money is in yuan where it says so or the label is Chinese.
 */
export function quantityUnder(decimal: string, { label, raw, unit }: Printed, as: Unit): number | undefined {
  const said = unitInLabel(label);
  const known = unit ?? said;
  const isUnsure = /[百千万亿]/.test(said ?? '')
    ? /[^-+\d.,\s]/.test(raw)
    : as === 'money' && !known && !han.test(label);
  return isUnsure ? undefined : quantityOf(decimal, known, as);
}

/**
 * The value of a decimal string printed with a unit, in the unit of a measure. Undefined where the two do not go
 * together ("5%" as money), so that nothing wrong is kept.
 */
export function quantityOf(decimal: string, printed: string | undefined, unit: Unit): number | undefined {
  const value = Number(decimal);
  if (!Number.isFinite(value)) return undefined;
  const share = printed === '%' || printed === '‰';
  // 3.07 ÷ 100 leaves dust in the last binary digit; twelve digits are more than any page prints.
  if (unit === 'rate')
    return share ? Number((value / (printed === '%' ? 100 : 1000)).toPrecision(12)) : undefined;
  // Amounts are kept in yuan; another currency's sign makes another figure of it.
  if (share || isForeign(printed ?? '')) return undefined;
  // "万元", "千次"; but "千克" is a unit.
  const [scale = ''] = /^[百千万亿]*(?!克)/.exec(printed ?? '') ?? [];
  const of = printed?.slice(scale.length);
  const scaled = Number([...scale].reduce((all, each) => all * (powers[each] ?? 1), value).toPrecision(15));
  const isMoney = /^(?:[元¥块]|人民币|rmb|cny)$/i.test(of ?? '');
  if (unit === 'money') return !of || isMoney ? toMinor(String(scaled)) : undefined;
  if (unit === 'seconds' || unit === 'hours') {
    const each = printed === undefined ? (unit === 'seconds' ? 1 : 3600) : seconds[printed];
    return each === undefined ? undefined : (value * each) / (unit === 'seconds' ? 1 : 3600);
  }
  return unit === 'count' && (isMoney || seconds[of ?? '']) ? undefined : scaled;
}
