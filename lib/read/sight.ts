// Whether a person can see what stands in a box: not cut off by one around it, not put far off the page. What can be scrolled to is seen.
import { isOutside, type Place } from './cut';
import { placeIn, type Box } from './screen';

/** How a box cuts what stands in it. */
export interface Clip {
  /** How it treats what reaches out of it sideways. */
  x: string;
  /** It hides what reaches out of it, and can be scrolled no way. */
  hides: boolean;
  /** It hides even what stands within it. */
  all: boolean;
}

/** Shapes of which nothing is left. */
const nothing = /^inset\(([5-9]\d%\)|100%)|^(circle|ellipse)\(0/;
const scrolling = /auto|scroll/;

/** What is told to those who only hear the page, and what is kept for later, stands thousands of pixels off it. */
const far = -2000;

/** Few boxes clip, and asking for that is less than asking where they stand; each is asked once. */
function clipOf(box: Box): Clip {
  if (!box.clip) {
    const { clipPath, overflowX: x, overflowY: y } = getComputedStyle(box.element);
    const hides = x + y !== 'visiblevisible' && !scrolling.test(x + y);
    box.clip = { x, hides, all: nothing.test(clipPath) };
  }
  return box.clip;
}

/** Where a box stands; asked once. */
export const placeOf = (box: Box): Place => (box.rect ??= placeIn(box, box.element));

/** Whether a place in a box lies beside what the boxes around it show: panes moved aside. */
export function isAside(box: Box, { left, right }: Place): boolean {
  for (let around = box.parent; around; around = around.parent) {
    const { x } = clipOf(around);
    if (x === 'visible') continue;
    if (scrolling.test(x)) return false;
    const shown = placeOf(around);
    if (right <= shown.left + 1 || left >= shown.right - 1) return true;
  }
  return false;
}

/** Whether a box is cut off by one around it: rolling digits, panes clipped away. */
export function isCut(box: Box): boolean {
  const { parent } = box;
  if (!parent) return false;
  const { hides, all } = clipOf(parent);
  box.cut ??= all || (hides && isOutside(placeOf(box), placeOf(parent))) || isCut(parent);
  return box.cut;
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
