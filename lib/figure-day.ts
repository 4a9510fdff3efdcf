// Which day a printed figure is for: a date beside it, else a relative word, else nothing, for a guessed day is a wrong figure.
import { addDays, daysBetween, isDay } from './day';
import type { Period } from './reading';

export interface FigureDay {
  day: string;
  /** The day still ran when it was read. */
  partial: boolean;
  /** Days the figure is of, ending with `day`. */
  days: number;
}

const running = /实时|今日|今天|today|real.?time/i;
const yesterday = /昨日|昨天|yesterday/i;
/** Words that the figure is held against. */
const against = /(?:[对环同]比|较|\bvs) ?\S+/gi;
/** Several days. */
export const several = /近(?! ?1天).{1,4}[天日周月年]|[本上][周月季年]|(?:this|last|past) (?:\d|week|month)/i;
const clock = /\d{1,2}:\d{2}/;

/**
 * The day of a figure from its words (label and headings) and its period; undefined where the page does not say. A
 * printed date counts before "昨日": while figures are late, "昨日" may stand over the day before.
 */
export function figureDay(words: string, period: Period | undefined, today: string): FigureDay | undefined {
  if (period?.from && period.to) {
    // "更新时间 09-17 20:05" is a part of that day, also when it is read on the next.
    const cut = period.partial === true && clock.test(period.label);
    const days = daysBetween(period.from, period.to) + 1;
    if (days === 1 && several.test(words)) return undefined;
    return { day: period.to, partial: period.to >= today || cut, days };
  }
  const said = `${words} ${period?.label ?? ''}`.replace(against, '');
  if (several.test(said)) return undefined;
  if (yesterday.test(said)) return { day: addDays(today, -1), partial: false, days: 1 };
  if (running.test(said)) return { day: today, partial: true, days: 1 };
  return undefined;
}

/**
 * The day of a level. It is printed as it stands now, unless an earlier day was chosen: where the choice stands `beside`
 * it, it is that day's; where it is the whole page's, nobody can tell whether the level went back with it.
 */
export function levelDay(period: Period | undefined, beside: boolean, today: string): FigureDay | undefined {
  const chosen = figureDay('', period, today);
  if (chosen?.days !== 1 || chosen.day >= addDays(today, -1)) return { day: today, partial: false, days: 1 };
  return beside ? chosen : undefined;
}

/** A printed date as a day: "2026-09-17", "2026/9/17", "09-17" (of the year that makes it the latest past one). */
export function parseDay(text: string, today: string): string | undefined {
  const found = /^(?:(\d{4})[-/.年])?(\d\d?)[-/.月](\d\d?)日?$/.exec(text.trim());
  if (!found) return undefined;
  const [, year, month = '', date = ''] = found;
  const rest = `${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const day = `${year ?? today.slice(0, 4)}-${rest}`;
  const latest = !year && day > today ? `${Number(today.slice(0, 4)) - 1}-${rest}` : day;
  return isDay(latest) ? latest : undefined;
}
