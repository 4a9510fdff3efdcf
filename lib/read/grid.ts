// The cells of a table however it is built: native or by roles, header and body in one element or apart, frozen copies.
import { boundsOf } from './cut';
import { allIn, attribute } from './elements';
import { hintOf } from './hint';

export interface Grid {
  /** Leaf columns, left to right. */
  columns: { name: string; cell: Element }[];
  rows: Row[];
}

export interface Row {
  cells: Element[];
  /** 'all': one cell over the whole width, as placeholders and group lines are. */
  span: 'all' | 'cells';
  foot: boolean;
}

interface Part {
  head: Element[][];
  /** `section`: the part of a native table the row stands in, beyond which no cell reaches. */
  rows: { cells: Element[]; foot: boolean; section?: Element | null }[];
}

/** The grid in a root element; undefined where it has no header of its own. */
export function gridOf(root: Element, text: (cell: Element) => string): Grid | undefined {
  const parts = partsOf(root);
  const heads = parts.filter((part) => part.head.length > 0);
  const head = heads.sort((a, b) => width(b.head) - width(a.head))[0];
  if (!head) return undefined;
  const columns = columnsOf(head.head, text);
  const bodies = parts.filter((part) => part.rows.some((row) => !row.foot));
  const body = bodies.sort((a, b) => bodyWidth(b) - bodyWidth(a))[0];
  const feet = parts.filter(
    (part) =>
      part !== body &&
      part.rows.length > 0 &&
      part.rows.every((row) => row.foot) &&
      bodyWidth(part) >= columns.length - 1,
  );
  const rows = [...(body?.rows ?? []), ...feet.flatMap((part) => part.rows)];
  return { columns, rows: spread(rows, columns.length) };
}

const width = (head: Element[][]) =>
  Math.max(0, ...head.map((row) => row.reduce((sum, cell) => sum + spanOf(cell, 'colspan'), 0)));
const bodyWidth = (part: Part) => width(part.rows.slice(0, 8).map(({ cells }) => cells));

type Span = 'colspan' | 'rowspan';
const stated = (cell: Element, name: Span) =>
  Number(attribute(cell, name) || attribute(cell, `aria-${name}`) || 1);

function spanOf(cell: Element, name: Span): number {
  if (!cell.hasAttributes()) return 1;
  const span = stated(cell, name);
  return span > 0 && span < 1000 ? span : 1;
}

function partsOf(root: Element): Part[] {
  const tables =
    root.localName === 'table' ? [root as HTMLTableElement] : allIn<HTMLTableElement>(root, 'table');
  const outer = tables.filter(
    (table) => !table.parentElement?.closest('td') || !root.contains(table.parentElement.closest('td')),
  );
  const parts = outer.map(nativePart);
  if (parts.some((part) => part.rows.length > 0)) return parts;
  return [...parts, builtPart(root)];
}

