// Day arithmetic and clock texts of the demo shop; every day is a plain YYYY-MM-DD of Asia/Shanghai.

/** A day of the shop's local calendar, e.g. '2026-09-18'. */
export type Day = string;

const MS_PER_DAY = 86_400_000;

/** The day's distance from 1970-01-01; days are counted in UTC so that no machine's own zone matters. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY);
}

/** The day `count` days after (or before, when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date((dayNumber(day) + count) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  return (dayNumber(day) + 4) % 7;
}

/** Minutes since 1970-01-01 00:00 of the shop's own clock; only differences are ever used. */
export function minuteOf(day: Day, time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return dayNumber(day) * 1440 + hours * 60 + minutes;
}

/** '2026-09-18 09:05' from a minute count. */
export function momentText(minute: number): string {
  const day = new Date(Math.floor(minute / 1440) * MS_PER_DAY).toISOString().slice(0, 10);
  const rest = minute - dayNumber(day) * 1440;
  return `${day} ${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** '3小时52分', or '2天4小时' from two days on, as consoles write what is left. */
export function spanText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${Math.floor(hours / 24)}天${hours % 24}小时`;
  return `${hours}小时${two(minutes % 60)}分`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
