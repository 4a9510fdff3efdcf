// The units that a figure may be in, and which of them it most likely is: by its print, its label, what it measures.
import type { TaughtUnit } from './reading';
import type { MeasureUnit } from './vocabulary/measures';

const units: Record<MeasureUnit, TaughtUnit[]> = {
  count: ['count'],
  score: ['score'],
  ratio: ['ratio'],
  money: ['元', '万元'],
  rate: ['%', '‰'],
  seconds: ['秒', '分钟', '小时'],
};

/** What a name tells of a bare number that is no measure; of shares and times it does not tell enough. */
const named: [RegExp, TaughtUnit?][] = [
  [/率|占比|时长|时间|rate|share|time/],
  [/分$|score|rating/, 'score'],
  [/金额|费|余额|单价|售价/, '元'],
];

/** The unit that stands beside a number, or the sign of another currency, which is none of them. */
const printed = (text: string): string | undefined =>
  /[¥￥元]/.test(text) ? '元' : /[%‰秒]|分钟|小时|\p{Sc}/u.exec(text)?.[0];

/**
 * The units to choose from, and the likeliest where not only the operator can tell. `labels`: the words that name the
 * figure, the nearest first; `measure`: the unit of what it measures, where that is known.
 */
export function unitsOf(
  text: string,
  labels: readonly string[],
  measure: MeasureUnit | undefined,
): { can: TaughtUnit[]; likely?: TaughtUnit | undefined } {
  const print = printed(text);
  const may = measure ? units[measure] : Object.values(units).flat();
  const can = print ? may.filter((unit) => unit === print) : may;
  const label = labels.map((one) => /\((万?元|秒|分钟|小时|%)\)/.exec(one)?.[1]).find(Boolean);
  if (print ?? label) return { can, likely: can.find((unit) => unit === (print ?? label)) };
  // "46 s" says itself what it is.
  if (!/^[\d.,\s万亿-]+$/.test(text)) return { can };
  // "0.03" of a rate may be a share or a percentage, and a bare time in any unit.
  if (measure) return /^rate|^seconds/.test(measure) ? { can } : { can, likely: can[0] };
  const name = named.find(([word]) => labels.some((one) => word.test(one)));
  return { can, likely: name ? name[1] : /\d\.\d/.test(text) ? 'ratio' : 'count' };
}
