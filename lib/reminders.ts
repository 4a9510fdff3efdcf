// When a round is due: computed from what was set and the time now, so that a closed laptop misses nothing silently.
import { addDays, dayOf, instantOf, weekdayOf } from './day';
import type { Reminder } from './rows';

/** Reminders older than a week have nothing to say any more. */
const lookBackDays = 7;

/** After so long, figures that were not out are looked for again. */
export const againAfter = 60 * 60_000;

/** Something to tell the operator of a shop. */
export interface Due {
  /** due: now; missed: on an earlier day, while nobody was there; again: figures may be out. */
  kind: 'due' | 'missed' | 'again';
  shop: string;
  at: number;
}

const due = (reminder: Reminder, day: string, timeZone: string): number[] =>
  reminder.weekdays.includes(weekdayOf(day)) ? [instantOf(day, reminder.time, timeZone)] : [];

/** The times at which a reminder was due within the last week, oldest first; none before it was set. */
export function dueTimes(reminder: Reminder, now: number, timeZone: string): number[] {
  const today = dayOf(now, timeZone);
  return Array.from({ length: lookBackDays + 1 }, (_, back) => addDays(today, back - lookBackDays))
    .flatMap((day) => due(reminder, day, timeZone))
    .filter((at) => at > reminder.since && at <= now);
}

/** When a reminder is due next; undefined where it has no days. */
export function nextDue(reminder: Reminder, now: number, timeZone: string): number | undefined {
  const today = dayOf(now, timeZone);
  return Array.from({ length: 8 }, (_, ahead) => addDays(today, ahead))
    .flatMap((day) => due(reminder, day, timeZone))
    .find((at) => at > now);
}
