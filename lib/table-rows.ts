// The rows of all of today's tables of a kind together, without the lines of totals, and whether they are all there.
import type { Evidence, FactCell, FactRow, Facts, FactTable, Found } from './checks/contract';

export interface TableRows {
  rows: FactRow[];
  /** Rows read, and rows in all where every table says so. */
  read: number;
  total: number | undefined;
  complete: boolean;
  context: string[];
  evidence: Evidence[];
}

const totals = /^(合计|总计|汇总|小计|全部|total|sum)\b|^(合计|总计|汇总|小计)/i;

/** What stands over a table, with the days it is for as dates. */
function headingsOf({ context, period }: FactTable): string[] {
  const { from, to } = period ?? {};
  if (!from || !to) return context;
  return [...context, from === to ? to : `${from} ~ ${to}`];
}

/** Today's rows of a kind; `name` is the column that names a row and in which totals call themselves so. */
export function rowsOf(facts: Facts, kind: string, name: string): Found<TableRows> {
  const found = facts.tables(kind);
  if (!found.ok) return found;
  const tables = found.value;
  if (tables.length === 0) return { ok: false, missing: 'not-read' };
  const rows = tables.flatMap((table) => table.rows).filter((row) => !totals.test(row[name]?.text ?? ''));
  const sums = tables.map((table) => table.total ?? (table.complete ? table.shown : undefined));
  return {
    ok: true,
    value: {
      rows,
      read: rows.length,
      total: sums.some((sum) => sum === undefined)
        ? undefined
        : sums.reduce<number>((sum, one) => sum + (one ?? 0), 0),
      complete: tables.every((table) => table.complete),
      context: tables.flatMap(headingsOf),
      evidence: tables.map((table) => table.evidence),
    },
  };
}

/** The number of a cell; undefined where the column or the number is not there. */
export function numberIn(row: FactRow, column: string): number | undefined {
  return row[column]?.value;
}

/** The evidence of those of a row's cells that are there. */
export function evidenceIn(row: FactRow, ...columns: string[]): Evidence[] {
  return columns
    .map((column) => row[column])
    .filter((cell): cell is FactCell => cell !== undefined)
    .map((cell) => cell.evidence);
}

/** The sum of a column over rows; undefined where one of them has no number: a sum with holes is a wrong number. */
export function sumIn(rows: readonly FactRow[], column: string): number | undefined {
  let sum = 0;
  for (const row of rows) {
    const value = numberIn(row, column);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}
