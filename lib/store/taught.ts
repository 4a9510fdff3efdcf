// Figures the operator pointed at: kept, found again on later readings, or missed since a day that is kept as well.
import { tellsOfBuyers } from '../fingerprint';
import { Found, type Payload, type Sought } from '../message';
import { pageKeyOf } from '../page-key';
import type { TaughtRow } from '../rows';
import { isTeachable, namesFor, pageShape, taughtFigure } from '../taught';
import { db } from './db';
import { lastReadingOf, putFigure } from './readings';
import { rowSchemas } from './row-schema';

/** What was taught on pages of the kind of this address, in the order it was taught. */
export function listTaught(url: string): Promise<TaughtRow[]> {
  return db.taught.where('page').equals(pageShape(url)).sortBy('addedAt');
}

/** Everything that was taught. */
export const listAllTaught = (): Promise<TaughtRow[]> => db.taught.toCollection().sortBy('addedAt');

/** What a page of this address is to be asked for. */
export async function soughtOn(url: string): Promise<Sought[]> {
  const rows = await listTaught(url);
  return rows.map((row) => ({
    key: row.key,
    print: row.print,
    names: namesFor(row),
    ...(row.at && { at: row.at }),
  }));
}

/**
 * Keeps what the operator pointed at; the same metric taught again on the same kind of page takes the place of the
 * first. False where it is no metric, or where the words around it tell of buyers.
 */
export async function keepTaught(
  taught: Payload<'figure-taught'>,
  url: string,
  pageTitle: string,
  now: number,
): Promise<boolean> {
  if (!isTeachable(taught.metric) || tellsOfBuyers(taught.print, taught.name, taught.text)) return false;
  const page = pageShape(url);
  const key = `${page}|${taught.metric}`;
  await db.taught.put({ ...taught, key, page, url, pageTitle, seenAt: now, addedAt: now });
  return true;
}

export const dropTaught = (key: string): Promise<void> => db.taught.delete(key);

/**
 * Notes what a page that was just read says it found, and keeps the figures it gives. What has not the shape of a find,
 * or tells of a buyer, is left alone.
 */
export async function keepFound(url: string, answer: readonly unknown[], now: number): Promise<void> {
  const found = answer.flatMap((one) => Found.safeParse(one).data ?? []);
  const reading = await lastReadingOf(pageKeyOf(url));
  if (!reading) return;
  await db.transaction('rw', [db.taught, db.figures], async () => {
    for (const one of found) {
      const row = await db.taught.get(one.key);
      if (!row || (one.text !== undefined && tellsOfBuyers(row.print, one.text))) continue;
      if (one.text === undefined) {
        // A page that is not in order shows nothing of what is taught, which says nothing of the page's makers.
        if (reading.draft.state === 'ok')
          await db.taught.update(one.key, { missingSince: row.missingSince ?? now });
        continue;
      }
      const { missingSince: _found, ...rest } = row;
      await db.taught.put({ ...rest, text: one.text, ...(one.at && { at: one.at }), seenAt: now });
      const figure = taughtFigure(row, one, reading, now);
      if (figure) await putFigure(figure);
    }
  });
}

/** What was taught, as the text of a file for a colleague: no figures, only how they are found. */
export async function exportTaught(): Promise<string> {
  const rows = await listAllTaught();
  return JSON.stringify(
    { app: 'shop-rounds', taught: rows.map((row) => ({ ...row, text: '', at: undefined })) },
    null,
    1,
  );
}

/** Takes in such a file: how many were taken, or undefined where it is none; then nothing was written. */
export async function importTaught(text: string): Promise<number | undefined> {
  let given: unknown;
  try {
    given = (JSON.parse(text) as { taught?: unknown }).taught;
  } catch {
    return undefined;
  }
  const schema = rowSchemas['taught'];
  if (!schema || !Array.isArray(given)) return undefined;
  const rows = given.map((row) => schema.safeParse(row));
  const good = rows.flatMap((row) => (row.success ? [row.data as TaughtRow] : []));
  // A file is trusted no more than a page: the same is refused.
  const fit = good.filter((row) => isTeachable(row.metric) && !tellsOfBuyers(row.print));
  if (fit.length < given.length) return undefined;
  await db.taught.bulkPut(fit);
  return rows.length;
}
