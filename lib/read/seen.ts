// Whether a person can see an element, asked in one way by all readers.

const styles = { visibilityProperty: true, opacityProperty: true };

/**
 * Whether an element can be seen, as far as style tells. In a document that no window shows (the sample a reader is
 * made ready on) nothing is drawn, and all of it counts as seen.
 */
export const isSeen = (element: Element): boolean =>
  element.checkVisibility(styles) || element.ownerDocument.defaultView === null;
