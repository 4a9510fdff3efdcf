// The cells of a table however it is built: native or by roles, header and body in one element or apart, frozen copies.
import { besides, boundsOf } from './cut';
import { allIn, attribute } from './elements';
import { hintOf, isDrawn } from './hint';

export interface Grid {
  /** Leaf columns, left to right. */
  columns: { name: string; cell: Element }[];
  rows: Line[];
}

/** A row; `section`: the part of a native table it stands in, beyond which no cell reaches. */
interface Line {
  cells: Element[];
  foot: boolean;
  section?: Element | null;
}

interface Part {
  head: Line[];
  rows: Line[];
}

/** The grid in a root element; undefined where it has no header of its own. */
export function gridOf(root: Element, text: (cell: Element) => string): Grid | undefined {
  const parts = partsOf(root);
  const heads = parts.map((part) => part.head).filter(({ length }) => length);
  if (!heads[0]) return undefined;
  const columns = columnsOf(whole(heads), text);
  const lists = parts.map((part) => part.rows);
  const bodies = lists.filter((lines) => lines.some((line) => !line.foot));
  const body = whole(bodies);
  // Every order, or every group, may stand in a table of its own under the heads of all.
  const more = bodies.filter(
    (lines) => !heads[1] && lines !== body && width(lines) === width(body) && !overlaps(body, lines),
  );
  const foot = whole(lists.filter((lines) => !bodies.includes(lines)));
  const rows = [...body, ...more.flat(), ...(width(foot) < columns.length - 1 ? [] : foot)];
  const matrix = matrixOf(rows);
  return { columns, rows: rows.map((row, at) => ({ ...row, cells: matrix[at] as Element[] })) };
}

const width = (lines: Line[]) =>
  Math.max(
    ...lines.slice(0, 8).map(({ cells }) => cells.reduce((sum, cell) => sum + spanOf(cell, 'colspan'), 0)),
  );

/** Whether some of the lines stand where others begin, as copies of them do. */
const overlaps = (lines: Line[], [other]: Line[]) =>
  lines.some(({ cells }) => besides(cells[0] as Element, other?.cells[0] as Element));

/** The widest of several pieces. Cells that it keeps unseen are drawn in the others, frozen beside it. */
function whole(pieces: Line[][]): Line[] {
  const [widest = [], ...others] = [...pieces].sort((a, b) => width(b) - width(a));
  if (others[0])
    for (const [at, { cells }] of widest.entries()) {
      const copies = others.flatMap((lines) => lines[at]?.cells ?? []).filter(isDrawn);
      const unseen = cells.filter((cell) => !isDrawn(cell) && copies[0] && besides(cell, copies[0]));
      if (unseen.length === copies.length)
        for (const cell of unseen) cells[cells.indexOf(cell)] = copies.shift() as Element;
    }
  return widest;
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  if (!cell.hasAttributes()) return 1;
  const span = Number(attribute(cell, name) || attribute(cell, `aria-${name}`));
  return span > 0 && span < 1000 ? span : 1;
}

function partsOf(root: Element): Part[] {
  const tables =
    root.localName === 'table' ? [root as HTMLTableElement] : allIn<HTMLTableElement>(root, 'table');
  const outer = tables.filter(({ parentElement }) => !root.contains(parentElement?.closest('td') ?? null));
  const parts = outer.map((table) => nativePart(table, root));
  if (parts.some((part) => part.rows.length > 0)) return parts;
  return [...parts, builtPart(root)];
}

/** How rows that sum others up, or a box around them in the table, are named. */
const sums =
  '[class*=summary],[class*=footer],[class*=total],[class*=calcs],[class*=floating-],[class*=pinnedRow]';

