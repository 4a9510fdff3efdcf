// Workbooks (.xlsx, and .xls of before 2007): every visible sheet as the text its cells show.
import { readXls, readXlsx, type Cell, type CellValue, type Workbook } from 'hucre/xlsx';
import type { FileSheet } from '../file-table';

/** More rows than any console exports at once. */
const mostRows = 20_000;

const two = (number: number) => String(number).padStart(2, '0');

/** Days are kept as days; a time of day is added only where there is one. Workbooks know no time zone. */
function dateText(date: Date): string {
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  return time === '00:00' ? day : `${day} ${time}`;
}

/** A number without the dust of its last binary digit and without an exponent. */
const numberText = (number: number) => {
  const short = Number(number.toPrecision(15));
  return /e/.test(String(short)) ? short.toFixed(Math.abs(short) < 1 ? 12 : 0) : String(short);
};

/** What a cell shows: a rate as its format writes it, money with the sign of its format. */
function cellText(value: CellValue, cell: Cell | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value !== 'number')
    return String(value)
      .replace(/[ \t]+/g, ' ')
      .trim();
  const format = cell?.style?.numFmt ?? '';
  if (/%/.test(format)) return `${numberText(value * 100)}%`;
  return (/[¥￥$€£]/.exec(format.replace(/\[\$-[^\]]*\]/g, ''))?.[0] ?? '') + numberText(value);
}

const sheetsOf = ({ sheets }: Workbook): FileSheet[] =>
  sheets
    .filter((sheet) => !sheet.hidden && !sheet.veryHidden)
    .map(({ name, rows, cells }) => ({
      name,
      rows: rows.map((row, y) => Array.from(row, (value, x) => cellText(value, cells?.get(`${y},${x}`)))),
    }));

const options = { readStyles: true, maxRows: mostRows };

/** The sheets of an .xlsx file. Throws where it is damaged. */
export const xlsxSheets = async (bytes: Uint8Array): Promise<FileSheet[]> =>
  sheetsOf(await readXlsx(bytes, options));

/** The sheets of an .xls file of the binary kind. Throws where it is damaged, protected or older than 1997. */
export const xlsSheets = async (bytes: Uint8Array): Promise<FileSheet[]> =>
  sheetsOf(await readXls(bytes, options));
