// What time has brought: reminders that came due and were not told yet, and figures that may be out by now.
import { dayOf } from '../day';
import { pageKeyOf } from '../page-key';
import { dueTimes, nextDue, type Due } from '../reminders';
import type { RoundRow } from '../rows';
import { db } from './db';
import { lastReadingOf } from './readings';
import { roundOf } from './round-row';
import { listShops, putPlan } from './shops';

/** Tells each reminder once; what a round of its day has answered is not told. */
export async function takeDue(now: number, timeZone: string): Promise<Due[]> {
  const today = dayOf(now, timeZone);
  const found: Due[] = [];
  for (const shop of await listShops()) {
    const reminder = shop.plan?.reminder;
    const times = reminder ? dueTimes(reminder, now, timeZone) : [];
    const last = times.at(-1);
    const told = reminder?.told ?? 0;
    for (const at of times.filter((one) => one > told)) {
      const day = dayOf(at, timeZone);
      if (!(await roundOf(shop.shopId, day)))
        found.push({ kind: day === today ? 'due' : 'missed', shop: shop.name, at });
    }
    if (reminder && last !== undefined && last > told)
      await putPlan(shop.shopId, { reminder: { ...reminder, told: last } }, now);
    const round = await roundOf(shop.shopId, today);
    if (round?.again && round.again.at <= now) {
      if (!(await readSince(round))) found.push({ kind: 'again', shop: shop.name, at: round.again.at });
      await db.rounds.update(round.key, { again: undefined });
    }
  }
  return found;
}

/** Whether one of the pages that are to be tried again was read since the round ended. */
async function readSince({ again, endedAt = 0 }: RoundRow): Promise<boolean> {
  const rows = await Promise.all((again?.urls ?? []).map((url) => lastReadingOf(pageKeyOf(url))));
  return rows.some((row) => row !== undefined && row.lastSeen > endedAt);
}

/** When the next of all this is due; undefined when nothing is. */
export async function nextToTell(now: number, timeZone: string): Promise<number | undefined> {
  const today = dayOf(now, timeZone);
  const times: number[] = [];
  for (const shop of await listShops()) {
    const next = shop.plan?.reminder && nextDue(shop.plan.reminder, now, timeZone);
    const again = (await roundOf(shop.shopId, today))?.again;
    times.push(...(next === undefined ? [] : [next]), ...(again ? [again.at] : []));
  }
  return times.length > 0 ? Math.min(...times) : undefined;
}
