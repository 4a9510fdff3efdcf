// Tables as the page shows them: columns by their headers, cells by their place, buyers' columns left out.
import { folded } from '../number';
import type { Table } from '../reading';
import { cleanCell, holdsOrderCodes, namesPerson, withoutCodes } from '../buyer-cells';
import { namesBuyer, tellsBuyer } from '../buyers';
import { textOf } from './cell';
import { nothingThere, totals } from '../console/words';
import { common, holds } from '../console/region';
import { boundsOf, isFolded } from './cut';
import { allIn, attribute } from './elements';
import { gridOf, type Grid } from './grid';
import { locatorOf } from './locate';
import { isSeen } from './seen';
import { isFarOff } from './sight';
import type { Slices } from './slices';
import { bareNumber, type Token } from './token';

const maxRows = 1000;
const maxColumns = 80;
/** So many rows are read between two pauses that a page may ask for. */
const atOnce = 20;
const totalSays =
  /(?:共|总共|总计|合计)\s*[:：]?\s*([\d,]+)\s*(?:条|个|项|笔|件|款|行|单|记录|商品|订单)|(?:(?<![\d/.-])\d+\s*(?:[-–~至到]|to)\s*\d+\s*(?:of|\/|的|条?[,，/]\s*共)\s*([\d,]+)(?![\d/-]|\.\d))|total\s*:?\s*([\d,]+)/;

/** The number of rows a text states ("共 143 条", "1-10 of 143"), or undefined. */
export function parseTotal(text: string): number | undefined {
  const hit = totalSays.exec(folded(text));
  const number = hit?.slice(1).find(Boolean);
  return number === undefined || number.length > 12 ? undefined : Number(number.replaceAll(',', ''));
}

/** All tables of a page with their totals ("共 143 条" stands inside the element or after it). */
export function* readTables(sites: Token[], tokens: Token[]): Slices<{ table: Table; token: Token }[]> {
  const read: { table: Table; token: Token }[] = [];
  for (const token of sites) {
    const table = yield* readTable(token.box.element);
    if (!table) continue;
    const total =
      totalInside(token.box.element) ??
      totalBeside(token, tokens) ??
      totalTold(token.box.element, table.shown);
    if (total !== undefined) table.total = total;
    read.push({ table, token });
  }
  return read;
}

const totalInside = (root: Element) =>
  parseTotal(root.querySelector('[class*=pagination],[class*=pager]')?.textContent ?? '');

/** The rows in all that a list drawn in part tells the reader of a screen, numbered heads not counted. */
function totalTold(root: Element, shown: number): number | undefined {
  const told = attribute(root, 'aria-rowcount');
  const heads = allIn(root, '[role=row][aria-rowindex]:has([role=columnheader])');
  const rows = /^\d{1,7}$/.test(told) ? Number(told) - heads.length : 0;
  return rows > 0 && rows >= shown ? rows : undefined;
}

/** The first total after a table and before the next one, in a box that holds no other table. */
function totalBeside(site: Token, tokens: Token[]): number | undefined {
  const at = tokens.indexOf(site);
  for (let next = at + 1; next < tokens.length && next < at + 40; next += 1) {
    const token = tokens[next];
    if (!token || token.kind === 'table') return undefined;
    const line = pieces(tokens, next);
    const total = parseTotal(line);
    if (total === undefined) continue;
    const box = common(site.box, token.box);
    const other = tokens.some((each) => each.kind === 'table' && each !== site && holds(box, each));
    return other && box.end - box.start > 60 ? undefined : total;
  }
  return undefined;
}

/** "共", "143" and "条" may be pieces of their own. */
const pieces = (tokens: Token[], from: number) =>
  tokens
    .slice(from, from + (/^(总?共|total)/.test(tokens[from]?.text ?? '') ? 3 : 1))
    .map((token) => token.text)
    .join(' ');

/** One table; undefined where the element has no header or shows nothing at all. */
function* readTable(root: Element): Slices<Table | undefined> {
  const range = root.ownerDocument.createRange();
  const grid = gridOf(root, (cell) => textOf(cell, range));
  const names = grid?.columns.map(({ name }) => name) ?? [];
  if (!grid || !names.some(Boolean)) return undefined;
  const { rows, sums, saysEmpty } = yield* rowsOf(grid, range, root);
  const kept = keptColumns(names, rows);
  const pick = (row: string[]) =>
    kept.map((at) => {
      const text = row[at] ?? '';
      if (bareNumber.test(text)) return text;
      return holdsOrderCodes(names, at) ? withoutCodes(text) : cleanCell(text, names[at] as string);
    });
  const data = rows.map(pick);
  const feet = sums.map((row) => labelled(pick(row)));
  const columns = kept.map((at) => names[at] as string);
  return {
    columns,
    rows: [...data, ...feet].slice(0, maxRows),
    shown: data.length,
    ...(data.length === 0 && saysEmpty && { saysEmpty: true }),
    at: locatorOf(root, columns[0] ?? ''),
  };
}

