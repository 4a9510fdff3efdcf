// Rounds: when a shop's walk of a day began, rested, ended, and what the operator skipped.
import { dayOf } from '../day';
import { pageKeyOf } from '../page-key';
import { dueTimes } from '../reminders';
import type { RoundRow, ShopRow } from '../rows';
import { db } from './db';
import { listReadings } from './list-readings';
import { roundKey as keyOf, roundOf } from './round-row';

/** Starts the day's round, or goes on with the one that was paused or ended. */
export async function startRound(shopId: string, day: string, at: number): Promise<void> {
  const known = await db.rounds.get(keyOf(shopId, day));
  const {
    pausedAt: _paused,
    endedAt: _ended,
    again: _again,
    ...kept
  } = known ?? {
    key: keyOf(shopId, day),
    shopId,
    day,
    startedAt: at,
    skipped: [],
  };
  await db.rounds.put(kept);
}

/** Rests the round; it can be taken up again at any time. */
export async function pauseRound(shopId: string, day: string, at: number): Promise<void> {
  await db.rounds.update(keyOf(shopId, day), { pausedAt: at });
}

/** Ends the round of the day; `again` are the pages whose figures were not out yet, and when to try them. */
export async function endRound(
  shopId: string,
  day: string,
  at: number,
  again?: RoundRow['again'],
): Promise<void> {
  await db.rounds.update(keyOf(shopId, day), { endedAt: at, pausedAt: undefined, again });
}

/** Has pages of a day's round tried again at a time, because their figures were not out. */
export async function lookAgain(
  shopId: string,
  day: string,
  again: NonNullable<RoundRow['again']>,
): Promise<void> {
  await db.rounds.update(keyOf(shopId, day), { again });
}

/** Notes what the walk met at an address instead of the page it asked for; `silent` where nothing could be read. */
export async function noteMet(
  shopId: string,
  day: string,
  url: string,
  met: NonNullable<RoundRow['met']>[string],
): Promise<void> {
  await db.transaction('rw', db.rounds, async () => {
    const known = await db.rounds.get(keyOf(shopId, day));
    if (known) await db.rounds.put({ ...known, met: { ...known.met, [url]: met } });
  });
}

/**
 * Addresses of a shop's pages that its last round before a day did not come to; none where that round was ended, or
 * there was none.
 */
export async function leftBefore(shop: ShopRow, day: string): Promise<{ day: string; urls: string[] }> {
  const last = await db.rounds
    .where('[shopId+day]')
    .between([shop.shopId, ''], [shop.shopId, day], true, false)
    .last();
  if (!last || last.endedAt !== undefined) return { day: '', urls: [] };
  const read = new Set((await listReadings(shop.shopId, last.day)).map(({ pageKey }) => pageKey));
  const urls = shop.route.map(({ url }) => url).filter((url) => !read.has(pageKeyOf(url)));
  return { day: last.day, urls };
}

/** The times at which the operator wanted to be reminded and that no round of that day has answered, oldest first. */
export async function unanswered(shop: ShopRow, now: number, timeZone: string): Promise<number[]> {
  const times = shop.plan?.reminder ? dueTimes(shop.plan.reminder, now, timeZone) : [];
  const rounds = await Promise.all(times.map((at) => roundOf(shop.shopId, dayOf(at, timeZone))));
  return times.filter((_, index) => !rounds[index]);
}

/** Leaves a page of the route out for today; its checks stay "not read". */
export async function skipPage(shopId: string, day: string, url: string): Promise<void> {
  const known = await db.rounds.get(keyOf(shopId, day));
  if (!known || known.skipped.includes(url)) return;
  await db.rounds.update(known.key, { skipped: [...known.skipped, url] });
}
