// Tables of files that are web pages or XML under the name of a workbook. Parsed as a document that runs and loads nothing.
import type { FileSheet } from '../file-table';

const squeeze = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
/** A cell that claims to span more is not believed. */
const widest = 200;

/** The outer tables of an HTML page, spanned cells written in the first of their places. */
export function htmlSheets(text: string): FileSheet[] {
  const page = new DOMParser().parseFromString(text, 'text/html');
  return [...page.querySelectorAll('table')]
    .filter((table) => !table.parentElement?.closest('table'))
    .map((table) => ({ name: squeeze(table.caption?.textContent ?? null), rows: rowsOf(table) }));
}

function rowsOf(table: HTMLTableElement): string[][] {
  const grid: string[][] = [];
  [...table.rows].forEach((row, y) => {
    const line = (grid[y] ??= []);
    let x = 0;
    for (const cell of row.cells) {
      while (line[x] !== undefined) x += 1;
      for (let dy = 0; dy < Math.min(cell.rowSpan || 1, table.rows.length - y); dy += 1)
        for (let dx = 0; dx < Math.min(cell.colSpan, widest); dx += 1)
          (grid[y + dy] ??= [])[x + dx] = dy + dx === 0 ? squeeze(cell.textContent) : '';
    }
  });
  return grid.map((line) => Array.from(line, (cell) => cell ?? ''));
}

const names = 'urn:schemas-microsoft-com:office:spreadsheet';

/** The sheets of a workbook written as XML ("XML Spreadsheet 2003"); none where the text is no such thing. */
export function xmlSheets(text: string): FileSheet[] {
  const page = new DOMParser().parseFromString(text, 'application/xml');
  const at = (element: Element, name: string) => element.getAttributeNS(names, name) ?? '';
  return [...page.getElementsByTagNameNS(names, 'Worksheet')].map((sheet) => ({
    name: at(sheet, 'Name'),
    rows: [...sheet.getElementsByTagNameNS(names, 'Row')].map((row) => {
      const cells: string[] = [];
      for (const cell of row.getElementsByTagNameNS(names, 'Cell')) {
        const index = Number(at(cell, 'Index'));
        while (index > cells.length + 1 && cells.length < widest) cells.push('');
        const data = cell.getElementsByTagNameNS(names, 'Data')[0];
        const said = squeeze(data?.textContent ?? null);
        cells.push(data && at(data, 'Type') === 'DateTime' ? said.replace(/T00:00:00.*$/, '') : said);
      }
      return cells;
    }),
  }));
}
