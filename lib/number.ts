// Figures as consoles print them: counts, rates, amounts and durations, with what stands for "nothing" and for "hidden".
import { shifted, unseen } from './decimal';
import { parseDuration } from './duration';

/** A figure read from a text. Exactly one of value, atLeast-value, range, absent or unread holds. */
export interface Figure {
  /** Exact decimal string in `unit`: "12000" for "1.2万", "3.25" with unit "%" for "3.25%". */
  value?: string;
  /** As printed: "%", "¥", "元", "件", "秒". Durations of several parts are in "秒". */
  unit?: string;
  /** "2000+": the value is a lower bound. */
  atLeast?: boolean;
  /** Ends of a range ("149.00-159.00"); a range has no value. */
  low?: string;
  high?: string;
  /** The text stands for "no figure": "-", "--", "暂无". */
  absent?: boolean;
  /** There is a figure that could not be read, and why. */
  unread?: 'masked' | 'private-font' | 'below-limit';
  /** Printed as a clock ("01:02:03"), which may be a time of day. */
  clock?: boolean;
  /** Words before and after the figure; absent when the text is the figure alone. */
  before?: string;
  after?: string;
}

const currency = /^(?:[¥$€£₩₫฿₱]|(?:[acrs]|[acs][aug]|hk|mx|n[tz]|us)\$|rmb?|rp|cny|usd|eur|jpy)$/;
const scales: [string, number][] = [
  ['万亿', 12],
  ['百万', 6],
  ['千万', 7],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
  ['k', 3],
  ['w', 4],
];
/** Of money only: elsewhere they are minutes, metres and bits. */
const moneyScales: [string, number][] = [...scales, ['m', 6], ['b', 9]];
const moneySign = /[$¥€£₩₫฿₱₹₽]/;
/** Thousands by points or spaces, cents behind a comma; without such thousands only where every shop writes so. */
const european = /(?<![\d.,])(\d{1,3}(?:[. ]\d{3})+|\d+(?=,\d+ ?€)|(?<=(?:€|r\$) ?)\d+),(\d\d?)(?![\d,.])/;
const units = new Set(
  '%|‰|€|£|₫|₽|个百分点|百分点|pp|元|美元|人次|人民币|件|个|人|单|笔|次|条|款|天|日|小时|时|分钟|分|秒|倍|位|名|家|篇|套|台|箱|斤|克|公斤|千克|星|级|积分|点|张|包|瓶|只|块|双|颗|轮|场|页|项|种|店|类|组|行|户|份|封|通|kg|g|ms|s|min|h|d'.split(
    '|',
  ),
);
const number = /\d[\d,]*(\.\d+)?/;
const grouped = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const range =
  /^(\D{0,4}?)(\d[\d,.]*)\s*([万亿]?)\s*[元%]?\s*[-~至]\s*([¥$€£]?)\s*(\d[\d,.]*)\s*([万亿]?)\s*(\D{0,3})$/;
const nothing = /^(-{1,3}|—{1,2}|–|暂?无数据|暂无|n\/a|null|\.{3}|\/)$/;
const hidden = /^[¥$]?\s*[\d.,]*(\*{2,}|\?+|x{3,})[\d.,*?]*\s*(元|%|万|件)?$/;
const fall = /(下[降跌滑]|减少|降低|[跌降↓▼⬇↘])\s*$/;
const rise = /(上[升涨]|增[长加]|提升|[涨升增↑▲⬆↗])\s*$/;

/** Full-width forms to plain ones, the many minus signs to one, spaces to single ones, no marks of direction. */
export function plain(text: string): string {
  if (!/[^\x20-\x7e\u4e00-\u9fff\u3001-\u3011¥]| {2}/.test(text)) return text.trim();
  // Raised and circled digits are marks of notes.
  const even = text
    .replace(/(?<=\d)[¹²³⁰-⁹①-⑳]/g, '')
    .normalize('NFKC')
    .replace(/[−﹣]/g, '-')
    .replace(/[∼〜]/g, '~')
    .replace(unseen, '');
  return even.replace(/\s+/g, ' ').trim();
}

