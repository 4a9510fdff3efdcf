// A table as a workbook (.xlsx): figures as numbers, texts as texts, so that no text becomes a formula.
import type { ExportTable } from '../price-export';
import { zipOf } from './zip';

const space = 'http://schemas.openxmlformats.org';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = `${space}/officeDocument/2006/relationships`;
const main = `${space}/spreadsheetml/2006/main`;
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What XML may not hold at all goes; what means something to it is written out. */
const escaped = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** "A" to "ZZ…" of a column counted from 0. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

function cellOf(value: string | number | null, column: number, row: number): string {
  const at = `r="${letters(column)}${row}"`;
  if (value === null || value === '') return '';
  if (typeof value === 'number') return Number.isFinite(value) ? `<c ${at}><v>${value}</v></c>` : '';
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

const linkTo = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
const links = (...inner: string[]) =>
  `${head}<Relationships xmlns="${space}/package/2006/relationships">${inner.join('')}</Relationships>`;

/** The bytes of a workbook with one sheet; a name may have 31 letters and none of []:*?/\\ (ECMA-376, part 1). */
export function workbookOf(
  { name, columns, rows }: ExportTable,
  words: (id: string) => string,
): Uint8Array<ArrayBuffer> {
  const lines = [columns.map(words), ...rows].map(
    (cells, at) =>
      `<row r="${at + 1}">${cells.map((value, column) => cellOf(value, column, at + 1)).join('')}</row>`,
  );
  const title = escaped(name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31));
  return zipOf({
    '[Content_Types].xml': `${head}<Types xmlns="${space}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    '_rels/.rels': links(linkTo('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${title}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(linkTo('rId1', 'worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  });
}
