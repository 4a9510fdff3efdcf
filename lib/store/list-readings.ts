// What was read of a shop on a day.
import type { ReadingRow } from '../rows';
import { db } from './db';

/** Readings of a shop on one of its local days, oldest first. */
export function listReadings(shopId: string, day: string): Promise<ReadingRow[]> {
  return db.readings.where('[shopId+day]').equals([shopId, day]).sortBy('firstSeen');
}