/** A text in plain forms and small letters, as words are looked for in it. */
export const folded = (text: string): string => plain(text).toLowerCase();

/**
 * The figure in a text, or undefined where none can be told: no number, more than one number, a code with leading
 * zeros, a date. A rate keeps its "%" as unit and its printed points as value. Direction words and arrows give the sign.
 */
export function parseFigure(raw: string): Figure | undefined {
  if (raw.length > 90) return undefined;
  const text = folded(raw);
  if (text === '' || text.length > 60) return undefined;
  if (nothing.test(text)) return { absent: true };
  if (/[\ue000-\uf8ff]/.test(text)) return { unread: 'private-font' };
  if (text === '持平') return { value: '0', unit: '%' };
  const masks = /[*?]|xxx/.test(text);
  if (masks && hidden.test(text)) return { unread: 'masked' };
  if (!/\d/.test(text) || (masks && /\d[*?]+\d|[¥$]\s*\?|\*{2,}/.test(text))) return undefined;
  return (
    (/[天时分秒:dhms]/.test(text) ? parseDuration(text) : undefined) ?? parseRange(text) ?? parseSingle(text)
  );
}

/** What after a number makes another of it: "from", "up to", a bookkeeper's credit. */
export const otherwise = /^(?:[-–~]|[cd]r\b)|起|以[内下]/;

/**
 * The figure of a table's cell. Words before it may say that it is another's or below nothing, and so may brackets; an
 * arrow makes it a change. Of the words behind it a tag ("12 低库存") changes nothing.
 */
export function parseCell(raw: string): Figure | undefined {
  const figure = parseFigure(raw);
  const { before, after = '' } = figure ?? {};
  return before === undefined && !otherwise.test(after) && !/^\s*[(（↑↓▲▼]/.test(raw) ? figure : undefined;
}

function parseRange(text: string): Figure | undefined {
  const ends = /\d\D{0,4}[-~至]/.test(text) ? range.exec(text) : undefined;
  if (!ends) return undefined;
  const [, before = '', first = '', lowScale = '', symbol = '', last = '', highScale = '', after = ''] = ends;
  const sign = before.trim() || symbol;
  const unit = after.trim();
  if (!isNumber(first) || !isNumber(last) || (/^\d{4}$/.test(first) && /^\d{1,2}$/.test(last)))
    return undefined;
  if ((sign && !isCurrency(sign)) || (unit && !units.has(unit))) return undefined;
  const low = scaled(first, powerOf(lowScale || highScale));
  const high = scaled(last, powerOf(highScale));
  if (!low || !high || Number(low) > Number(high)) return undefined;
  return { low, high, ...((unit || sign) && { unit: unit || sign }) };
}

const powerOf = (word: string) => scales.find(([name]) => name === word)?.[1] ?? 0;
/** A printed number times 10^power; undefined where it is too long to be kept exactly, which no figure is. */
function scaled(digits: string, power: number): string | undefined {
  const value = shifted(digits.replaceAll(',', ''), power);
  return /^\d{1,15}(\.\d{1,8})?$/.test(value) ? value : undefined;
}
const isCurrency = (text: string) => currency.test(text);
const isNumber = (text: string) =>
  text.includes(',') ? grouped.test(text) : /^(0|[1-9]\d*)(\.\d+)?$/.test(text);

function parseSingle(text: string): Figure | undefined {
  if (/^[<≤]\s*\d/.test(text)) return { unread: 'below-limit' };
  const bound = /^[>≥]/.test(text);
  const money = moneySign.test(text);
  const said = bracketed(bound ? text.slice(1).trim() : text);
  const body = money
    ? said.replace(european, (_, whole: string, cents: string) => `${whole.replace(/\D/g, '')}.${cents}`)
    : said;
  const hit = number.exec(body);
  // So many digits in one are an order's number.
  if (!hit || !isNumber(hit[0]) || /\d{11}/.test(hit[0])) return undefined;
  const head = headOf(body.slice(0, hit.index));
  const tail = tailOf(body.slice(hit.index + hit[0].length), money ? moneyScales : scales);
  if (!head || !tail) return undefined;
  const value = scaled(hit[0], tail.power);
  if (value === undefined) return undefined;
  const unit = tail.unit ?? head.symbol;
  // Elsewhere a point groups thousands: nobody can tell.
  if (/^(RP|₫|R\$|€|EUR)$/.test(unit?.toUpperCase() ?? '') && /^\d{1,3}\.\d{3}$/.test(hit[0]))
    return undefined;
  return {
    value: head.minus && Number(value) !== 0 ? `-${value}` : value,
    ...(unit && { unit }),
    ...((bound || tail.plus) && { atLeast: true }),
    ...(head.words && { before: head.words }),
    ...(tail.words && { after: tail.words }),
  };
}

/** What stands before a number: words, a sign, a currency. Undefined where the number is part of something else. */
function headOf(text: string): { words: string; minus: boolean; symbol?: string } | undefined {
  let rest = text.trimEnd();
  let minus = false;
  let symbol: string | undefined;
  for (let step = 0; step < 3 && rest !== ''; step += 1) {
    const last = rest.at(-1) ?? '';
    const code = /[a-z]{2,3}$|[a-z]{1,2}\$$/.exec(rest)?.[0];
    if ((last === '+' || last === '-') && !/[\w)]\s*$/.test(rest.slice(0, -1))) minus ||= last === '-';
    else if (!symbol && code && isCurrency(code)) symbol = code.toUpperCase();
    else if (!symbol && isCurrency(last)) symbol = last;
    else break;
    rest = rest.slice(0, code && symbol === code.toUpperCase() ? -code.length : -1).trimEnd();
  }
  if (/[\d\w.:/-]$/.test(rest) && rest === text) return undefined;
  // Other marks may say that it is below nothing.
  if (/\d/.test(rest) || /[\w/–—‐-‒˗➖±△▽负負-]$/.test(rest)) return undefined;
  const falling = fall.test(rest);
  return {
    words: rest.replace(falling ? fall : rise, '').trim(),
    minus: minus || falling,
    ...(symbol && { symbol }),
  };
}

