// Workbooks (.xlsx, and .xls of before 2007): every visible sheet as the text its cells show.
import { readXls, readXlsx, type CellValue } from 'hucre/xlsx';
import type { FileSheet } from '../file-table';
import { shownIn } from './xls-formats';

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

const literal = /"([^"]*)"|(\p{Sc})/gu;
/** Of these a number shown has fewer digits than it holds: "0!.0,"万"". */
const scaling = /[!\\]|[#0?],+(?![#0?])|^(?:[千万亿]|[kmb]\b)/i;

/** The words that a format writes before a number and behind it: a currency, a unit. */
function aroundIn(format: string): [before: string, after: string] {
  // "[$₫-42A]" names a currency, "[$-409]" only a language.
  const shown = (format.split(';')[0] ?? '').replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"');
  const at = shown.search(/[#0?]/);
  const wordsIn = (part: string) =>
    Array.from(part.matchAll(literal), ([, quoted, sign]) => quoted ?? sign)
      .join('')
      .trim();
  const [before, after] = at < 0 ? ['', ''] : [wordsIn(shown.slice(0, at)), wordsIn(shown.slice(at))];
  const isScaled = scaling.test(shown.slice(at)) || scaling.test(after);
  return isScaled ? [before + (/\p{Sc}/u.exec(after)?.[0] ?? ''), ''] : [before, after];
}

/** What a cell shows: a rate as its format writes it, other numbers with the words of their format. */
function cellText(value: CellValue, format = ''): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value !== 'number')
    return String(value)
      .replace(/[ \t]+/g, ' ')
      .trim();
  if (/%/.test(format)) return `${numberText(value * 100)}%`;
  const [before, after] = aroundIn(format);
  return before + numberText(value) + after;
}

/** `formatAt`: how the number at "row,column" is shown, where the workbook says. */
const sheetOf = (
  { name, rows }: { name: string; rows: CellValue[][] },
  formatAt: (place: string) => string | undefined,
): FileSheet => ({
  name,
  rows: rows.map((row, y) => Array.from(row, (value, x) => cellText(value, formatAt(`${y},${x}`)))),
});

const options = { readStyles: true, maxRows: mostRows };

/** The visible sheets of an .xlsx file. Throws where it is damaged. */
export async function xlsxSheets(bytes: Uint8Array): Promise<FileSheet[]> {
  const { sheets } = await readXlsx(bytes, options);
  return sheets
    .filter((sheet) => !sheet.hidden && !sheet.veryHidden)
    .map((sheet) => sheetOf(sheet, (place) => sheet.cells?.get(place)?.style?.numFmt));
}

/** The visible sheets of an .xls file of the binary kind. Throws where it is damaged, protected or older than 1997. */
export async function xlsSheets(bytes: Uint8Array): Promise<FileSheet[]> {
  const shown = shownIn(bytes);
  const { sheets } = await readXls(bytes, options);
  return sheets.flatMap((sheet, at) => {
    const own = shown[at];
    return own && !own.hidden ? sheetOf(sheet, (place) => own.formats.get(place)) : [];
  });
}
