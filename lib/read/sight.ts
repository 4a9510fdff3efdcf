// Whether a person can see what stands in a box: not cut off by one around it, not put far off the page. What can be scrolled to is seen.
import { hides, isBeyond, type Place } from './cut';
import { placeIn, type Box } from './screen';

/** How a box treats what stands in it, asked once. */
export interface Clip {
  /** What reaches out of it: "visible", "hidden auto". */
  over: string;
  /** It shows nothing of the page: cut to nothing, or drawn over the page under the pointer. */
  none: boolean;
  position?: string;
  /** The nearest box that may cut what stands in it, itself included; null where none does. */
  cutter: Box | null;
}

/** Shapes of which nothing is left. */
const nothing = /^inset\(([5-9]\d%\)|100%)|^(circle|ellipse)\(0/;

/** What is told to those who only hear the page, and what is kept for later, stands thousands of pixels off it. */
const far = -2000;

function clipOf(box: Box): Clip {
  if (!box.clip) {
    const { element, parent } = box;
    const style = getComputedStyle(element);
    const { overflow } = style;
    const none =
      (style.pointerEvents === 'none' && style.position === 'absolute') || nothing.test(style.clipPath);
    // What the body of a page hides below itself stands in the window all the same: a window over the page.
    const over = element.localName === 'body' ? overflow.replace(/ .*|$/, ' visible') : overflow;
    const cutter = none || overflow !== 'visible' ? box : ((parent && clipOf(parent).cutter) ?? null);
    box.clip = { over, none, cutter };
  }
  return box.clip;
}

const positionOf = (box: Box) => (clipOf(box).position ??= getComputedStyle(box.element).position);

/** Where a box stands; asked once. */
export const placeOf = (box: Box): Place => (box.rect ??= placeIn(box, box.element));

/** Whether a place in a box is hidden by what the boxes around it show: panes moved aside, digits rolled away. */
export function isCut(box: Box, { left, top, right, bottom }: Place): boolean {
  // The piece itself is not asked: that would cost as much as all the boxes around it, of which most cut nothing.
  if (!(box.parent && clipOf(box.parent).cutter) && left < innerWidth && right > 0) return false;
  /** What is laid out by itself is cut by no box before the one it is laid out in. */
  let free = false;
  for (let here = box.parent; here; here = here.parent) {
    const { over, none } = clipOf(here);
    const position = positionOf(here);
    if (none) return true;
    if (over !== 'visible' && !(free && position === 'static')) {
      const [x = '', y = x] = over.split(' ');
      const shown = placeOf(here);
      if (hides.test(x) && isBeyond(left, right, shown.left, shown.right)) return true;
      if (hides.test(y) && isBeyond(top, bottom, shown.top, shown.bottom)) return true;
      if (/auto|scroll/.test(over)) return false;
    }
    if (position === 'fixed') return isBeyond(left, right, 0, innerWidth);
    free = position === 'absolute' || (free && position === 'static');
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