/** What stands after a number: a scale, a plus, a unit, words. Undefined where the number goes on otherwise. */
function tailOf(
  text: string,
  powers = scales,
): { power: number; plus: boolean; unit?: string; words: string } | undefined {
  let rest = text.trimStart();
  const scale = powers.find(
    ([name]) =>
      rest.startsWith(name) && !/^[a-z]/.test(rest.slice(name.length)) && !/^千[克米瓦次展]/.test(rest),
  );
  if (scale) rest = rest.slice(scale[0].length).trimStart();
  const exact = rest.replace(/^(\+|以上)\s*/, '');
  let plus = exact !== rest;
  rest = exact;
  const unit = unitAt(rest);
  if (unit) rest = rest.slice(unit.length);
  if (unit && rest.startsWith('+')) {
    plus = true;
    rest = rest.slice(1);
  }
  if (/\d/.test(rest) || /^[.,:/*–-](\S|$)/.test(rest) || (!unit && /^[a-z]/.test(rest) && text === rest))
    return undefined;
  return { power: scale?.[1] ?? 0, plus, ...(unit && { unit }), words: rest.trim() };
}

function unitAt(text: string): string | undefined {
  for (let length = Math.min(4, text.length); length > 0; length -= 1) {
    const unit = text.slice(0, length);
    if (units.has(unit)) return /[a-z]$/.test(unit) && /^[a-z\d]/.test(text.slice(length)) ? undefined : unit;
  }
  return undefined;
}

/** Whether a text is nothing but a scale and a unit: "万元", "%", "+". */
export function isUnit(text: string): boolean {
  const lower = text.toLowerCase();
  if (lower === '' || lower.length > 6 || /\d/.test(lower)) return false;
  const tail = tailOf(lower);
  return tail !== undefined && tail.words === '' && (tail.unit !== undefined || tail.power > 0 || tail.plus);
}

/** "(10)" is 10: a badge in brackets. A larger number or an amount in brackets may be below zero. */
function bracketed(text: string): string {
  return /^\(.*\)$/.test(text) && !/[¥$€£,]|\.\d/.test(text) ? text.slice(1, -1) : text;
}
