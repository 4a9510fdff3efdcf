// Tells whether a mutation touches what was read, so that a page that moves elsewhere costs nothing.

/** A figure, or the words of a list that holds none: a page that has said nothing of it yet says it now. */
const telling = /\d|[暂没无空]|[Nn]o/;

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
    (node) =>
      touched.elements.has(node) || touched.ancestors.has(node) || telling.test(node.textContent ?? ''),
  );

const small = (node: Node) => node.childNodes.length < 4 && (node.textContent ?? '').length < 60;

/** The nearest element that holds something read; a part that stands on the page by itself has only the body. */
function regionOf(node: Node, touched: Touched): Node | null {
  let up: Node | null = node;
  while (up && !touched.ancestors.has(up)) up = up.parentNode;
  return up;
}

/** Whether a mutation changed what was read, or put new figures into a part of the page where something was read. */
export function touches(mutation: MutationRecord, touched: Touched): boolean {
  const { target, type } = mutation;
  if (inside(target, touched)) return true;
  if (type === 'characterData') return false;
  const region = regionOf(target, touched);
  if (!region || (region === document.body && region !== target)) return false;
  // A small figure that fades in changes by its class alone.
  if (type === 'attributes') return small(target) && telling.test(target.textContent ?? '');
  return tells(mutation.removedNodes, touched) || tells(mutation.addedNodes, touched);
}
