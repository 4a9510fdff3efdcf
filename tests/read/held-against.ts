// What was read of a bench page's tables and days, in the form in which the page says them.
import type { LibraryPage } from './libraries/page';
import type { ConsoleRead } from './read-console';

type Days = LibraryPage['periods'];

/** The tables that were read, the columns of each in the order in which the page says them. */
export function tablesAs({ tables = [] }: ConsoleRead, said: LibraryPage['tables']): object[] {
  return tables.map(({ columns: read, rows, total }, at) => {
    const columns = said[at]?.columns.filter((name) => read.includes(name)) ?? read;
    const places = columns.map((name) => read.indexOf(name));
    return { columns, rows: rows.map((row) => places.map((place) => row[place])), total };
  });
}

/** Each of these figures, with the days that a page says or that were read for it. */
export const daysSaid = (said: Days = []) =>
  said.flatMap(({ labels, from, to }) => labels.map((label) => ({ label, from, to })));
export const daysRead = ({ pairs = [] }: ConsoleRead, said: Days = []) =>
  daysSaid(said).map(({ label }) => {
    const period = pairs.find((pair) => pair.label === label)?.period;
    return { label, from: period?.from, to: period?.to };
  });
