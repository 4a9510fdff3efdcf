// What stood on a page and could not be read: charts, figures, and columns of tables whose cells hide theirs.
import { folded, parseFigure } from './number';
import type { Draft, Table } from './reading';

/** Something that could not be read, by name ("" where none is known), and why. */
export interface UnreadPlace {
  name: string;
  why: 'chart' | 'private-font' | 'masked';
}

/** Glyphs of a private font where digits would stand, at the end of a line, and their unit: "日均：\ue603\ue604 件". */
const glyphs =
  /(?:^|[\s:])([¥$€+-]?\s?[\d.,]*[\ue000-\uf8ff][\d.,\ue000-\uf8ff]*)\s?([万亿]?元|[万亿%件个单人次笔秒])?$/;
const masks = /(?:^|[\s:])([^\s:]*\*{2}\S*)$/;
const oneGlyph = /^(?:\d[\d,]*(?:\.\d+)?)?[\ue000-\uf8ff]$/;
/** Under such heads, and under none, stand icons to press. */
const pressed = /^(?:操作|管理|)$|^(?:actions?|operations?)$/;

/** A glyph right behind a plain figure is an icon beside it, and one glyph alone may be one. */
function whyOf(line: string): UnreadPlace['why'] | undefined {
  const text = folded(line);
  const [, drawn = '', unit] = glyphs.exec(text) ?? [];
  if (drawn) return unit || !oneGlyph.test(drawn) ? 'private-font' : undefined;
  if (text === '?') return undefined;
  return parseFigure(masks.exec(text)?.[1] ?? text)?.unread === 'masked' ? 'masked' : undefined;
}

function columnsOf({ columns, rows }: Table): UnreadPlace[] {
  return columns.flatMap((name, at) => {
    if (pressed.test(folded(name))) return [];
    const lines = rows.flatMap((row) => (row[at] ?? '').split('\n'));
    const alone = new Set(lines.filter((line) => /^[\ue000-\uf8ff]$/.test(line)));
    // The same glyph on every line is an icon; where they differ they say something.
    const why = alone.size > 1 ? 'private-font' : lines.map(whyOf).find(Boolean);
    return why ? [{ name, why }] : [];
  });
}

/** What stood on a page and could not be read, by name: each chart, each figure, each column of a table once. */
export function unreadOn({ charts = [], pairs = [], tables = [] }: Draft): UnreadPlace[] {
  return [
    ...charts.map(({ name }) => ({ name, why: 'chart' as const })),
    ...pairs.flatMap(({ label, value }) => {
      const why = typeof value === 'object' ? value.unread : undefined;
      return why === 'private-font' || why === 'masked' ? [{ name: label, why } as const] : [];
    }),
    ...tables.flatMap(columnsOf),
  ];
}
