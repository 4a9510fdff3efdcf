// An exported file as a reading: its tables under their heads, and what a single line says as figures of their own.
import { parseCell } from './number';
import { columnNamed } from './vocabulary/columns';
import type { FileTable } from './file-table';
import { hourScopes } from './hour-rows';
import { readerVersion } from './reader-version';
import type { Draft, Pair, Period, Table } from './reading';

/** The name under which files stand beside sites and readers. */
export const fileSource = 'file';

/** The address a file's reading is kept under; it leads nowhere. */
export const fileUrlOf = (name: string): string =>
  `file:///${encodeURIComponent(name.normalize('NFC').slice(0, 200))}`;
/** Whether a reading came from a file and has no page to go to. */
export const isFileUrl = (url: string): boolean => url.startsWith('file:');

/** Rows that one table of a reading holds, and how many rows of a file are kept. */
const [chunk, mostRows] = [1000, 20_000];
const placed = ({ title, headAt, columns }: FileTable): Table['at'] => ({
  path: [title, headAt].filter(Boolean).join(' '),
  text: columns.join(' ').slice(0, 200),
});

const idsOf = ({ columns }: FileTable) => columns.map((head) => columnNamed(head)?.id ?? '');
/** One line that names neither day nor hour nor thing, by its head or in words: its cells are figures of their own. */
const isSummary = (table: FileTable) =>
  table.shown === 1 &&
  !hourScopes(table) &&
  !table.columns.some((head, at) => {
    const [column, cell = ''] = [columnNamed(head), table.rows[0]?.[at]];
    return (column && !column.unit) || /id$/i.test(head) || (/\p{L}/u.test(cell) && !parseCell(cell));
  });

/** The cells of a table of one line, each a figure under its head. */
function pairsOf(table: FileTable, period: Period | undefined): Pair[] {
  const [cells = []] = table.rows;
  return table.columns.flatMap((label, at) => {
    const raw = (cells[at] ?? '').slice(0, 120);
    const figure = label === '' ? undefined : parseCell(raw);
    if (figure?.value === undefined || figure.after) return [];
    return {
      label,
      value: figure.value,
      raw,
      ...(figure.unit && { unit: figure.unit.slice(0, 16) }),
      ...(figure.atLeast && { atLeast: true }),
      ...(period && { period }),
      at: { ...(placed(table) as { path: string }), text: raw.slice(0, 200), label: label.slice(0, 120) },
    };
  });
}

function tablesOf(table: FileTable, period: Period | undefined): Table[] {
  const { title, columns } = table;
  const rows = table.rows.slice(0, Math.min(table.shown, mostRows));
  const parts = Array.from({ length: Math.ceil(rows.length / chunk) }, (_, at) =>
    rows.slice(at * chunk, (at + 1) * chunk),
  );
  return parts.map((part) => ({
    ...(title && { title }),
    columns,
    rows: part,
    shown: part.length,
    ...(table.shown <= mostRows && { total: part.length }),
    ...(period && { period }),
    at: placed(table),
  }));
}

/** Whether a file's figures wait for the operator's word on the days they are of; a list of goods is of none. */
export const needsPeriod = (tables: readonly FileTable[]): boolean =>
  tables.some((table) => {
    const ids = idsOf(table);
    const dayless = isSummary(table) || ids.includes('channel') || hourScopes(table) !== undefined;
    return !table.period && !ids.includes('date') && dayless;
  });

/** The reading of a file. `period` stands for tables that name none; `takenAt` (epoch ms) is when the file was made. */
export function fileDraft(
  name: string,
  tables: readonly FileTable[],
  takenAt: number,
  period?: Period,
): Draft {
  const dated = <T>(some: readonly FileTable[], of: (table: FileTable, period: Period | undefined) => T[]) =>
    some.flatMap((table) => of(table, table.period ?? period));
  const pairs = dated(tables.filter(isSummary), pairsOf);
  const all = dated(
    tables.filter((table) => !isSummary(table)),
    tablesOf,
  ).slice(0, 60);
  return {
    version: readerVersion,
    url: fileUrlOf(name),
    takenAt,
    pageTitle: name.slice(0, 300),
    site: fileSource,
    reader: fileSource,
    kind: 'console',
    state: 'ok',
    ms: 0,
    ...(pairs.length > 0 && { pairs: pairs.slice(0, 600) }),
    ...(all.length > 0 && { tables: all }),
  };
}
