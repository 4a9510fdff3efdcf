// Free room beside a figure: a place within the box around it in which nothing is printed or drawn.

export interface Size {
  width: number;
  height: number;
}

const gap = 6;
/** Boxes around a figure that are looked at, from the inside out. */
const reach = 6;
/** In a box with more than this a look costs too much, and a chip would stand too far from what it is of. */
const most = 240;
const drawn = 'img, svg, canvas, video, iframe, button, input, select, textarea, i';

const meets = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const isIn = (a: DOMRect, box: DOMRect) =>
  a.left >= box.left && a.right <= box.right && a.top >= box.top && a.bottom <= box.bottom;

/** Where an element's own contents stand: a block reaches across its box, what is printed in it does not. */
export function printedRect(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  const inner = range.getBoundingClientRect();
  return inner.width > 0 ? inner : element.getBoundingClientRect();
}

/** Everything printed or drawn in a box; undefined where there is too much of it. */
function printedIn(box: Element): DOMRect[] | undefined {
  const rects: DOMRect[] = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!/\S/.test((node as Text).data)) continue;
    range.selectNodeContents(node);
    rects.push(...range.getClientRects());
    if (rects.length > most) return undefined;
  }
  for (const element of box.querySelectorAll(drawn)) rects.push(element.getBoundingClientRect());
  return rects.length > most ? undefined : rects.filter(({ width }) => width > 0);
}

/** What ends the words that go on behind a figure in its line: its unit, an arrow. */
function lineEnd(figure: DOMRect, printed: DOMRect[]): number {
  let end = figure.right;
  const line = printed
    .filter((one) => one.top < figure.bottom - 2 && one.bottom > figure.top + 2 && one.right > end)
    .sort((a, b) => a.left - b.left);
  for (const one of line) if (one.left < end + 2 * gap) end = Math.max(end, one.right);
  return end;
}

/** A cell of a table, or a card that is drawn as one: what stands outside it would be taken for its neighbour's. */
function isClosed(box: Element): boolean {
  if (/^t[dh]$/.test(box.localName) || /cell$/.test(box.getAttribute('role') ?? '')) return true;
  const { backgroundColor, borderRightWidth, boxShadow } = getComputedStyle(box);
  return (
    !/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor) ||
    borderRightWidth !== '0px' ||
    boxShadow !== 'none'
  );
}

/**
 * Where a chip of one of these sizes (the best first) may stand beside a figure, and in which box; undefined where there
 * is no room. What was found lies in a box around the figure, never beyond the cell or card it stands in.
 */
export function roomBeside(
  target: Element,
  sizes: Size[],
  taken: readonly DOMRect[],
): { rect: DOMRect; size: number; box: Element } | undefined {
  const figure = printedRect(target);
  let box: Element | null = target;
  for (let step = 0; box && step < reach && box.localName !== 'body'; step += 1) {
    const around = box.getBoundingClientRect();
    const printed = printedIn(box);
    if (!printed) return undefined;
    const end = lineEnd(figure, printed);
    for (const [size, { width, height }] of sizes.entries()) {
      const middle = figure.top + (figure.height - height) / 2;
      const spots = [
        new DOMRect(end + gap, middle, width, height),
        new DOMRect(figure.left, figure.bottom + 2, width, height),
        new DOMRect(figure.left - gap - width, middle, width, height),
      ];
      const free = spots.find(
        (spot) => isIn(spot, around) && ![...printed, ...taken].some((other) => meets(spot, other)),
      );
      if (free) return { rect: free, size, box };
    }
    if (isClosed(box)) return undefined;
    box = box.parentElement;
  }
  return undefined;
}
