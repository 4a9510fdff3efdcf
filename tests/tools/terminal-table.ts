// Tables for the terminal: columns as wide as their longest cell, counting Chinese characters as two.

const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += wide.test(letter) ? 2 : 1;
  return width;
}

/** Cells longer than `most` columns are cut with an ellipsis; figures belong in short cells, so none is ever cut. */
function fit(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  let kept = '';
  for (const letter of text) {
    if (widthOf(kept + letter) > most - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}

/** A table with a heading, one line a row, ending in a line break. */
export function terminalTable(title: string, columns: string[], rows: string[][], most = 46): string {
  const cells = [columns, ...rows].map((row) => row.map((cell) => fit(cell.replace(/\s+/g, ' '), most)));
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => widthOf(row[at] ?? ''))));
  const line = (row: string[]) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = cells;
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return `\n${title}\n${line(head)}\n${rule}\n${body.map((row) => `${line(row)}\n`).join('')}`;
}
