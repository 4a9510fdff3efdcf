// What the operator pointed at: kept, found again on later readings, or missed since a day that is kept as well.
import { withTaughtNotice } from '../console/taught-notice';
import { tellsOfBuyers } from '../buyers';
import { isCurrency, signOf } from '../foreign-sum';
import { Found, type Sought, type Teaching, type TeachTrial } from '../message';
import { keyInFrame, pageKeyOf } from '../page-key';
import type { Draft } from '../reading';
import type { FigureRow, ReadingRow, TaughtRow } from '../rows';
import { columnFigures, isTeachable, namesFor, pageShape, taughtFigure, unitKept, valueIn } from '../taught';
import { columnUnder, readColumn } from '../taught-column';
import { taughtReader } from '../taught-reader';
import { sells, withTaughtPrice } from '../taught-price';
import { trialOf } from '../taught-trial';
import { db } from './db';
import { lastReadingOf, listReadingsOf, putFigures } from './readings';

/** A page by its address, or a frame of another origin on it. */
interface Place {
  url: string;
  frame?: string | undefined;
}

/** So many readings back something is tried on, and so many rows of a column are kept. */
const [remembered, mostRows] = [60, 200];

/** What was taught on pages of the kind of this address, or in one frame of them, in the order it was taught. */
const listTaught = (url: string, frame?: string): Promise<TaughtRow[]> =>
  db.taught
    .where('page')
    .equals(keyInFrame(pageShape(url), frame))
    .sortBy('addedAt');

const lastReadingAt = (url: string, frame: string | undefined) =>
  lastReadingOf(keyInFrame(pageKeyOf(url), frame));

/** What a page of this address, or a frame on it, is to be asked for; columns are found in its reading. */
export async function soughtOn(url: string, frame?: string): Promise<Sought[]> {
  const rows = await listTaught(url, frame);
  return rows
    .filter((row) => row.as !== 'column')
    .map((row) => ({
      key: row.key,
      print: row.print,
      names: namesFor(row),
      ...(row.at && { at: row.at }),
    }));
}

/** What was pointed at, tried on the readings of its page that are kept. */
export async function tryTaught(taught: Teaching, { url, frame }: Place): Promise<TeachTrial> {
  return trialOf(taught, await listReadingsOf(keyInFrame(pageKeyOf(url), frame), remembered));
}

/** Whether something is sold on the page of this address, as far as it was read. */
export async function isSelling(url: string): Promise<boolean> {
  const reading = await lastReadingOf(pageKeyOf(url));
  return reading !== undefined && sells(reading.draft);
}

/**
 * Keeps what the operator pointed at; the same metric taught again on the same kind of page takes the place of the
 * first. False where it is no metric, where it is in no column or in a frame that is not read, where the words around it
 * tell of buyers, or where a figure that it gave before has no value in its unit.
 */
export async function keepTaught(
  { url: _at, ...taught }: Teaching,
  { url, frame }: Place,
  pageTitle: string,
  now: number,
): Promise<boolean> {
  if (!isTeachable(taught) || tellsOfBuyers(taught.print, taught.name, taught.text)) return false;
  const page = keyInFrame(pageShape(url), frame);
  const isColumn = taught.as === 'column';
  const key = `${page}|${taught.metric}${isColumn ? '|column' : ''}`;
  const sign = isCurrency(taught.unit) ? signOf(taught.text) : undefined;
  // A sum that says no currency, or cannot be told itself, would never be one again.
  if (sign !== undefined && valueIn({ ...taught, sign }, taught.text) === undefined) return false;
  const own = { ...taught, ...(sign && { sign }), key, page, url, pageTitle, seenAt: now, addedAt: now };
  const reading = await lastReadingAt(url, frame);
  const column = isColumn ? columnUnder(taught.print, taught.text, reading?.draft.tables ?? []) : undefined;
  if ((isColumn && !column) || (frame && !reading)) return false;
  return db.transaction('rw', [db.taught, db.figures], async () => {
    const again = await reckonedAgain(own);
    if (!again) return false;
    await db.taught.put({ ...own, ...(column && { column }) });
    await db.figures.bulkPut(again);
    return true;
  });
}

