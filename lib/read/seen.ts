// Whether a person can see an element, asked in one way by all readers.

const styles = { visibilityProperty: true, opacityProperty: true };

/**
 * Whether an element can be seen, as far as style tells. In a document that no window shows (the sample a reader is
 * made ready on) nothing is drawn, and all of it counts as seen.
 */
export const isSeen = (element: Element): boolean =>
  element.checkVisibility(styles) || element.ownerDocument.defaultView === null;

/** Whether words right in an element can be seen: a box of one dot holds what only those who hear the page are told. */
export const isShown = (element: Element): boolean => {
  const { offsetWidth } = element as HTMLElement;
  return isSeen(element) && (offsetWidth !== 1 || (element as HTMLElement).offsetHeight !== 1);
};
