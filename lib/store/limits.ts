// Thresholds that the operator changed; what is not here keeps its default.
import { limitKey, type LimitOwner } from '../limits';
import type { LimitRow } from '../rows';
import { db } from './db';

interface About extends LimitOwner {
  checkId: string;
  name: string;
}

/** All changed thresholds. */
export function listLimits(): Promise<LimitRow[]> {
  return db.limits.toArray();
}

/** Changes a threshold of a check for one owner. */
export async function putLimit(
  about: About,
  limit: { attention: number; problem: number },
  at: number,
): Promise<void> {
  await db.limits.put({ key: limitKey(about, about.checkId, about.name), ...limit, changedAt: at });
}

/** Back to what holds without it. */
export async function dropLimit(about: About): Promise<void> {
  await db.limits.delete(limitKey(about, about.checkId, about.name));
}
