// What was taught as a file: handed to a colleague, and taken in from one.
import { tellsOfBuyers } from '../buyers';
import type { TaughtRow } from '../rows';
import { isTeachable } from '../taught';
import { db } from './db';
import { rowSchemas } from './row-schema';
import { listAllTaught } from './taught-list';

/** What was taught, as the text of a file for a colleague: no figures, only how they are found. */
export async function exportTaught(): Promise<string> {
  const rows = await listAllTaught();
  return JSON.stringify(
    { app: 'shop-rounds', taught: rows.map((row) => ({ ...row, text: '', at: undefined, rows: undefined })) },
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
  const fit = good.filter(
    (row) =>
      isTeachable(row) &&
      (row.as === 'column') === (row.column !== undefined) &&
      !tellsOfBuyers(row.print, row.column?.head ?? '', row.column?.names ?? ''),
  );
  if (fit.length < given.length) return undefined;
  await db.taught.bulkPut(fit);
  return rows.length;
}
