// One walk over a page's text: every text that holds a digit or a currency word, in page order, shared by all readers.
import type { Page } from './page';

export interface Scan {
  /** Texts with a digit, outside script, style and noscript, in page order; visibility is not yet asked. */
  digits: Text[];
  /** Place of a text's parent among all texts of the page. */
  placeOf: Map<Node, number>;
  /** Short texts without digits, squeezed, in page order: the words that states and labels are told from. */
  words: { node: Text; text: string; place: number }[];
  /** All texts of the page in number. */
  texts: number;
}

const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'style', 'script']);
const scans = new WeakMap<Page, Scan>();

const walk = (document: Document): Scan => {
  const scan: Scan = { digits: [], placeOf: new Map(), words: [], texts: 0 };
  const roots: Node[] = [document.body ?? document.documentElement];
  for (let root = roots.shift(); root; root = roots.shift()) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const value = node.nodeValue ?? '';
      if (value.length < 12 && value.trim() === '') continue;
      const parent = node.parentNode;
      if (!parent || silent.has(parent.nodeName)) continue;
      scan.texts += 1;
      if (/\d/.test(value)) {
        scan.digits.push(node as Text);
        scan.placeOf.set(node, scan.texts);
      } else if (value.length < 160) {
        const text = value.replace(/\s+/g, ' ').trim();
        if (text.length > 1 && text.length < 80) scan.words.push({ node: node as Text, text, place: scan.texts });
      }
    }
  }
  return scan;
};

/** The page's texts, walked once for each reading. */
export function scanOf(page: Page): Scan {
  let scan = scans.get(page);
  if (!scan) {
    scan = walk(page.document);
    scans.set(page, scan);
  }
  return scan;
}

/** Whether an element can be seen, as far as style tells. */
export const isVisible = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** An element's own words, squeezed; "" for none. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
