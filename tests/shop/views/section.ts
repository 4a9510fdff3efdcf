// The shape of a console page as its server describes it; each console draws it with its own component library.

export interface Comparison {
  label: string;
  text: string;
  direction: 'up' | 'down' | 'flat';
}
export interface Card {
  label: string;
  value: string;
  unit?: string;
  tip?: string;
  compare?: Comparison[];
}
export interface Todo {
  label: string;
  count: number;
  href: string;
  urgent?: boolean;
}
export interface Tab {
  key: string;
  label: string;
  count?: number;
}

/** A table cell: plain text, or one of the stacked forms that consoles use. */
export type Cell =
  | string
  | { goods: { title: string; lines: string[]; href?: string; image: string } }
  | { buyer: { name: string; lines: string[] } }
  | { tag: string; tone: 'good' | 'warn' | 'bad' | 'plain' }
  | { value: string; unit: string }
  | { main: string; sub: string }
  | { links: string[] };

export interface Column {
  key: string;
  title: string;
  width: number;
  align?: 'right';
  fixed?: 'right';
  tip?: string;
}
export interface Row {
  id: string;
  cells: Record<string, Cell>;
}
export interface Table {
  columns: Column[];
  rows: Row[];
  total: number;
  page: number;
  size: number;
  sum?: Record<string, Cell>;
  empty?: string;
}

export type Section =
  | { kind: 'banner'; tone: 'info' | 'warn' | 'bad'; text: string }
  | { kind: 'cards'; title: string; period: string; cards: Card[] }
  | { kind: 'live-cards'; title: string; tabs: Tab[]; src: string }
  | { kind: 'todos'; title: string; todos: Todo[] }
  | { kind: 'table'; title: string; note?: string; src: string; tabs?: Tab[]; search?: string }
  /** Drawn on a canvas, as the chart libraries of consoles do: no word of it stands on the page. */
  | { kind: 'trend'; title: string; values: number[] }
  | { kind: 'chats'; title: string; chats: { who: string; text: string; at: string }[] }
  /** Panes of which only the first is shown; the others stay in the document with older figures. */
  | { kind: 'panes'; title: string; panes: { label: string; period: string; cards: Card[] }[] };

export interface Page {
  title: string;
  trail: string[];
  sections: Section[];
}

/** One page of a longer list, as a table. */
export function pageOf(
  columns: Column[],
  rows: Row[],
  page: number,
  size: number,
  rest: Pick<Table, 'sum' | 'empty'> = {},
): Table {
  return {
    columns,
    rows: rows.slice((page - 1) * size, page * size),
    total: rows.length,
    page,
    size,
    ...rest,
  };
}
