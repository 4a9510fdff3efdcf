// Sets what was read of a page beside what the backend says it shows.
import type { Draft, Pair, Table } from '../../lib/reading';
import type { Expected, ExpectedPair, ExpectedTable } from './answers';

export interface Tally {
  right: number;
  wrong: number;
  absent: number;
}
export type Reading = Pick<Draft, 'pairs' | 'tables'>;

export interface Compared {
  pairs: Tally;
  /** Values under a word that is not theirs. */
  marriages: number;
  cells: Tally;
  totals: Tally;
  periods: Tally;
  /** What was not right, in words. */
  faults: string[];
}

export const none = (): Tally => ({ right: 0, wrong: 0, absent: 0 });
const tight = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
const sameName = (one: string, other: string) =>
  tight(one).replace(/:$/, '').toLowerCase() === tight(other).replace(/:$/, '').toLowerCase();
const hashed = /^order#[0-9a-f]{10}$/;

/** Compares one reading; a page that was not read at all has everything absent. */
export function compare(expected: Expected, reading: Reading | undefined, codes: string[]): Compared {
  const compared: Compared = {
    pairs: none(),
    marriages: 0,
    cells: none(),
    totals: none(),
    periods: none(),
    faults: [],
  };
  comparePairs(expected, reading?.pairs ?? [], compared);
  const tables = [...(reading?.tables ?? [])];
  for (const table of expected.tables) compareTable(table, takeLike(table, tables), codes, compared);
  for (const table of tables)
    for (const cell of table.rows.flat().filter(Boolean)) {
      compared.cells.wrong += 1;
      compared.faults.push(`a table that is none: ${cell}`);
    }
  return compared;
}

function comparePairs({ pairs, besides, period }: Expected, read: Pair[], compared: Compared): void {
  const open = [...read];
  const take = (want: ExpectedPair, same: (pair: Pair) => boolean) => {
    const at = open.findIndex((pair) => sameName(pair.label, want.label) && same(pair));
    return at < 0 ? undefined : open.splice(at, 1)[0];
  };
  const missing: ExpectedPair[] = [];
  for (const want of pairs) {
    const found = take(
      want,
      ({ value }) => typeof value === 'string' && Number(value) === Number(want.value),
    );
    if (!found) {
      missing.push(want);
      continue;
    }
    compared.pairs.right += 1;
    if (!period) continue;
    const same = found.period?.from === period.from && found.period.to === period.to;
    compared.periods[same ? 'right' : found.period ? 'wrong' : 'absent'] += 1;
    if (!same) compared.faults.push(`${want.label}: for ${JSON.stringify(found.period)}, not ${period.from}`);
  }
  for (const want of besides) take(want, ({ value }) => Number(value) === Number(want.value));
  for (const want of missing) {
    const found = take(want, ({ value }) => typeof value === 'string');
    compared.pairs[found ? 'wrong' : 'absent'] += 1;
    compared.faults.push(`${want.label}: ${found ? `read ${found.raw}` : 'not read'}, is ${want.value}`);
    if (found) compared.marriages += 1;
  }
  for (const pair of open) {
    if (typeof pair.value !== 'string') continue;
    compared.marriages += 1;
    compared.faults.push(`no such pair: ${pair.label} ${pair.raw}`);
  }
}

/** The read table with the most of the expected columns, which is then spoken for. */
function takeLike({ columns }: ExpectedTable, tables: Table[]): Table | undefined {
  const like = (table: Table) =>
    columns.filter((name) => table.columns.some((column) => sameName(column, name))).length;
  const best = [...tables].sort((a, b) => like(b) - like(a))[0];
  if (!best || like(best) === 0) return undefined;
  tables.splice(tables.indexOf(best), 1);
  return best;
}

function compareTable(
  expected: ExpectedTable,
  read: Table | undefined,
  codes: string[],
  compared: Compared,
): void {
  const { cells, totals, faults } = compared;
  const places = expected.columns.map(
    (name) => read?.columns.findIndex((each) => sameName(each, name)) ?? -1,
  );
  expected.rows.forEach((row, line) => {
    row.forEach((want, at) => {
      const name = `${line + 1} ${expected.columns[at] ?? ''}`;
      const got = read?.rows[line]?.[places[at] ?? -1] ?? '';
      const wanted = typeof want === 'string' ? [want] : want;
      const same = wanted.some(
        (each) => tight(each) === tight(got) || (codes.includes(each) && hashed.test(got)),
      );
      if (same && got === '') return;
      const verdict = same ? 'right' : got === '' ? 'absent' : 'wrong';
      cells[verdict] += 1;
      if (!same)
        faults.push(`${name}: ${got === '' ? 'not read' : `read ${got}`}, is ${wanted.join(' or ')}`);
    });
  });
  const known = new Set(places);
  for (const row of read?.rows ?? [])
    for (const [at, cell] of row.entries()) {
      if (known.has(at) || cell === '') continue;
      cells.wrong += 1;
      faults.push(`under ${read?.columns[at] ?? ''}: read ${cell}, where nothing stands`);
    }
  if (expected.total === undefined) return;
  const verdict = read?.total === expected.total ? 'right' : read?.total === undefined ? 'absent' : 'wrong';
  totals[verdict] += 1;
  if (verdict !== 'right') faults.push(`rows in all: ${read?.total ?? 'not read'}, are ${expected.total}`);
}