function nativePart(table: HTMLTableElement): Part {
  const part: Part = { head: [], rows: [] };
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
    if (heading) part.head.push(cells);
    else
      part.rows.push({
        cells,
        foot:
          section?.localName === 'tfoot' ||
          /summary|footer|total/.test(row.className) ||
          /footer/.test(table.parentElement?.className ?? ''),
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
  const deep = allIn(row, '[role=gridcell],[role=cell],[role=columnheader],[role=rowheader]');
  return deep.filter((cell) => cell.closest('[role=row]') === row);
}

/** Whether two pieces stand beside each other on one line. */
function besides(one: Element, other: Element): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap > 0.5 * Math.min(a.height, b.height);
}

const gridAround = (row: Element) => row.closest('[role=grid],[role=table],[role=treegrid]');
const numberOf = (cell: Element) => Number(attribute(cell, 'aria-colindex'));
const leftOf = (cell: Element) => boundsOf(cell).left;

/**
 * Rows by role, or by the class words of virtual lists, where no native row is. A row may be drawn in pieces, its pinned
 * cells in a box apart: pieces of the same number on the same line are one row. A grid within a row is not this one.
 */
function builtPart(root: Element): Part {
  const part: Part = { head: [], rows: [] };
  const begun = new Map<string, Element[]>();
  const found = allIn(root, '[role=row],[class*="table-row"]');
  const grid = found[0] && gridAround(found[0]);
  for (const row of found) {
    if (row.localName === 'tr' || row.parentElement?.closest('[role=row]') || gridAround(row) !== grid)
      continue;
    const cells = cellsOf(row);
    const [cell] = cells;
    if (!cell) continue;
    // Columns that were moved keep their old order in the page.
    if (numberOf(cell)) cells.sort((a, b) => numberOf(a) - numberOf(b));
    const heading = cells.every((each) => /columnheader|th\b|header/.test(roleOf(each)));
    const number = attribute(row, 'aria-rowindex') || attribute(row, 'row-index');
    const first = begun.get(`${heading} ${number}`);
    if (number !== '' && first?.[0] && besides(first[0], cell)) {
      first.push(...cells);
      first.sort((a, b) => leftOf(a) - leftOf(b));
      continue;
    }
    begun.set(`${heading} ${number}`, cells);
    if (heading) part.head.push(cells);
    else part.rows.push({ cells, foot: false });
  }
  return part;
}

/** The leaf columns of a header of one or more lines; a group's name goes before its columns' names. */
function columnsOf(head: Element[][], text: (cell: Element) => string): { name: string; cell: Element }[] {
  const lines: { name: string; cell: Element; own: boolean }[][] = head.map(() => []);
  head.forEach((row, line) => {
    let at = 0;
    for (const cell of row) {
      while (lines[line]?.[at]) at += 1;
      const entry = { name: text(cell).replaceAll('\n', ' '), cell };
      for (let down = 0; down < spanOf(cell, 'rowspan') && line + down < head.length; down += 1) {
        const below = lines[line + down];
        for (let over = 0; over < spanOf(cell, 'colspan'); over += 1)
          if (below) below[at + over] = { ...entry, own: down === 0 };
      }
      at += spanOf(cell, 'colspan');
    }
  });
  const leaves = lines.at(-1) ?? [];
  return [...leaves].map((leaf, at) => {
    const names = [...new Set(lines.map((line) => line[at]?.name ?? '').filter(Boolean))];
    return { name: names.join(' ').slice(0, 80), cell: leaf?.cell ?? (head[0]?.[0] as Element) };
  });
}

/** Rows as a matrix: a cell over several rows stands in each of them. */
function spread(rows: Part['rows'], columns: number): Row[] {
  let held: { cell: Element; left: number }[] = [];
  let within: Element | null | undefined;
  return rows.map(({ cells, foot, section }) => {
    const out: Element[] = [];
    if (section !== within) [held, within] = [[], section];
    const over = held.filter((hold) => hold.left > 0);
    const only = cells.length === 1 ? (cells[0] as Element) : undefined;
    // Beside a cell from above, one cell over one column is a row like the others.
    if (only && (over.length === 0 || stated(only, 'colspan') > 1)) {
      if (Math.max(1, stated(only, 'colspan')) >= columns - 1 - over.length) {
        for (const hold of over) hold.left -= 1;
        return { cells, span: 'all', foot };
      }
    }
    let at = 0;
    for (const cell of cells) {
      at = drain(held, out, at);
      const down = spanOf(cell, 'rowspan') - 1;
      for (let over = spanOf(cell, 'colspan'); over > 0; over -= 1) {
        if (down > 0) held[at] = { cell, left: down };
        out[at] = cell;
        at += 1;
      }
    }
    drain(held, out, at);
    return { cells: out, span: 'cells', foot };
  });
}

function drain(held: { cell: Element; left: number }[], out: Element[], from: number): number {
  let at = from;
  for (let hold = held[at]; hold && hold.left > 0; hold = held[at]) {
    out[at] = hold.cell;
    hold.left -= 1;
    at += 1;
  }
  return at;
}
