// The units that a figure may be in, and which of them it most likely is: by its print, its label, what it measures.
import { isForeign } from './foreign-sum';
import type { MeasureUnit } from './vocabulary/measures';

const units: Record<MeasureUnit, string[]> = {
  count: ['count'],
  score: ['score'],
  ratio: ['ratio'],
  money: ['元', '万元'],
  rate: ['%', '‰'],
  seconds: ['秒', '分钟', '小时'],
};

/** What a name tells of a bare number that is no measure; of shares and times it does not tell enough. */
const named: [RegExp, string?][] = [
  [/率|占比|时长|时间|rate|share|time/],
  [/分$|score|rating/, 'score'],
  [/金额|费|余额|单价|售价/, '元'],
];

/** Signs and names of currencies = the codes that they may stand for, the usual first. */
const currencies: Record<string, string> = {
  $: 'USD HKD TWD SGD AUD CAD MXN', us$: 'USD', hk$: 'HKD', nt$: 'TWD', s$: 'SGD', a$: 'AUD', au$: 'AUD', c$: 'CAD', ca$: 'CAD', nz$: 'NZD', r$: 'BRL', '€': 'EUR',
  '£': 'GBP', '₩': 'KRW', '₫': 'VND', '฿': 'THB', '₱': 'PHP', '₹': 'INR', '₽': 'RUB', 円: 'JPY', rm: 'MYR', rp: 'IDR',
  美: 'USD', 港: 'HKD', 欧: 'EUR', 日: 'JPY', 韩: 'KRW', 澳: 'AUD', 加: 'CAD', 台: 'TWD', 英: 'GBP',
}; // prettier-ignore
const currencyIn = /[a-z]{0,2}\$|\p{Sc}|円|[a-z]+|[美港欧日韩澳加台英](?=[元币镑])/gu;

/** The currencies that a sum may be in which is none in yuan; none for any other text. */
const currenciesOf = (text: string): string[] =>
  !isForeign(text)
    ? []
    : ((text.toLowerCase().match(currencyIn) ?? [])
        .map((sign) => currencies[sign] ?? (isForeign(sign) ? sign.toUpperCase() : ''))
        .find(Boolean)
        ?.split(' ') ?? []);

/** The unit that stands beside a number. */
const printed = (text: string): string | undefined =>
  /[¥￥元]/.test(text) ? '元' : /[%‰秒]|分钟|小时/u.exec(text)?.[0];

/**
 * The units to choose from, and the likeliest where not only the operator can tell. `labels`: the words that name the
 * figure, the nearest first; `measure`: the unit of what it measures, where that is known.
 */
export function unitsOf(
  text: string,
  labels: readonly string[],
  measure: MeasureUnit | undefined,
): { can: string[]; likely?: string | undefined } {
  const foreign = currenciesOf(text);
  // What is measured is kept in yuan.
  if (foreign.length > 0) return measure ? { can: [] } : { can: foreign, likely: foreign[0] };
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
