// A table as a workbook (.xlsx): figures as numbers, texts as texts, so that no text becomes a formula.
import { writeXlsx } from 'hucre/xlsx';
import type { ExportTable } from '../price-export';

/** The bytes of a workbook with one sheet. */
export const workbookOf = (
  { name, columns, rows }: ExportTable,
  words: (id: string) => string,
): Promise<Uint8Array> => writeXlsx({ sheets: [{ name, rows: [columns.map(words), ...rows] }] });