/** What stands in a table's rows, those that sum up apart. */
interface Rows {
  rows: string[][];
  sums: string[][];
  saysEmpty: boolean;
}

function* rowsOf(grid: Grid, range: Range, root: Element): Slices<Rows> {
  const rows: string[][] = [];
  const sums: string[][] = [];
  let saysEmpty = false;
  let seen: (boolean | undefined)[] | undefined;
  for (const [at, row] of grid.rows.entries()) {
    const first = row.cells[0];
    if (rows.length >= maxRows || !first) break;
    if (at % atOnce === 0) yield first;
    if (!row.cells.some(isSeen)) continue;
    const place = boundsOf(first);
    // Lines that a long list keeps for later, and folded ones.
    if (isFarOff(first, place) || isGone(first, place, row.cells, root)) continue;
    const cells = aligned(row.cells, grid);
    // What one row shows of a column the others show too, save for what their cells carry themselves.
    seen ??= cells.map((cell) => cell && isSeen(cell));
    // What stands in a cell over several columns stands under the first of them.
    const texts = cells.map((cell, at) =>
      cell && cells.indexOf(cell) === at
        ? textOf(cell, range, (seen?.[at] && !cell.hasAttributes()) || undefined, place)
        : '',
    );
    const [said = ''] = texts.filter(Boolean);
    // What only stands over several columns is of none: a line over the rows of an order, an opened row.
    if (texts.every((text, at) => text === '' || isWide(cells, at))) {
      saysEmpty ||= nothingThere.test(folded(said));
      continue;
    }
    // A line that says the heads again.
    if (texts.every((text, at) => text === grid.columns[at]?.name)) continue;
    if (row.foot || totals.test(folded(said))) sums.push(texts);
    // Under other heads stands another table.
    else if (row.cells.every(({ localName }) => localName === 'th')) break;
    else rows.push(texts);
  }
  if (!rows[0]) saysEmpty ||= emptyBeside(grid);
  return { rows, sums, saysEmpty };
}

/** Whether a cell of a row stands over more than one column, or came down from the row above. */
const isWide = (cells: (Element | undefined)[], at: number) =>
  cells.lastIndexOf(cells[at]) > at || (cells[at] as HTMLTableCellElement).rowSpan > 1;

/** Whether a row is folded to nothing: in what its cells hold, or by a box around it where it is no native one. */
const isGone = (first: Element, place: DOMRect, cells: Element[], root: Element) =>
  place.height < 3
    ? cells.every((cell) => (cell as HTMLElement).offsetHeight < 3)
    : first.localName !== 'td' && isFolded(place, first.parentElement, root);

/** The words for "nothing" often stand in a box of their own under the header. */
function emptyBeside(grid: Grid): boolean {
  const box = grid.columns[0]?.cell.closest('[class*=table]:not(table,tr,th)')?.parentElement;
  const boxes = box && allIn(box, '[class*=empty],[class*=placeholder],[class*=no-data],[class*=nodata]');
  return boxes?.some((each) => nothingThere.test(folded(each.textContent)) && isSeen(each)) ?? false;
}

/** A row's cells by column: by position where the counts agree, else by what stands under which header. */
function aligned(cells: Element[], grid: Grid): (Element | undefined)[] {
  if (cells.length === grid.columns.length) return cells;
  const rects = cells.map((cell) => cell && boundsOf(cell));
  return grid.columns.map(({ cell }) => {
    const head = boundsOf(cell);
    const middle = (head.left + head.right) / 2;
    return cells[rects.findIndex((rect) => rect && rect.left - 1 <= middle && middle <= rect.right + 1)];
  });
}

/** Columns that stay: none that names buyers, none that mostly tells of them, none that is empty throughout. */
function keptColumns(names: string[], rows: string[][]): number[] {
  return names.flatMap((name, at) => {
    if (at >= maxColumns || namesBuyer(name) || namesPerson(names, at)) return [];
    const cells = rows.flatMap((row) => row[at] || []);
    if (!name && !cells[0]) return [];
    const telling = cells.filter(
      (cell) => !bareNumber.test(cell) && cell.split('\n').some(tellsBuyer),
    ).length;
    return telling * 3 > cells.length ? [] : [at];
  });
}

/** A totals row says so in its first cell, where it names nothing else. */
const labelled = (row: string[]) => (/\p{L}/u.test(row[0] ?? '') ? row : ['合计', ...row.slice(1)]);
