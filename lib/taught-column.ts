// A column that was taught by one of its cells: known again by its head, its kind of value and what names its rows.
import { tellsBuyer, namesBuyer } from './buyers';
import { plain } from './number';
import type { Fingerprint, Table } from './reading';
import type { TaughtColumn } from './rows';
import { isPlaceholder, kindOfValue } from './value-kind';
import { columnNamed } from './vocabulary/columns';
import { labelKey } from './vocabulary/labels';

export interface ColumnRow {
  name: string;
  text: string;
}

/** A column as a page shows it now. */
export interface ColumnRead {
  table: Table;
  rows: ColumnRow[];
  /** The rows are days: their names are dates. */
  daily: boolean;
}

/** So much of a column's cells must be of its kind, and so much of its rows have a name. */
const most = 0.8;
/** By how much one table must be more like the taught one than the next. */
const ahead = 0.2;
const longestName = 80;

const han = /[\u3400-\u9fff]/;
const squeezed = (text: string) => plain(text).replace(/\s+/g, '').toLowerCase();
const labelled = /^([^:：\d]{1,12})[:：]\s*(.+)$/;
const shownRows = ({ rows, shown }: Table) => rows.slice(0, shown);
const columnOf = (table: Table, at: number) => shownRows(table).map((cells) => cells[at] ?? '');

/** What a head means in any language. */
const meaning = (head: string) => columnNamed(head)?.id ?? labelKey(head);

/** The line of a cell that a column is about: the one of that name, else the first. */
function lineOf(cell: string, part: string | undefined): string {
  const lines = cell.split('\n');
  if (part === undefined) return (lines[0] ?? '').trim();
  const own = lines
    .map((line) => labelled.exec(line))
    .find((hit) => hit !== null && meaning(labelKey(hit[1] ?? '')) === meaning(part));
  return own?.[2]?.trim() ?? '';
}

/** Whether so many of a column's cells are of a kind as it takes; a column of places without values is of any. */
function isOfKind(texts: string[], kind: string): boolean {
  const values = texts.filter((text) => text !== '' && !isPlaceholder(text));
  return values.filter((text) => kindOfValue(text) === kind).length >= most * values.length;
}

/** A name may hold digits ("保温杯 500ml", "QY-500-W"); a bare amount, count or share names nothing. */
const isName = (text: string) => /\p{L}/u.test(text) && !/^(?:rate|money|date)$/.test(kindOfValue(text));
const isDayName = (text: string) => kindOfValue(text) === 'date' || /^\d{1,2}[-/.月]\d{1,2}日?$/.test(text);

/** The names of the lines that a column's cells stack. */
const partsOf = (cells: string[]) =>
  [...new Set(cells.flatMap((cell) => cell.split('\n')).map((line) => labelled.exec(line)?.[1]))].flatMap(
    (label) => (label === undefined ? [] : [labelKey(label)]),
  );

/**
 * What names the rows: the first column whose cells, or a named line in them ("商家编码：QY-500-W"), give nearly every row
 * a word of its own.
 */
function namesIn(table: Table, but: number): Pick<TaughtColumn, 'names' | 'namesPart'> | undefined {
  const rows = shownRows(table).length;
  for (const [place, head] of table.columns.entries()) {
    if (place === but || head === '' || namesBuyer(head)) continue;
    const cells = columnOf(table, place);
    const isFit = columnNamed(head)?.id === 'date' ? isDayName : isName;
    for (const part of [undefined, ...partsOf(cells)]) {
      const named = cells.map((cell) => lineOf(cell, part)).filter(isFit);
      if (part !== undefined && namesBuyer(part)) continue;
      if (named.length >= most * rows && new Set(named).size === named.length)
        return { names: labelKey(head), ...(part !== undefined && { namesPart: part }) };
    }
  }
  return undefined;
}

interface Hit {
  table: Table;
  at: number;
  part?: string;
}

/** Where a text stands in a row: the column, and the name of its line where it is not the first. */
function hitsIn(table: Table, print: Fingerprint, text: string): Hit[] {
  // A card may show what a table shows as well: only what stands in a cell is a column's.
  const head = labelKey(print.column ?? '');
  const row = labelKey(print.row ?? '');
  const wanted = squeezed(text);
  return shownRows(table).flatMap((cells) => {
    if (row !== '' && !cells.some((cell) => labelKey(cell).includes(row))) return [];
    return table.columns.flatMap((name, at): Hit[] => {
      // A group's name stands before that of its column.
      if (head === '' || !labelKey(name).endsWith(head)) return [];
      return (cells[at] ?? '').split('\n').flatMap((line, place): Hit[] => {
        const [, label, rest] = labelled.exec(line) ?? [];
        if (label && rest && [squeezed(rest), squeezed(line)].includes(wanted))
          return [{ table, at, part: labelKey(label) }];
        return place === 0 && squeezed(line) === wanted ? [{ table, at }] : [];
      });
    });
  });
}

