// The instant of a printed date or time limit: with its year or without, with a clock time or as a whole day.
import { daysBetween, instantOf } from './day';
import { parseDay } from './figure-day';

const printedDay = /((?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?)(?:\s*(\d{1,2}:\d{2}))?/g;

/** The last day of a text as "YYYY-MM-DD", of this year where none is printed; undefined where it holds none. */
export function lastDayIn(text: string, today: string): string | undefined {
  const found = [...text.matchAll(printedDay)].at(-1)?.[1];
  return found === undefined ? undefined : dayIn(found, today);
}

/** Epoch ms of the last time limit in a text; a day without a time ends with the day. */
export function deadlineIn(text: string, today: string): number | undefined {
  const found = [...text.matchAll(printedDay)].at(-1);
  const day = found?.[1] === undefined ? undefined : dayIn(found[1], today);
  return day === undefined ? undefined : instantOf(day, (found?.[2] ?? '23:59').padStart(5, '0'));
}

function dayIn(printed: string, today: string): string | undefined {
  const plain = printed.replace('月', '-').replace('年', '-');
  if (/^\d{4}/.test(plain)) return parseDay(plain, today);
  const year = Number(today.slice(0, 4));
  const day = parseDay(`${year}-${plain}`, today);
  // In December a limit of "01-03" lies ahead, not eleven months back.
  return day !== undefined && daysBetween(day, today) > 180 ? parseDay(`${year + 1}-${plain}`, today) : day;
}
