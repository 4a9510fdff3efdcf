// Figures as consoles print them: counts, rates, amounts and durations, with what stands for "nothing" and for "hidden".
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

const currencies = 'HK\\$|NT\\$|US\\$|S\\$|R\\$|A\\$|RM|Rp|CNY|RMB|USD|EUR|JPY|¥|\\$|€|£|₩|₫|฿|₱';
const scales: Record<string, number> = { 千: 3, k: 3, 万: 4, w: 4, 百万: 6, 亿: 8, 万亿: 12 };
const digits = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';
const scale = '万亿|百万|千(?!克|米|瓦|次展|展)|万|亿|[kw](?![a-z])';
export const unitWords =
  '%|‰|个百分点|pp|元|美元|人次|人民币|件|个|人|单|笔|次|条|款|天|日|小时|时|分钟|分|秒|倍|位|名|家|篇|套|台|箱|斤|克|公斤|千克|星|级|积分|点|张|包|瓶|只|块|双|颗|轮|场|页|项|种|店|类|组|行|户|份|封|通|kg|g|ms|s|min|h|d';
const whole = new RegExp(
  `([+-])?\\s*(${currencies})?\\s*([+-])?(${digits})\\s*(${scale})?\\s*(\\+|以上)?\\s*(${unitWords})?(\\+)?`,
  'i',
);
const range = new RegExp(
  `^(${currencies})?\\s*(${digits})\\s*(${scale})?\\s*[元%]?\\s*(?:-|~|至)\\s*(?:${currencies})?\\s*(${digits})\\s*(${scale})?\\s*(${unitWords})?$`,
  'i',
);
const nothing = /^(?:-{1,3}|—{1,2}|–|暂无|暂无数据|无数据|N\/A|n\/a|null|\.\.\.|\/)$/;
const hidden = /^[¥$]?\s*[\d.,]*(?:\*{2,}|[?]{1,}|[xX]{3,})[\d.,*?]*\s*(?:元|%|万|件)?$/;
const fall = /(?:下降|下跌|下滑|减少|降低|跌|降|↓|▼|⬇|↘)\s*$/;
const rise = /(?:上升|上涨|增长|增加|提升|涨|升|增|↑|▲|⬆|↗)\s*$/;

/** Full-width forms to plain ones, the many minus signs to one, spaces to single ones. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[−﹣]/g, '-')
    .replace(/[∼〜]/g, '~')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The decimal string of grouped digits times 10^power: ("1.2", 4) → "12000". */
export function shifted(grouped: string, power: number): string {
  const [head = '0', tail = ''] = grouped.replaceAll(',', '').split('.');
  const moved = head + tail.slice(0, power).padEnd(power, '0');
  const rest = tail.slice(power).slice(0, 8);
  return moved.replace(/^0+(?=\d)/, '').slice(0, 15) + (rest ? `.${rest}` : '');
}

const power = (word: string | undefined) => (word ? (scales[word.toLowerCase()] ?? 0) : 0);

/**
 * The figure in a text, or undefined where none can be told: no number, more than one number, a code with leading
 * zeros, a date. A rate keeps its "%" as unit and its printed points as value. Direction words and arrows give the sign.
 */
export function parseFigure(raw: string): Figure | undefined {
  const text = plain(raw);
  if (text === '' || text.length > 60) return undefined;
  if (nothing.test(text)) return { absent: true };
  if (/[\ue000-\uf8ff]/.test(text)) return /\d/.test(text) || text.length < 12 ? { unread: 'private-font' } : undefined;
  if (text === '持平') return { value: '0', unit: '%' };
  if (!/\d/.test(text)) return /^[¥$]?\*{2,}$|^[¥$][?*]+$/.test(text) ? { unread: 'masked' } : undefined;
  if (hidden.test(text)) return { unread: 'masked' };
  if (/\d[*?]+\d|[¥$]\s*\?|\*{2,}/.test(text)) return undefined;
  const duration = parseDuration(text);
  if (duration) return duration;
  const ends = range.exec(text);
  if (ends) return parseRange(ends);
  return parseSingle(text);
}

function parseRange(ends: RegExpExecArray): Figure | undefined {
  const [, symbol, low = '', lowScale, high = '', highScale, unit] = ends;
  if (/^\d{4}$/.test(low) && /^\d{1,2}$/.test(high)) return undefined;
  return {
    low: shifted(low, power(lowScale ?? highScale)),
    high: shifted(high, power(highScale)),
    ...((unit ?? symbol) && { unit: unit ?? symbol }),
  };
}

function parseSingle(text: string): Figure | undefined {
  if (/^[<≤]\s*\d/.test(text)) return { unread: 'below-limit' };
  const bound = /^[>≥]\s*(?=[\d¥])/.exec(text);
  const body = bracketed(bound ? text.slice(bound[0].length) : text);
  const hit = whole.exec(body);
  if (!hit) return undefined;
  const [found, signBefore, symbol, signAfter, number = '', scaleWord, plus, unit, lastPlus] = hit;
  let before = body.slice(0, hit.index);
  const after = body.slice(hit.index + found.length).trim();
  if (/\d/.test(before) || /\d/.test(after) || /^[.,:/-]\S/.test(after) || /[\w.:/-]$/.test(before)) return undefined;
  if (/^0\d/.test(number)) return undefined;
  if (/^[a-z]/i.test(after) && /[\da-z]$/i.test(found)) return undefined;
  const falling = fall.test(before);
  if (falling) before = before.replace(fall, '');
  else before = before.replace(rise, '');
  before = before.trim();
  const minus = signBefore === '-' || signAfter === '-' || falling;
  const value = shifted(number, power(scaleWord));
  const shownUnit = unit ?? (symbol ? symbol.toUpperCase() : undefined);
  return {
    value: minus && Number(value) !== 0 ? `-${value}` : value,
    ...(shownUnit && { unit: shownUnit }),
    ...((bound ?? plus ?? lastPlus) && { atLeast: true }),
    ...(before && { before }),
    ...(after && { after }),
  };
}

/** "(10)" is 10: a badge in brackets. */
function bracketed(text: string): string {
  const inside = /^\((.+)\)$/.exec(text);
  return inside?.[1] ?? text;
}