/**
 * The column in which a cell that was pointed at stands, as far as the reading of its page has it. Undefined where that
 * is not one column of one table, or nothing names its rows.
 */
export function columnUnder(
  print: Fingerprint,
  text: string,
  tables: readonly Table[],
): TaughtColumn | undefined {
  const hits = tables.flatMap((table) => hitsIn(table, print, text));
  const [first] = hits;
  if (
    !first ||
    hits.some(({ table, at, part }) => table !== first.table || at !== first.at || part !== first.part)
  )
    return undefined;
  const { table, at, part } = first;
  const named = namesIn(table, at);
  const head = table.columns[at] ?? '';
  if (named === undefined || namesBuyer(head)) return undefined;
  const column: TaughtColumn = {
    head: labelKey(head),
    ...named,
    heads: table.columns.map(labelKey).slice(0, 40),
    // Of a named line its name tells nothing.
    kind: kindOfValue((part !== undefined && labelled.exec(text)?.[2]) || text),
    ...(part !== undefined && { part }),
  };
  return readColumn(column, [], [table]) && column;
}

const isTranslated = (one: string, other: string) => han.test(one) !== han.test(other);

/** The places of a head in a table: by its word, else, in another script, by what it means. */
function placesOf(head: string, names: readonly string[], table: Table): number[] {
  const at = (fits: (other: string) => boolean) =>
    table.columns.flatMap((other, place) => (other !== '' && fits(labelKey(other)) ? [place] : []));
  const same = at((other) => other === head);
  if (same.length > 0) return same;
  const known = names.map(labelKey);
  return at(
    (other) =>
      isTranslated(head, other) &&
      (meaning(other) === meaning(head) || (known.includes(head) && known.includes(other))),
  );
}

function alike(taught: TaughtColumn, table: Table): number {
  const [one, other] = [taught.heads, table.columns].map((heads) => new Set(heads.map(meaning)));
  const both = [...(one ?? [])].filter((head) => other?.has(head)).length;
  return both / Math.max(1, (one?.size ?? 0) + (other?.size ?? 0) - both);
}

/** The rows of a column by name; a name that two rows share names neither, and no row is kept that tells of a buyer. */
function rowsOf(table: Table, at: number, nameAt: number, { part, namesPart }: TaughtColumn): ColumnRow[] {
  const rows = shownRows(table).map((cells) => ({
    name: lineOf(cells[nameAt] ?? '', namesPart).slice(0, longestName),
    text: lineOf(cells[at] ?? '', part),
  }));
  const times = new Map<string, number>();
  for (const { name } of rows) times.set(name, (times.get(name) ?? 0) + 1);
  return rows.filter(
    ({ name, text }) =>
      name !== '' && text !== '' && times.get(name) === 1 && !tellsBuyer(name) && !tellsBuyer(text),
  );
}

/**
 * A taught column as these tables show it now. Undefined where none has its head and kind of value, where its rows have
 * lost their name, or where more than one column may be it. `names`: its words in any language.
 */
export function readColumn(
  taught: TaughtColumn,
  names: readonly string[],
  tables: readonly Table[],
): ColumnRead | undefined {
  const found = tables.flatMap((table) => {
    const nameAt = placesOf(taught.names, [], table);
    const places = placesOf(taught.head, names, table);
    const [at] = places;
    const [named] = nameAt;
    if (at === undefined || named === undefined || places.length > 1 || nameAt.length > 1) return [];
    const texts = columnOf(table, at).map((cell) => lineOf(cell, taught.part));
    return isOfKind(texts, taught.kind) ? [{ table, at, named, like: alike(taught, table) }] : [];
  });
  const [best, next] = found.toSorted((a, b) => b.like - a.like);
  if (!best || (next && best.like - next.like < ahead)) return undefined;
  const rows = rowsOf(best.table, best.at, best.named, taught);
  // Rows of which none can be told are not a column without rows.
  if (rows.length === 0 && best.table.shown > 0) return undefined;
  return {
    table: best.table,
    rows,
    daily: columnNamed(best.table.columns[best.named] ?? '')?.id === 'date',
  };
}
