// A file that a console exported, told by its content and not by its name: workbook, web page, or lines of values.
import type { ParseResult } from 'papaparse';
import type { FileSheet } from '../file-table';
import { decode } from './decode';
import { htmlSheets, xmlSheets } from './markup';

/** Why a file was not read; the panel says it in words, with what to do. */
export type FileProblem = 'too-large' | 'empty' | 'damaged' | 'old-workbook' | 'no-table';
export type FileRead = { sheets: FileSheet[] } | { problem: FileProblem };

export const longestFile = 20_000_000;

const begins = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, at) => bytes[at] === byte);

/** Cents behind a comma or a point, thousands by the other. */
const [byComma, byPoint] = [/^\D{0,4}\d[\d.]*,\d\d?\D{0,4}$/, /^\D{0,4}\d[\d,]*\.\d\d?\D{0,4}$/];
const continental = /^(\D{0,4})(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(\D{0,4})$/;

/** Lines of values, whatever parts them; the parser finds out which sign does. */
async function lines(text: string): Promise<FileSheet[]> {
  const { default: papa } = await import('papaparse');
  const read: ParseResult<string[]> = papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const rows = read.data.map((row) => row.map((cell) => cell.trim()));
  const cells = rows.flat();
  // Semicolons part values where the comma is in them. Where some end in ",50" and none in ".50", "3,125%" is no three
  // thousand, and "1.234" no one.
  const isContinental =
    read.meta.delimiter === ';' &&
    cells.some((cell) => byComma.test(cell)) &&
    !cells.some((cell) => byPoint.test(cell));
  const even = (cell: string) =>
    cell.replace(
      continental,
      (_, head: string, whole: string, rest: string | undefined, tail: string) =>
        `${head}${whole.replaceAll('.', '')}${rest === undefined ? '' : `.${rest}`}${tail}`,
    );
  return [{ name: '', rows: isContinental ? rows.map((row) => row.map(even)) : rows }];
}

async function sheetsOf(bytes: Uint8Array): Promise<FileSheet[]> {
  if (begins(bytes, 0x50, 0x4b, 3, 4)) return (await import('./workbook')).xlsxSheets(bytes);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return (await import('./workbook')).xlsSheets(bytes);
  const text = decode(bytes);
  const start = text.slice(0, 2000).trimStart().toLowerCase();
  if (start.startsWith('<?xml') && start.includes('office:spreadsheet')) return xmlSheets(text);
  if (/^<(?:!doctype|html|head|meta|table|body|style|div|\?xml)/.test(start)) return htmlSheets(text);
  // Bytes that are no text leave these marks behind.
  return /[\0\ufffd]/.test(text.slice(0, 4000)) ? [] : lines(text);
}

/** The sheets of a file with at least one filled row, or why there are none. Never throws. */
export async function readFile(file: Blob): Promise<FileRead> {
  if (file.size === 0) return { problem: 'empty' };
  if (file.size > longestFile) return { problem: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const sheets = (await sheetsOf(bytes)).filter(({ rows }) => rows.some((row) => row.some(Boolean)));
    return sheets.length > 0 ? { sheets } : { problem: 'no-table' };
  } catch {
    return { problem: begins(bytes, 0xd0, 0xcf) ? 'old-workbook' : 'damaged' };
  }
}