function nativePart(table: HTMLTableElement, root: Element): Part {
  const part: Part = { head: [], rows: [] };
  const below = table.closest(sums) !== root.closest(sums);
  for (const row of table.rows) {
    const cells: Element[] = [];
    for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling)
      if (!hintOf(cell).filler) cells.push(cell);
    const about = hintOf(row);
    if (cells.length === 0 || about.filler || about.skip || attribute(row, 'aria-hidden') === 'true')
      continue;
    const section = row.parentElement;
    const heading =
      section?.localName === 'thead' ||
      (part.rows.length === 0 && cells.length > 1 && cells.every((cell) => cell.localName === 'th'));
    (heading ? part.head : part.rows).push({
      cells,
      foot: below || section?.localName === 'tfoot' || row.matches(sums),
      section,
    });
  }
  return part;
}

const roleOf = (element: Element) => `${attribute(element, 'role')} ${attribute(element, 'class')}`;

/** The cells of a built row: its children, or the cells deeper in it where it holds boxes that scroll apart. */
function cellsOf(row: Element): Element[] {
  const own = [...row.children].filter((cell) => /cell|column|header/.test(roleOf(cell)));
  if (own.length > 0 || attribute(row, 'role') !== 'row') return own;
  const deep = allIn(row, '[role$=cell],[role$=header]');
  return deep.filter((cell) => cell.closest('[role=row]') === row);
}

const gridAround = (row: Element) => row.closest('[role$=grid],[role=table]');
const numberOf = (cell: Element) => Number(attribute(cell, 'aria-colindex'));
const leftOf = (cell: Element) => boundsOf(cell).left;

/**
 * Rows by role, or by the class words of virtual lists, where no native row is. A row may be drawn in pieces, its pinned
 * cells in a box apart: pieces of the same number on the same line are one row. A grid within a row is not this one.
 */
function builtPart(root: Element): Part {
  const part: Part = { head: [], rows: [] };
  const begun = new Map<string, Element[]>();
  const around = root.closest(sums);
  const found = allIn(root, '[role=row],[class*=table-row]');
  const grid = found[0] && gridAround(found[0]);
  for (const row of found) {
    if (row.localName === 'tr' || row.parentElement?.closest('[role=row]') || gridAround(row) !== grid)
      continue;
    const cells = cellsOf(row);
    const [cell] = cells;
    if (!cell) continue;
    // Columns that were moved keep their old order in the page.
    if (numberOf(cell)) cells.sort((a, b) => numberOf(a) - numberOf(b));
    const heading = cells.every((each) => /th\b|header/.test(roleOf(each)));
    const number = attribute(row, 'aria-rowindex') || attribute(row, 'row-index');
    const key = `${heading} ${number}`;
    const first = begun.get(key);
    if (number !== '' && first?.[0] && besides(first[0], cell)) {
      first.push(...cells);
      first.sort((a, b) => leftOf(a) - leftOf(b));
      continue;
    }
    begun.set(key, cells);
    (heading ? part.head : part.rows).push({ cells, foot: row.closest(sums) !== around });
  }
  return part;
}

/** The leaf columns of a header of one or more lines; a group's name goes before its columns' names. */
function columnsOf(head: Line[], text: (cell: Element) => string): Grid['columns'] {
  const lines = matrixOf(head);
  return [...(lines.at(-1) as Element[])].map((leaf, at) => {
    const cells = lines.flatMap((line) => line[at] ?? []);
    const names = new Set(cells.map((cell) => text(cell).replaceAll('\n', ' ')));
    names.delete('');
    return { name: [...names].join(' ').slice(0, 80), cell: leaf ?? head[0]?.cells[0] };
  });
}

/** Lines as a matrix: a cell over several of them, or over several columns, stands in each. */
function matrixOf(lines: Line[]): Element[][] {
  const matrix = lines.map((): Element[] => []);
  for (const [from, { cells, section }] of lines.entries()) {
    let at = 0;
    for (const cell of cells) {
      while (matrix[from]?.[at]) at += 1;
      const [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let line = from; line < from + high && lines[line]?.section === section; line += 1) {
        const row = matrix[line] ?? [];
        for (let over = 0; over < wide; over += 1) row[at + over] = cell;
      }
    }
  }
  return matrix;
}
