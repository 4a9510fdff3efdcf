// A text as it was meant: digits of any script as 0–9, numbers of any habit with a decimal point, no marks between.
import { shifted, unseen } from './decimal';
import { parseDecimal } from './printed-number';

const named: Record<string, string> = { euro: '€', pound: '£', yen: '¥', cent: '¢', nbsp: ' ', amp: '&' };
const isDigit = (char: string | undefined) => char !== undefined && /^\p{Nd}$/u.test(char);

/** What a decimal digit is worth: Unicode keeps the ten of a script side by side, beginning with its zero. */
function worthOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  // The five mathematical alphabets follow each other without a gap.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  let worth = 0;
  while (worth < 9 && isDigit(String.fromCodePoint(code - worth - 1))) worth += 1;
  return String(worth);
}

/** Plain digits and spaces; character references resolved, marks of direction dropped, all minus signs one. */
export function evenText(text: string): string {
  return text
    .replace(/&#[xX]([\da-fA-F]{1,5});/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (all, name: string) => named[name] ?? all)
    .replace(unseen, '')
    .replace(/[^\P{Nd}0-9]/gu, worthOf)
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[−﹣]/g, '-')
    .replace(/[٪﹪]/g, '%')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a digit stands beside one that is raised, circled or a fraction: "12⁹⁹", "①99", "1½" are no plain numbers. */
export const hasOddDigits = (text: string): boolean => /\p{Nd}\p{No}|\p{No}\p{Nd}/u.test(text);

const printed =
  /^(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[ '’_]\d{3})+(?:[.,]\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?|\d+[.,]\d+)$/;

/** Whether a language writes a comma before the decimals, "de" and "de-AT". */
function hasDecimalComma(language: string | undefined): boolean {
  return language !== undefined && new Intl.NumberFormat(language).format(1.5).includes(',');
}

function pointed(number: string, comma: boolean): string {
  if (!printed.test(number)) return number;
  // One mark before three digits groups thousands or not; without a language the point is decimal and the comma is not.
  if (/^\d+\.\d{3}$/.test(number)) return comma ? number.replace('.', '') : number;
  if (/^[1-9]\d{0,2},\d{3}$/.test(number)) return number.replace(',', comma ? '.' : '');
  return parseDecimal(number) ?? number;
}

const worded: Record<string, number> = {
  thousand: 3, tsd: 3, lakh: 5, million: 6, millions: 6, mio: 6, mln: 6, crore: 7, billion: 9, billions: 9, bn: 9,
  mrd: 9, M: 6, B: 9,
}; // prettier-ignore
const words =
  /(?<![\d.,])(\d+(?:[.,]\d{1,2})?) ?(thousand|tsd|lakh|millions?|mio|mln|crore|billions?|bn|mrd)(?!\p{L})\.?/giu;
// Capitals only: "5m" are metres or minutes.
const letters = /(?<![\d.,])(\d+(?:\.\d{1,2})?)([MB])(?![\p{L}\d])/gu;
const myriads = /(?:\d+(?:\.\d+)?[亿万千百]){2,}\d*|\d+[亿万千百]\d+(?![\d.])/g;
const zeros: Record<string, number> = { 亿: 8, 万: 4, 千: 3, 百: 2 };

/** "1亿2000万" as one number; as it stands where its parts do not follow from large to small. */
function summed(text: string): string {
  let sum = 0n;
  let room = Number.POSITIVE_INFINITY;
  for (const [, digits = '', scale = ''] of text.matchAll(/(\d+(?:\.\d+)?)([亿万千百]?)/g)) {
    const power = zeros[scale] ?? 0;
    const part = shifted(digits, power);
    // "5万8" is said for 58000 and not for 50008.
    if (part.includes('.') || part.length > room || (scale === '' && digits.length !== room)) return text;
    sum += BigInt(part);
    room = power;
  }
  return String(sum);
}

/** Numbers with words for their zeros in digits: "2.5 million" → "2500000", "1亿2000万" → "120000000". */
export function inDigits(text: string): string {
  const long = (_: string, number: string, word: string) =>
    shifted(number.replace(',', '.'), worded[word] ?? worded[word.toLowerCase()] ?? 0);
  return text.replace(words, long).replace(letters, long).replace(myriads, summed);
}

/** The numbers of a text with a decimal point and no groups: "1.234,5" → "1234.5". */
export function evenNumbers(text: string, language?: string): string {
  const comma = hasDecimalComma(language);
  return text
    .replaceAll('٬', '')
    .replaceAll('٫', '.')
    .replace(/\d[\d.,'’_ ]*\d/g, (number) => pointed(number, comma));
}
