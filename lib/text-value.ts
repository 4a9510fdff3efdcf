// The value of a text of a known kind: one door to all that reads amounts, counts, shares, lengths of time and days.
import { numerals, parseChinese } from './chinese-number';
import { meaningsOf, type Place } from './currencies';
import { evenNumbers, evenText, hasOddDigits, inDigits } from './even-text';
import { languages } from './languages';
import { parseFigure } from './number';
import { currencyHinted, parseTextPrice, type TextPrice } from './text-price';
import { parseWrittenDays, type WrittenDays } from './written-date';
import { parseWrittenDuration } from './written-duration';

/** What a text can be asked for. */
export const kinds = ['price', 'number', 'percent', 'duration', 'date'] as const;
export type Kind = (typeof kinds)[number];

/** Amounts are decimal strings as printed; the rest are numbers, and a share of 3.25% is 0.0325. */
export type TextValue =
  | TextPrice
  | WrittenDays
  | { value: number }
  | { atLeast: number }
  | { low: number; high: number }
  | { seconds: number };

interface Hints {
  place: Place;
  language?: string;
  today?: string;
}

/** A hint is a day, a language, a host, or a text that names a currency. */
function hintsOf(hint: string): Hints {
  const text = hint.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { place: {}, today: text };
  const tag = /^([a-z]{2,3})(?:[-_][a-zA-Z]{4})?(?:[-_][a-zA-Z]{2})?$/.exec(text);
  if (tag && languages.includes(tag[1] ?? '') && meaningsOf(text).length === 0)
    return { place: { lang: text }, language: text.replaceAll('_', '-') };
  const host = /^(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})(?:[/:]|$)/.exec(text.toLowerCase())?.[1];
  if (host) return { place: { host } };
  const currency = currencyHinted(text);
  return { place: currency ? { currency } : {} };
}

/** Powers of ten by which a share is less than its printed number. */
const shares: Record<string, number> = { '%': 2, '‰': 3, 个百分点: 2, 百分点: 2, pp: 2 };

const isNotBelow = /不(?:少于|低于|小于)$/;
const isBelow = (words = '') =>
  /(?:不足|不到|不满|未满|少于|低于|小于|最多|至多|不超过|近)$/.test(words) && !isNotBelow.test(words);
const isAbove = (words = '') => /(?:超过?|逾|破|至少|大于|高于|不少于|不低于)$/.test(words);

/** "三千五百件" and "已售两万+" with digits, where the one written number is the whole count. */
function counted(text: string): string {
  if (/\d/.test(text)) return text;
  const written = new RegExp(
    `^(|.*[\\s:：]|已售|月销|共|仅剩|库存|约)([${numerals}]+)(?=$|\\+|以上|[多余]?[件个人单笔次条元台份位家])`,
  );
  return text.replace(written, (all, before: string, digits: string) => {
    const value = parseChinese(digits);
    return value === undefined ? all : `${before}${value}`;
  });
}

/** "三成五" and "百分之三点五" as a printed share. */
function shared(text: string): string {
  const digit = (char: string) => parseChinese(char) ?? char;
  return text
    .replace(/^([^\d%]*)% ?([-+]?\d[\d.,]*)$/, '$1$2%')
    .replace(
      new RegExp(`(?<=分之)([${numerals}]+)(?:点([${numerals}]+))?`),
      (_, whole: string, rest?: string) => {
        const points = rest === undefined ? '' : `.${[...rest].map(digit).join('')}`;
        return `${digit(whole)}${points}`;
      },
    )
    .replace(/百分之(\d+(?:\.\d+)?)/, '$1%')
    .replace(/千分之(\d+(?:\.\d+)?)/, '$1‰')
    .replace(
      /([一二三四五六七八九\d])成([一二三四五六七八九\d]?)$/,
      (_, tens: string, ones: string) => `${digit(tens)}${ones === '' ? 0 : digit(ones)}%`,
    );
}

function parseCount(written: string, kind: 'number' | 'percent', language?: string): TextValue | undefined {
  const even = evenText(written);
  if (hasOddDigits(even)) return undefined;
  const plain = inDigits(evenNumbers(kind === 'percent' ? shared(even) : counted(even), language));
  const figure = parseFigure(plain.replace(/(\d[万亿]?)[多余](?=\D|$)/g, '$1+'));
  // Several numbers in one figure are a length of time.
  if (!figure || figure.clock || (figure.value && (plain.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0) > 1))
    return undefined;
  const power = shares[figure.unit ?? ''];
  if ((kind === 'percent') !== (power !== undefined)) return undefined;
  const valueOf = (decimal: string) => Number(`${decimal}e-${power ?? 0}`);
  if (figure.low !== undefined && figure.high !== undefined)
    return { low: valueOf(figure.low), high: valueOf(figure.high) };
  if (figure.value === undefined || isBelow(figure.before)) return undefined;
  const value = valueOf(figure.value);
  return figure.atLeast || isAbove(figure.before) ? { atLeast: value } : { value };
}

function parseLength(written: string, language?: string): TextValue | undefined {
  const found = parseWrittenDuration(evenNumbers(evenText(written), language));
  if (found?.atLeast !== undefined) return { atLeast: Number(found.atLeast) };
  return found?.seconds === undefined ? undefined : { seconds: Number(found.seconds) };
}

/**
 * The value of a text of a kind; undefined where none can be told for certain. The hint may be a language ("de-AT"), a
 * host ("shop.ca"), a text beside a price ("DKK/stk"), or the day on which a date was written.
 */
export function parseText(text: string, kind: Kind, hint = ''): TextValue | undefined {
  // Nobody writes a value this long, and private fonts draw their digits under characters that mean others.
  if (
    text.length > 400 ||
    /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]\s?[\d.,]|[\d.,]\s?[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u.test(text)
  )
    return undefined;
  const { place, language, today } = hintsOf(hint);
  if (kind === 'price') return parseTextPrice(text, place);
  if (kind === 'duration') return parseLength(text, language);
  if (kind === 'date') return parseWrittenDays(evenText(text), { today, language });
  return parseCount(text, kind, language);
}
