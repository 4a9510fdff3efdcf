// One walk over a page's text, shared by all readers of one reading: every text in page order, and those with a digit.
import type { Page } from './page';

export interface Scan {
  /** Texts outside script, style and noscript that are more than white space, in page order. */
  texts: Text[];
  /** Places in `texts` of those that hold a digit. */
  digits: number[];
}

const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'style', 'script']);
const digit = /\d/;
const solid = /\S/;

function walk(document: Document): Scan {
  const scan: Scan = { texts: [], digits: [] };
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const value = (node as Text).data;
    if (!solid.test(value) || silent.has(node.parentNode?.nodeName ?? '')) continue;
    if (digit.test(value)) scan.digits.push(scan.texts.length);
    scan.texts.push(node as Text);
  }
  return scan;
}

/** A page as readers see it; its texts are walked once, when the first of them asks. */
export function pageOf(document: Document, url: URL): Page {
  let scan: Scan | undefined;
  return {
    document,
    url,
    get scan() {
      return (scan ??= walk(document));
    },
  };
}

/** The place of an element's first text among the page's texts, or of the first text after it. */
export function placeOf(scan: Scan, element: Element): number {
  let low = 0;
  let high = scan.texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const before =
      element.compareDocumentPosition(scan.texts[middle] as Text) & Node.DOCUMENT_POSITION_PRECEDING;
    if (before) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An element's own words, squeezed; "" for none. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
