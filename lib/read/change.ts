// Tells whether a mutation touches what was read, so that a page that moves elsewhere costs nothing.

const digit = /\d/;

/** The elements a reading came from and everything they stand in. */
export interface Touched {
  elements: ReadonlySet<Node>;
  ancestors: ReadonlySet<Node>;
}

/** Prepares the elements of a reading for `touches`. */
export function touchedBy(elements: Iterable<Element>): Touched {
  const ancestors = new Set<Node>();
  const set = new Set<Node>(elements);
  for (const element of set) {
    for (let up = element.parentNode; up && !ancestors.has(up); up = up.parentNode) ancestors.add(up);
  }
  return { elements: set, ancestors };
}

const inside = (node: Node, touched: Touched) => {
  for (let up: Node | null = node; up; up = up.parentNode) {
    if (touched.elements.has(up)) return true;
    if (touched.ancestors.has(up)) return false;
  }
  return false;
};

const tells = (nodes: NodeList, touched: Touched) =>
  [...nodes].some(
    (node) => touched.elements.has(node) || touched.ancestors.has(node) || digit.test(node.textContent ?? ''),
  );

/** Whether a mutation changed what was read, or put new figures beside it. */
export function touches(mutation: MutationRecord, touched: Touched): boolean {
  if (inside(mutation.target, touched)) return true;
  if (mutation.type !== 'childList' || !touched.ancestors.has(mutation.target)) return false;
  return tells(mutation.removedNodes, touched) || tells(mutation.addedNodes, touched);
}
