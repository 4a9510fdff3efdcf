// Rounds: when a shop's walk of a day began, rested, ended, and what the operator skipped.
import type { RoundRow } from '../rows';
import { db } from './db';

const keyOf = (shopId: string, day: string) => `${shopId}|${day}`;

/** The round of a shop's day; undefined when none was started. */
export function roundOf(shopId: string, day: string): Promise<RoundRow | undefined> {
  return db.rounds.get(keyOf(shopId, day));
}

/** Starts the day's round, or goes on with the one that was paused or ended. */
export async function startRound(shopId: string, day: string, at: number): Promise<void> {
  const known = await db.rounds.get(keyOf(shopId, day));
  const {
    pausedAt: _paused,
    endedAt: _ended,
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

/** Ends the round of the day. */
export async function endRound(shopId: string, day: string, at: number): Promise<void> {
  await db.rounds.update(keyOf(shopId, day), { endedAt: at, pausedAt: undefined });
}

/** Leaves a page of the route out for today; its checks stay "not read". */
export async function skipPage(shopId: string, day: string, url: string): Promise<void> {
  const known = await db.rounds.get(keyOf(shopId, day));
  if (!known || known.skipped.includes(url)) return;
  await db.rounds.update(known.key, { skipped: [...known.skipped, url] });
}
