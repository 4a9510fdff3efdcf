// What the operator wants a metric to reach in a month.
import type { TargetRow } from '../rows';
import { db } from './db';

type About = Pick<TargetRow, 'shopId' | 'metric' | 'month'>;
const keyOf = ({ shopId, metric, month }: About) => `${shopId}|${metric}|${month}`;

/** Sets a target; a second one of the month replaces the first. */
export async function putTarget(target: Omit<TargetRow, 'key'>): Promise<void> {
  await db.targets.put({ ...target, key: keyOf(target) });
}

/** Takes a target away. */
export async function dropTarget(about: About): Promise<void> {
  await db.targets.delete(keyOf(about));
}

/** The targets of a shop, of all its months. */
export async function targetsOf(shopId: string): Promise<TargetRow[]> {
  return db.targets.where('key').startsWith(`${shopId}|`).toArray();
}

/** The targets of a shop for a month. */
export async function listTargets(shopId: string, month: string): Promise<TargetRow[]> {
  return (await targetsOf(shopId)).filter((row) => row.month === month);
}
