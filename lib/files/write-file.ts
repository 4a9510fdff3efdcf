// Tables as files: lines of values with a byte order mark, JSON, or a workbook whose writer comes when it is wanted.
import type { ExportCell, ExportTable } from '../price-export';

export type FileKind = 'csv' | 'xlsx' | 'json';

/** The words of a table's columns, by their ids. */
export type ColumnWords = (id: string) => string;

/** A spreadsheet takes such a text for a formula, and a rival's title may be one. */
const formula = /^[=+@\t\r-]/;

function csvCell(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /["\n\r,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of values as spreadsheets of any language open them: UTF-8 with its mark, lines ended as on Windows. */
export function csvText({ columns, rows }: ExportTable, words: ColumnWords): string {
  const lines = [columns.map(words), ...rows].map((cells) => cells.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** One list of objects under the table's name; an unknown figure is null. */
export function jsonText({ name, columns, rows }: ExportTable): string {
  const objects = rows.map((cells) => Object.fromEntries(columns.map((id, at) => [id, cells[at] ?? null])));
  return `${JSON.stringify({ [name]: objects }, null, 1)}\n`;
}

/** The table as a file of a kind. */
export async function fileOf(table: ExportTable, kind: FileKind, words: ColumnWords): Promise<Blob> {
  if (kind === 'csv') return new Blob([csvText(table, words)], { type: 'text/csv' });
  if (kind === 'json') return new Blob([jsonText(table)], { type: 'application/json' });
  const { workbookOf } = await import('./write-workbook');
  return new Blob([workbookOf(table, words)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
