// Whether something is cut off by a box around it: rolling digits, panes moved aside. What can be scrolled to is not.

/** Where something stands, in CSS pixels. */
export interface Place {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where an element or a piece of text stands in the window. */
export const boundsOf = (there: Element | Range): DOMRect => there.getBoundingClientRect();

/** Whether one place lies wholly outside another, but for `by` pixels. */
export const isOutside = (inner: Place, outer: Place, by = 1): boolean =>
  inner.bottom <= outer.top + by ||
  inner.top >= outer.bottom - by ||
  inner.right <= outer.left + by ||
  inner.left >= outer.right - by;

/** Whether one stretch lies wholly before or behind another, but for a pixel. */
export const isBeyond = (from: number, to: number, start: number, end: number): boolean =>
  to <= start + 1 || from >= end - 1;

/** What hides what reaches out of a box. */
export const hides = /hidden|clip/;

/** Whether a line is folded away by a box it stands in, or one around that in a cell or a table. */
export function isFolded(line: Place, box: Element | null, root: Element): boolean {
  if (!box || !root.contains(box)) return false;
  const { top, bottom } = boundsOf(box);
  const over = isBeyond(line.top, line.bottom, top, bottom) ? getComputedStyle(box).overflowY : 'visible';
  return over === 'visible' ? isFolded(line, box.parentElement, root) : hides.test(over);
}

/** Whether two pieces stand beside each other on one line. */
export function besides(one: Element, other: Element): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap > 0.5 * Math.min(a.height, b.height);
}

const hiding = (overflow: string) => overflow === 'hidden' || overflow === 'clip';

/** Whether a box hides what reaches out of it. */
export function clips(element: Element): boolean {
  const style = getComputedStyle(element);
  return hiding(style.overflowX) || hiding(style.overflowY);
}

/** How far out a box is still looked at. */
const reach = 6;

/** Whether an element is cut off by one of the boxes close around it. */
export function isCutOff(element: Element): boolean {
  const own = boundsOf(element);
  let box = element.parentElement;
  for (let step = 0; box && step < reach; step += 1, box = box.parentElement)
    if (isOutside(own, boundsOf(box)) && clips(box)) return true;
  return false;
}
