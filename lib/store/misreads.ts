// Readings that the gate refused, kept with the reason so that they are shown and not lost in silence.
import type { MisreadRow } from '../rows';
import { db } from './db';

/** Keeps a refusal; the same message twice is one row. */
export async function putMisread(row: Omit<MisreadRow, 'key'>): Promise<void> {
  await db.misreads.put({ ...row, key: `${row.url}|${row.at}` });
}
