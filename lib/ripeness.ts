// How old a figure was when it was read: advertising is credited with sales for days, and compares at one age only.
import { addDays, instantOf } from './day';
import type { FigureIndex } from './figure-index';
import type { FigureRow } from './rows';

const dayMs = 86_400_000;

/** Whole days between the end of a day and an instant (epoch ms): 0 on the morning after it. */
export function ageAt(day: string, at: number, timeZone?: string): number {
  return Math.floor((at - instantOf(addDays(day, 1), '00:00', timeZone)) / dayMs);
}

/** The age at which a figure was last read. */
export const ageOf = ({ day, lastSeen }: FigureRow, timeZone?: string): number =>
  ageAt(day, lastSeen, timeZone);

/** The value a day's figure had at an age; undefined where nobody read it then. */
export function rowAtAge(
  index: FigureIndex,
  { metric, scope = '' }: { metric: string; scope?: string },
  day: string,
  age: number,
  timeZone?: string,
): FigureRow | undefined {
  return index
    .versionsOf(metric, scope, day)
    .find((row) => !row.partial && ageAt(day, row.firstSeen, timeZone) <= age && age <= ageOf(row, timeZone));
}
