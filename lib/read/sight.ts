// Whether a person can see what stands in a box: not cut off by one around it, not put far off the page. What can be scrolled to is seen.
import type { Place } from './cut';
import { placeIn, type Box } from './screen';

/** How a box treats what stands in it. */
export interface Clip {
  /** What reaches out of it sideways, and up or down. */
  x: string;
  y: string;
  position: string;
  /** It shows nothing of the page: cut to nothing, or drawn over the page under the pointer. */
  none: boolean;
}

/** Shapes of which nothing is left. */
const nothing = /^inset\(([5-9]\d%\)|100%)|^(circle|ellipse)\(0/;
const hiding = /hidden|clip/;

/** What is told to those who only hear the page, and what is kept for later, stands thousands of pixels off it. */
const far = -2000;

/** Asked once of each box. */
function clipOf(box: Box): Clip {
  if (!box.clip) {
    const { clipPath, overflowX: x, overflowY, pointerEvents, position } = getComputedStyle(box.element);
    // What the body of a page hides below itself stands in the window all the same: a window over the page.
    const y = box.element.localName === 'body' ? 'visible' : overflowY;
    const over = pointerEvents === 'none' && position === 'absolute';
    box.clip = { x, y, position, none: over || nothing.test(clipPath) };
  }
  return box.clip;
}

/** Where a box stands; asked once. */
export const placeOf = (box: Box): Place => (box.rect ??= placeIn(box, box.element));

/** Whether one stretch lies wholly before or behind another, but for a pixel. */
const isBeyond = (from: number, to: number, start: number, end: number) => to <= start + 1 || from >= end - 1;

/** Whether a place in a box is hidden by what the boxes around it show: panes moved aside, digits rolled away. */
export function isCut(box: Box, { left, top, right, bottom }: Place): boolean {
  /** What is laid out by itself is cut by no box before the one it is laid out in. */
  let free = false;
  for (let here = box; here.parent; here = here.parent) {
    const { position, none } = clipOf(here);
    if (none) return true;
    if (position === 'fixed') return isBeyond(left, right, 0, innerWidth);
    free = position === 'absolute' || (free && position === 'static');
    const { x, y, position: around } = clipOf(here.parent);
    if (x + y === 'visiblevisible' || (free && around === 'static')) continue;
    const shown = placeOf(here.parent);
    if (hiding.test(x) && isBeyond(left, right, shown.left, shown.right)) return true;
    if (hiding.test(y) && isBeyond(top, bottom, shown.top, shown.bottom)) return true;
    if (/auto|scroll/.test(x + y)) return false;
  }
  // No page can be scrolled beyond its width.
  return isBeyond(left + scrollX, right + scrollX, 0, document.documentElement.scrollWidth);
}

/** Whether something stands thousands of pixels above or left of where it could be scrolled to. */
export function isFarOff(element: Element, { right, bottom }: Place): boolean {
  let y = bottom;
  for (let here: Element | null | undefined = element; here && y < far; here = outerOf(here))
    y += here.scrollTop;
  // No list of cards is scrolled so far sideways.
  return y < far || right < far;
}

/** What an element stands in, out of shadow roots and frames too. */
const outerOf = (element: Element): Element | null | undefined =>
  element.parentElement ??
  (element.getRootNode() as ShadowRoot).host ??
  element.ownerDocument.defaultView?.frameElement;
