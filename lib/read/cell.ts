// The text of a table cell as a person sees it: pieces side by side on one line, stacked pieces on lines of their own.
import { squeeze } from '../squeeze';
import { boundsOf, isFolded, type Place } from './cut';
import { hintOf } from './hint';
import { isSeen, isShown } from './seen';
import { drawnText } from './signs';

/** Elements whose own words nobody sees, or which are no words of the page. */
export const unseen = new Set(
  'script style noscript template canvas svg img video audio object br option select textarea progress meter math'.split(
    ' ',
  ),
);

/** Visible text of a cell (`seen`: known to be visible as a whole; `row`: where its row stands), lines joined by "\n"; a field counts only where it holds nothing but a number. */
export function textOf(cell: Element, range: Range, seen?: boolean, row?: Place): string {
  if (cell.childElementCount === 0) {
    const text = drawnText(cell.textContent.trim(), cell);
    return text === '' || !(seen ?? isSeen(cell)) ? '' : short(text);
  }
  const pieces: Piece[] = [];
  gather(cell, pieces);
  if (pieces.length < 2) return short(pieces[0]?.text ?? '');
  return lines(pieces, range, cell, row);
}

interface Piece {
  text: string;
  node: Node;
}

/** Left of the page stands what is told to those who only hear it. */
const far = -2000;

const short = (text: string) => squeeze(text).slice(0, 600);

function gather(element: Element, pieces: Piece[]): void {
  let seen: boolean | undefined;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const text = drawnText((child as Text).data.trim(), element);
      if (text !== '' && (seen ??= isShown(element))) pieces.push({ text, node: child });
    } else if (child.nodeType === 1) {
      const inner = child as Element;
      if (inner.localName === 'input') field(inner as HTMLInputElement, pieces);
      else if (!unseen.has(inner.localName) && !hintOf(inner).skip) gather(inner, pieces);
    }
  }
}

function field(input: HTMLInputElement, pieces: Piece[]): void {
  if (/^[\d.,]+$/.test(input.value) && !/checkbox|radio/.test(input.type) && isSeen(input)) {
    pieces.push({ text: input.value, node: input });
  }
}

function lines(pieces: Piece[], range: Range, cell: Element, row: Place | undefined): string {
  let out = '';
  let last: DOMRect | undefined;
  const rects = pieces.map(({ node }) => rectOf(node, range));
  // Lines stand in the middle of their row, unless some of them are folded away.
  const odd =
    row && Math.abs((rects[0] as DOMRect).top + (rects.at(-1) as DOMRect).bottom - row.top - row.bottom) > 4;
  for (const [at, piece] of pieces.entries()) {
    const rect = rects[at] as DOMRect;
    if (rect.right < far || (odd && isFolded(rect, piece.node.parentElement, cell))) continue;
    const text = short(piece.text);
    if (!last) out = text;
    else {
      const overlap = Math.min(rect.bottom, last.bottom) - Math.max(rect.top, last.top);
      const stacked = rect.height > 0 ? overlap < 0.3 * Math.min(rect.height, last.height) : false;
      out += stacked
        ? `\n${text}`
        : rect.left - last.right > 1.5 || (/\d$/.test(out) && /^\d/.test(text))
          ? ` ${text}`
          : text;
    }
    last = rect;
  }
  return out.slice(0, 600);
}

function rectOf(node: Node, range: Range): DOMRect {
  if (node.nodeType === 1) return boundsOf(node as Element);
  range.selectNodeContents(node);
  return boundsOf(range);
}
