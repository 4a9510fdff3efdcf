// The fingerprint of an element and the way back to it: a structural path, checked and if need be replaced by its words.
import type { Locator } from '../reading';

const hashed = /\d{3,}|[a-z]{2,}[A-Z0-9_-]{4,}$|^[a-f0-9-]{8,}$|[:.]/;

// The readers of a page are scripts of their own, each with its copy of this module: they meet in the isolated world.
declare global {
  var shopRoundsLocated: Set<Element> | undefined;
}

/** Runs a reading and answers with it the elements it fingerprinted: what must be watched for change. */
export function collectLocated<T>(read: () => T): { result: T; elements: Set<Element> } {
  const elements = new Set<Element>();
  globalThis.shopRoundsLocated = elements;
  try {
    return { result: read(), elements };
  } finally {
    globalThis.shopRoundsLocated = undefined;
  }
}

/** Paths and places among siblings of one reading: within it the page stands still. */
let known = {
  reading: globalThis.shopRoundsLocated,
  paths: new Map<Element, string>(),
  places: new Map<Element, number>(),
};

/** Forgets the paths of another reading: the page may have changed since. */
export function beginPaths(): void {
  const reading = globalThis.shopRoundsLocated;
  if (!reading || reading !== known.reading) known = { reading, paths: new Map(), places: new Map() };
}

/** Has an element watched for change, as one that something was read from. */
export function watchElement(element: Element): void {
  globalThis.shopRoundsLocated?.add(element);
}

function stepOf(element: Element): string {
  const tag = element.localName;
  let place = 1;
  for (let other = element.previousElementSibling; other; other = other.previousElementSibling) {
    if (other.localName !== tag) continue;
    const before = known.places.get(other);
    place += before ?? 1;
    if (before) break;
  }
  known.places.set(element, place);
  return `${tag}:nth-of-type(${place})`;
}

/** The id that leads to an element whatever is built around it. */
function steadyId(element: Element): string | undefined {
  const id = element.getAttribute('id');
  return id && id.length < 40 && !hashed.test(id) ? id : undefined;
}

/** The path's last step, from `parent` to the element; undefined where that is not the way to it. */
export const stepFrom = (parent: Element, element: Element): string | undefined =>
  element.parentNode === parent && !steadyId(element) ? stepOf(element).slice(0, 600) : undefined;

/** The path from the nearest steady id, through open shadow roots (">>>"). */
export function pathOf(element: Element): string {
  if (element === element.ownerDocument.documentElement) return '';
  const cached = known.paths.get(element);
  if (cached !== undefined) return cached;
  const id = steadyId(element);
  const path = id ? `#${CSS.escape(id)}` : wayTo(element);
  known.paths.set(element, path);
  return path;
}

function wayTo(element: Element): string {
  const { parentNode: parent } = element;
  if (!parent) return element.localName;
  const own = stepOf(element);
  // Asked by number: in a frame, an element is none of this window's own.
  if (parent.nodeType === 11 && 'host' in parent) return `${pathOf((parent as ShadowRoot).host)} >>> ${own}`;
  const outer = parent.nodeType === 1 ? pathOf(parent as Element) : '';
  return outer === '' ? own : `${outer} > ${own}`;
}

/** Where an element is: the path from the nearest steady id, through open shadow roots (">>>"), and its words. */
export function locatorOf(element: Element, text: string, label?: string): Locator {
  watchElement(element);
  beginPaths();
  return {
    path: pathOf(element).slice(0, 600),
    text: text.slice(0, 200),
    ...(label ? { label: label.slice(0, 120) } : {}),
  };
}

function follow(path: string, root: Document): Element | null {
  let scope: Document | ShadowRoot = root;
  let found: Element | null = null;
  for (const part of path.split(' >>> ')) {
    try {
      found = scope.querySelector(part);
    } catch {
      return null;
    }
    if (!found) return null;
    if (found.shadowRoot) scope = found.shadowRoot;
  }
  return found;
}

const squeeze = (text: string | null) => (text ?? '').replace(/\s+/g, '');

/**
 * The element again, or null when neither the path nor the words lead to it: a changed page gives nothing rather
 * than a wrong element.
 */
export function find(at: Locator, root: Document): Element | null {
  const words = squeeze(at.text);
  const byPath = follow(at.path, root);
  if (byPath && (words === '' || squeeze(byPath.textContent).includes(words))) return byPath;
  if (words.length < 2) return null;
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_ELEMENT);
  const hits: Element[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node as Element;
    if (element.childElementCount > 8 || squeeze(element.textContent) !== words) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const outer = hits.at(-1);
    if (outer?.contains(element)) hits[hits.length - 1] = element;
    else hits.push(element);
  }
  return hits.length === 1 ? (hits[0] ?? null) : null;
}
