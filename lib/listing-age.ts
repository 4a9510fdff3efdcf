// How long ago a line of a goods list was created, as the list prints it.
import type { FactRow } from './checks/contract';
import { daysBetween } from './day';
import { parseDay } from './figure-day';

/** Days a listing counts as new: the pool of new goods on most platforms. */
export const newDays = 30;

/** Whole days since a listing was created; undefined where the list does not say. */
export function listingAge(row: FactRow, today: string): number | undefined {
  const day = parseDay((row['created']?.text ?? '').split(' ')[0] ?? '', today);
  return day === undefined ? undefined : daysBetween(day, today);
}
