// The rows that the chips on a page are made of: a console's figures with their bases, a list's watched items.
import { baseDaysOf } from '../chips';
import { pageKeyOf } from '../page-key';
import type { Chip } from '../message';
import type { FigureRow, ReadingRow } from '../rows';
import { db } from './db';
import { listMarks } from './list-marks';
import { lastReadingOf } from './readings';

/** The newest reading of a page with what its chips are made of; undefined where nothing was read that has any. */
export async function chipRows(
  url: string,
  locale: string,
): Promise<{ reading: ReadingRow; before: FigureRow[]; marks?: Chip[] } | undefined> {
  const reading = await lastReadingOf(pageKeyOf(url));
  if (reading?.draft.kind === 'offer-list')
    return { reading, before: [], marks: await listMarks(reading, locale) };
  if (reading?.draft.kind !== 'console') return undefined;
  const days = baseDaysOf(reading).map((day) => [reading.shopId, day]);
  return { reading, before: await db.figures.where('[shopId+day]').anyOf(days).toArray() };
}
