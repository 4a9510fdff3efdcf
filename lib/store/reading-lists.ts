// Readings as screens look back on them: by day, before an instant, the newest of all.
import type { ReadingRow } from '../rows';
import { db } from './db';

/**
 * The last reading of each of the latest days on which a page was read before an instant, newest first; so many days at
 * most. `startOf`: the instant at which a day begins.
 */
export async function listDaysOf(
  pageKey: string,
  before: number,
  days: number,
  startOf: (day: string) => number,
): Promise<ReadingRow[]> {
  const found: ReadingRow[] = [];
  let until = before;
  while (found.length < days) {
    const range = db.readings
      .where('[pageKey+firstSeen]')
      .between([pageKey, 0], [pageKey, until], true, false);
    const row = await range.last();
    if (!row) break;
    found.push(row);
    until = startOf(row.day);
  }
  return found;
}

/** The last reading of a page in order before an instant, whatever stood in its place since; undefined for none. */
export function readingBefore(pageKey: string, at: number): Promise<ReadingRow | undefined> {
  return db.readings
    .where('[pageKey+firstSeen]')
    .between([pageKey, 0], [pageKey, at], true, false)
    .reverse()
    .filter(({ draft }) => draft.state === 'ok')
    .first();
}

/** The readings seen last, whatever the shop, newest first. */
export function listLatest(limit: number): Promise<ReadingRow[]> {
  return db.readings.orderBy('lastSeen').reverse().limit(limit).toArray();
}

/** The keys of the readings seen last, newest first, and those rows that are not known as they stand now. */
export async function listLatestUnlike(
  limit: number,
  isKnown: (key: string, lastSeen: number) => boolean,
): Promise<{ keys: string[]; rows: ReadingRow[] }> {
  const latest = db.readings.orderBy('lastSeen').reverse().limit(limit);
  const [keys, seen] = await Promise.all([latest.primaryKeys(), latest.keys()]);
  const wanted = keys.filter((key, at) => !isKnown(key, Number(seen[at])));
  const rows = await db.readings.bulkGet(wanted);
  return { keys, rows: rows.flatMap((row) => row ?? []) };
}

/** How many readings are kept, and when the oldest was last seen (epoch ms; undefined when there is none). */
export async function readingsKept(): Promise<{ count: number; since: number | undefined }> {
  const [count, oldest] = await Promise.all([db.readings.count(), db.readings.orderBy('lastSeen').first()]);
  return { count, since: oldest?.firstSeen };
}

/** The readings of a shop on days from `from` to `to`, both included, in the order of their days. */
export function listReadingsIn(shopId: string, from: string, to: string): Promise<ReadingRow[]> {
  return db.readings.where('[shopId+day]').between([shopId, from], [shopId, to], true, true).toArray();
}