/**
 * The figures that were taught under it before, in the unit that is now said: two units cannot stand on one line. Undefined
 * where one of them has no value in it, so that none is lost.
 */
async function reckonedAgain(taught: TaughtRow): Promise<FigureRow[] | undefined> {
  const before = await db.figures
    .filter(
      ({ reader, metric, url, at }) =>
        reader === taughtReader &&
        metric === taught.metric &&
        keyInFrame(pageShape(url), at?.frame) === taught.page,
    )
    .toArray();
  const again = before.flatMap(({ unit: _before, ...row }) => {
    const value = valueIn(taught, row.raw);
    return value === undefined ? [] : [{ ...row, value, ...unitKept(taught) }];
  });
  return again.length === before.length ? again : undefined;
}

/** What a page says it found, with the rows it was sought for; what tells of a buyer, or has not its shape, is left out. */
async function passed(answer: readonly unknown[]): Promise<{ row: TaughtRow; found: Found }[]> {
  const all = answer.flatMap((one) => Found.safeParse(one).data ?? []);
  const rows = await db.taught.bulkGet(all.map(({ key }) => key));
  return all.flatMap((found, at) => {
    const row = rows[at];
    return row && !(found.text !== undefined && tellsOfBuyers(row.print, found.text)) ? [{ row, found }] : [];
  });
}

/** The draft of a page with the price and the notices that it says it found. `usual`: the currency of its site. */
export async function withTaught(draft: Draft, answer: readonly unknown[]): Promise<Draft> {
  let whole = draft;
  for (const { row, found } of await passed(answer)) {
    if (row.as === 'price') whole = withTaughtPrice(whole, row, found);
    if (row.as === 'notice') whole = withTaughtNotice(whole, found);
  }
  return whole;
}

/**
 * Notes what a page that was just read says it found, and keeps the figures it gives; columns are looked for in the
 * reading. What has not the shape of a find, or tells of a buyer, is left alone.
 */
export async function keepFound(
  url: string,
  answer: readonly unknown[],
  now: number,
  frame?: string,
): Promise<void> {
  const reading = await lastReadingAt(url, frame);
  if (!reading) return;
  const columns = (await listTaught(url, frame)).filter(({ column }) => column !== undefined);
  if (columns.length + answer.length === 0) return;
  await db.transaction('rw', [db.taught, db.figures], async () => {
    for (const { row, found } of await passed(answer)) await keepOne(row, found, reading, now);
    for (const row of columns) await keepColumn(row, reading, now);
  });
}

/** A page that is not in order shows nothing of what is taught, which says nothing of the page's makers. */
async function keepMissing(
  { key, missingSince }: TaughtRow,
  { draft }: ReadingRow,
  now: number,
): Promise<void> {
  if (draft.state === 'ok') await db.taught.update(key, { missingSince: missingSince ?? now });
}

async function keepOne(row: TaughtRow, found: Found, reading: ReadingRow, now: number): Promise<void> {
  if (found.text === undefined) return keepMissing(row, reading, now);
  const print = { ...row.print, ...(found.range && { range: found.range }) };
  await db.taught.update(row.key, {
    print,
    text: found.text,
    ...(found.at && { at: found.at }),
    seenAt: now,
    missingSince: undefined,
  });
  const figure = row.as === undefined ? taughtFigure(row, found, reading, now) : undefined;
  if (figure) await putFigures([figure]);
}

async function keepColumn(row: TaughtRow, reading: ReadingRow, now: number): Promise<void> {
  const read = row.column && readColumn(row.column, namesFor(row), reading.draft.tables ?? []);
  if (!read) return keepMissing(row, reading, now);
  await db.taught.update(row.key, {
    rows: read.rows.slice(0, mostRows),
    seenAt: now,
    missingSince: undefined,
  });
  await putFigures(columnFigures(row, read, reading, now).slice(0, mostRows));
}
