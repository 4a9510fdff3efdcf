// Days and spans of days as people write them, in Chinese and international habits.
import { addDays, isDay } from './day';
import { numerals, parseChinese } from './chinese-number';
import { languages } from './languages';

/** Days as "YYYY-MM-DD": one, or the first and the last of a span. */
export type WrittenDays = { day: string } | { from: string; to: string };

/** What helps where a text leaves something open. */
export interface DateHint {
  /** The day it was written on: tells the year of "11月22日" and what "昨天" is. */
  today?: string;
  /** The language it was written in: tells the order of "03/04/2026". */
  language?: string;
}

interface Hit {
  from: string;
  to: string;
  start: number;
  end: number;
}

const ranged = /^ ?(?:\d{1,2}:\d{2}(?::\d{2})?)? ?(?:[-~～–—/至到]|to|until|through|bis|au|al) ?$/;
const relative: Record<string, number> = {
  今天: 0, 今日: 0, 昨天: -1, 昨日: -1, 前天: -2, 前日: -2, 明天: 1, 明日: 1, today: 0, yesterday: -1, tomorrow: 1,
}; // prettier-ignore

/** The day as it stands in a calendar; undefined where there is no such day. */
function dayOn(year: number, month: number, day: number): string | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(iso) && year >= 1900 && year < 2100 ? iso : undefined;
}

let months: Map<string, number> | undefined;

/** The number of a month by its name in any language, whole or shortened; 0 for any other word. */
function monthNamed(word: string): number {
  months ??= new Map(
    languages.flatMap((language) =>
      (['long', 'short'] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, at): [string, number] => {
          const parts = format.formatToParts(Date.UTC(2026, at, 15));
          const name = parts.find(({ type }) => type === 'month')?.value ?? '';
          return [name.toLowerCase().replace(/\.$/, ''), at + 1];
        });
      }),
    ),
  );
  return months.get(word.toLowerCase().replace(/\.$/, '')) ?? 0;
}

/** Whether a language writes the month before the day. */
function isMonthFirst(language: string): boolean {
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short' }).formatToParts(0);
  return parts.findIndex(({ type }) => type === 'month') < parts.findIndex(({ type }) => type === 'day');
}

/** "03/04/2026": the order is told by a number above twelve, by equal numbers or by the language. */
function slashed(a: number, b: number, year: number, language?: string): string | undefined {
  if (a > 12 || a === b) return dayOn(year, b, a);
  if (b > 12) return dayOn(year, a, b);
  if (language === undefined) return undefined;
  return isMonthFirst(language) ? dayOn(year, a, b) : dayOn(year, b, a);
}

const shapes: [RegExp, (parts: string[], hint: DateHint, year?: number) => string | undefined][] = [
  [/(?<!\d)(\d{4}) ?([-/.年]) ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?!\d) ?[日号]?/g, ([y, , m, d]) => dayOn(Number(y), Number(m), Number(d))],
  [/(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/g, ([y, m, d]) => dayOn(Number(y), Number(m), Number(d))],
  [/(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/g, ([d, m, y]) => dayOn(Number(y), Number(m), Number(d))],
  [/(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/g, ([a, , b, y], hint) => slashed(Number(a), Number(b), Number(y), hint.language)],
  [/(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|er|º)? (?:de |of )?(\p{L}+\.?),? (?:de )?(\d{4})(?!\d)/gu, ([d, word = '', y]) => dayOn(Number(y), monthNamed(word), Number(d))],
  [/(?<!\p{L})(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gu, ([word = '', d, y]) => dayOn(Number(y), monthNamed(word), Number(d))],
  [/(?<![\d年.:]|[^\0]-)(\d{1,2}) ?[月.-] ?(\d{1,2})(?![\d.:-]) ?[日号]?/g, ([m, d], hint, year) => ofYear(Number(m), Number(d), hint, year)],
]; // prettier-ignore

function ofYear(month: number, day: number, { today }: DateHint, year?: number): string | undefined {
  const known = year ?? (today === undefined ? undefined : Number(today.slice(0, 4)));
  return known === undefined ? undefined : dayOn(known, month, day);
}

/** All dates of a text from left to right; undefined where one of them is no day or cannot be told. */
function hitsIn(text: string, hint: DateHint): Hit[] | undefined {
  const hits: Hit[] = [];
  let rest = text;
  for (const [shape, read] of shapes) {
    shape.lastIndex = 0;
    // Each find is blanked before the next is looked for: what stood before it is no part of the next.
    for (let match = shape.exec(rest); match; match = shape.exec(rest)) {
      const before = hits.findLast(({ end }) => end <= match.index);
      const day = read(match.slice(1), hint, before && Number(before.to.slice(0, 4)));
      if (day === undefined) return undefined;
      const end = match.index + match[0].length;
      hits.push({ from: day, to: day, start: match.index, end });
      rest = rest.slice(0, match.index) + '\0'.repeat(match[0].length) + rest.slice(end);
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** A whole month or year: "2026年11月", "2026-11", "2026年". */
function wholeSpan(text: string): WrittenDays | undefined {
  const parts = /(?<!\d)(\d{4}) ?(?:年(?: ?(\d{1,2}) ?月)?|[-/](\d{1,2}))(?!.*\d)/.exec(text);
  if (!parts || text.slice(0, parts.index).match(/\d/)) return undefined;
  const [, year = '', ...either] = parts;
  const month = either.find(Boolean);
  const from = dayOn(Number(year), Number(month ?? 1), 1);
  if (from === undefined) return undefined;
  const last = Number(month ?? 12);
  const next = last === 12 ? `${Number(year) + 1}-01-01` : (dayOn(Number(year), last + 1, 1) ?? from);
  return { from, to: addDays(next, -1) };
}

/** Dates in Chinese characters with digits: "二〇二六年十一月二十二日". */
const numbered = (text: string) =>
  text.replace(new RegExp(`[${numerals}]+(?=[年月日号])`, 'g'), (written) =>
    String(parseChinese(written) ?? written),
  );

/**
 * The day or the span of days that a text names; undefined where it names none, several, or one that the text and the
 * hint do not settle. A time of day is left out: the day is the one that is printed.
 */
export function parseWrittenDays(written: string, hint: DateHint = {}): WrittenDays | undefined {
  const text = numbered(written.trim());
  const named = relative[text.toLowerCase()];
  if (named !== undefined) return hint.today === undefined ? undefined : { day: addDays(hint.today, named) };
  const hits = hitsIn(text, hint);
  if (!hits || hits.length > 2) return undefined;
  const [first, second] = hits;
  if (!first) return wholeSpan(text);
  // "15–21 November 2026" has an end that is no date by itself.
  if (/\d ?[-~～–—/至到] ?$/.test(text.slice(0, first.start))) return undefined;
  if (!second) {
    // "2026-11-15 ~ 21" and "11月15日至21日" leave the month out.
    const open = /^ ?(?:-|~|～|–|—|至|到) ?(\d{1,2}) ?[日号]?$/.exec(text.slice(first.end));
    if (!open) return /^ ?[-~～–—/至到] ?\d/.test(text.slice(first.end)) ? undefined : { day: first.from };
    const to = dayOn(Number(first.from.slice(0, 4)), Number(first.from.slice(5, 7)), Number(open[1]));
    return to !== undefined && first.from <= to ? { from: first.from, to } : undefined;
  }
  const joined = ranged.test(text.slice(first.end, second.start).toLowerCase());
  return joined && first.from <= second.from ? { from: first.from, to: second.from } : undefined;
}
