// Whether a person can see what stands in a box: not cut off by one around it, not put far off the page. What can be scrolled to is seen.
import type { Place } from './cut';
import { placeIn, type Box } from './screen';

/** How a box cuts what stands in it. */
export interface Clip {
  /** How it treats what reaches out of it sideways, and up or down. */
  x: string;
  y: string;
  /** It hides even what stands within it. */
  all: boolean;
}

/** Shapes of which nothing is left. */
const nothing = /^inset\(([5-9]\d%\)|100%)|^(circle|ellipse)\(0/;
const hiding = /hidden|clip/;
const scrolling = /auto|scroll/;
/** Digits roll in a box of no more pixels; a higher one may be scrolled by a script. */
const wheel = 80;

/** What is told to those who only hear the page, and what is kept for later, stands thousands of pixels off it. */
const far = -2000;

/** Few boxes clip, and asking for that is less than asking where they stand; each is asked once. */
function clipOf(box: Box): Clip {
  if (!box.clip) {
    const { clipPath, overflowX: x, overflowY } = getComputedStyle(box.element);
    // What the body of a page hides below itself stands in the window all the same: a window over the page.
    const y = box.element.localName === 'body' ? 'visible' : overflowY;
    box.clip = { x, y, all: nothing.test(clipPath) };
  }
  return box.clip;
}

/** Where a box stands; asked once. */
export const placeOf = (box: Box): Place => (box.rect ??= placeIn(box, box.element));

/** Whether one stretch lies wholly before or behind another, but for a pixel. */
const isBeyond = (from: number, to: number, start: number, end: number) => to <= start + 1 || from >= end - 1;

/** Whether a place in a box lies beside what the boxes around it show: panes moved aside, digits rolled away. */
export function isAside(box: Box, { left, top, right, bottom }: Place): boolean {
  for (let around = box.parent; around; around = around.parent) {
    const { x, y } = clipOf(around);
    if (x + y === 'visiblevisible') continue;
    const shown = placeOf(around);
    const low = shown.bottom - shown.top < wheel;
    if (hiding.test(x) && isBeyond(left, right, shown.left, shown.right)) return true;
    if (hiding.test(y) && low && isBeyond(top, bottom, shown.top, shown.bottom)) return true;
    if (scrolling.test(x + y)) return false;
  }
  return false;
}

/** Whether a box is cut off by one around it: rolling digits, panes clipped away. */
export function isCut(box: Box): boolean {
  const { parent } = box;
  if (!parent) return false;
  const clip = clipOf(parent);
  box.cut ??= clip.all || isHiddenBy(clip, box, parent) || isCut(parent);
  return box.cut;
}

/** What can be scrolled one way may still be cut off the other way. */
function isHiddenBy({ x, y }: Clip, box: Box, parent: Box): boolean {
  if (!hiding.test(x + y)) return false;
  const [own, shown] = [placeOf(box), placeOf(parent)];
  // A box without room of its own holds what is laid out elsewhere: a window over the page.
  if (own.bottom - own.top < 1) return false;
  return (
    (hiding.test(x) && isBeyond(own.left, own.right, shown.left, shown.right)) ||
    (hiding.test(y) && isBeyond(own.top, own.bottom, shown.top, shown.bottom))
  );
}

/** Whether a figure beside these words was found cut off with the box they share: they must not name another. */
export function isKnownCut(box: Box): boolean {
  for (let here: Box | undefined = box; here && here.cut !== false; here = here.parent)
    if (here.cut) return true;
  return false;
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
