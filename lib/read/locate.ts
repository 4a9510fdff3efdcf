// The fingerprint of an element and the way back to it: a structural path, checked and if need be replaced by its words.
import type { Locator } from '../reading';

const hashed = /\d{3,}|[a-z]{2,}[A-Z0-9_-]{4,}$|^[a-f0-9-]{8,}$|[:.]/;

// The readers of a page are scripts of their own, each with its copy of this module: they meet in the isolated world.
declare global {
  var shopRoundsLocated: Set<Element> | undefined;
}

/**
 * Runs a reading and answers with it the elements it fingerprinted: what must be watched for change. One at a time: those
 * of another one would be counted in.
 */
export async function collectLocated<T>(
  read: () => Promise<T>,
): Promise<{ result: T; elements: Set<Element> }> {
  const elements = new Set<Element>();
  globalThis.shopRoundsLocated = elements;
  try {
    return { result: await read(), elements };
  } finally {
    globalThis.shopRoundsLocated = undefined;
  }
}

/** Paths and places among siblings of one reading: within it the page stands still. */
let reading: Set<Element> | undefined;
const paths = new Map<Element, string>();
const places = new Map<Element, number>();
/** The same steps are taken all over a page: each is written once. */
const steps: Record<string, string[]> = Object.create(null);

/** The elements this reading watches for change; what is known of paths in another is forgotten, the page may have changed. */
export function watchedNow(): Set<Element> | undefined {
  const now = globalThis.shopRoundsLocated;
  if (!now || now !== reading) {
    reading = now;
    paths.clear();
    places.clear();
  }
  return now;
}

/** The step from an element's parent to it, as a selector: the so-manieth child of its name, from 1. */
export function stepOf(element: Element): string {
  const tag = element.localName;
  let place = 1;
  for (let other = element.previousElementSibling; other; other = other.previousElementSibling) {
    if (other.localName !== tag) continue;
    const before = places.get(other);
    place += before ?? 1;
    if (before) break;
  }
  places.set(element, place);
  const known = (steps[tag] ??= []);
  return (known[place] ??= `> ${tag}:nth-of-type(${place})`);
}

/** Whether an element's id leads to it whatever is built around it. */
export const isSteady = ({ id }: Element): boolean => id !== '' && id.length < 40 && !hashed.test(id);

/** The path from the nearest steady id, through open shadow roots (">>>"). */
export function pathOf(element: Element): string {
  if (element === element.ownerDocument.documentElement) return '';
  let path = paths.get(element);
  if (path !== undefined) return path;
  if (isSteady(element)) path = `#${CSS.escape(element.id)}`;
  else {
    const { parentNode: parent } = element;
    path = parent ? stepOf(element) : element.localName;
    // Asked by number: an element of a frame is none of this window's own kind.
    if (parent?.nodeType === 1) path = `${pathOf(parent as Element)} ${path}`.replace(/^ > /, '');
    else if (parent && 'host' in parent) path = `${pathOf((parent as ShadowRoot).host)} >>${path}`;
  }
  paths.set(element, path);
  return path;
}

/** Where an element is: the path from the nearest steady id, through open shadow roots (">>>"), and its words. */
export function locatorOf(element: Element, text: string, label?: string): Locator {
  watchedNow()?.add(element);
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
