// The readings that the gate refused, as the panel shows them.
import type { MisreadRow } from '../rows';
import { db } from './db';

/** The newest refusals first. */
export function listMisreads(limit = 100): Promise<MisreadRow[]> {
  return db.misreads.orderBy('at').reverse().limit(limit).toArray();
}
