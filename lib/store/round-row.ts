// The row of a shop's round of one day.
import type { RoundRow } from '../rows';
import { db } from './db';

/** What the round of a shop's day is kept under. */
export const roundKey = (shopId: string, day: string): string => `${shopId}|${day}`;

/** The round of a shop's day; undefined when none was started. */
export function roundOf(shopId: string, day: string): Promise<RoundRow | undefined> {
  return db.rounds.get(roundKey(shopId, day));
}
