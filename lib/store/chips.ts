// The rows that the chips on a console page are made of.
import { baseDaysOf } from '../chips';
import { pageKeyOf } from '../page-key';
import type { FigureRow, ReadingRow } from '../rows';
import { db } from './db';
import { lastReadingOf } from './readings';

/** The newest reading of a console page with the figures it is compared with; undefined where nothing was read. */
export async function chipRows(
  url: string,
): Promise<{ reading: ReadingRow; before: FigureRow[] } | undefined> {
  const reading = await lastReadingOf(pageKeyOf(url));
  if (reading?.draft.kind !== 'console') return undefined;
  const days = baseDaysOf(reading).map((day) => [reading.shopId, day]);
  return { reading, before: await db.figures.where('[shopId+day]').anyOf(days).toArray() };
}
