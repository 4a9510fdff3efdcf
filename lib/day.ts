// Days as the shop counts them: "YYYY-MM-DD" in the shop's time zone, with calendar arithmetic on the string.
import { once } from './once';

const dayMs = 86_400_000;

/** Where nothing else is said, days are those of the platforms in China. */
export const shopZone = 'Asia/Shanghai';

// Made once for each time zone: making a format costs a hundred times what writing with it does.
const dayIn = once((timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }));
const clockIn = once(
  (timeZone: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }),
);

/** The calendar day of an instant (epoch ms) in an IANA time zone. */
export function dayOf(instant: number, timeZone = shopZone): string {
  return dayIn(timeZone).format(instant);
}

/** Whether "YYYY-MM-DD" is a day of the calendar: "2026-02-30" and "2026-13-01" are none. */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}

/** The day `days` later (negative: earlier). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Epoch ms of a wall-clock time ("HH:MM" or "HH:MM:SS") on a day in a time zone. */
export function instantOf(day: string, time: string, timeZone = shopZone): number {
  const naive = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`);
  const shown = clockIn(timeZone).format(naive);
  return naive - (Date.parse(`${shown.replace(' ', 'T')}Z`) - naive);
}
