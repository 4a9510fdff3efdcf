// What all readers of one reading share of a page: every text in page order, those with a digit, and its JSON-LD.
import type { Page } from './page';

export interface Scan {
  /** Texts outside script, style and noscript that are more than white space, in page order. */
  texts: Text[];
  /** The words of each text in lower case, without the spaces around them; "" for those longer than 120. */
  words: string[];
  /** All of `words`, a line each: one look by one pattern is much quicker than a look at each. */
  readonly lines: string;
  /** Places in `texts` of those that hold a digit. */
  digits: number[];
}

const silent = 'script, style, noscript, template, textarea, option';
const digit = /\d/;
const longest = 120;

/** Texts that nobody reads; asking each text for its parent instead would cost as much as the walk itself. */
function silentTexts(root: Element): Set<Node> {
  const texts = new Set<Node>();
  for (const element of root.querySelectorAll(silent)) {
    for (let node = element.firstChild; node; node = node.nextSibling) texts.add(node);
  }
  return texts;
}

function walk(document: Document): Scan {
  const root = document.body ?? document.documentElement;
  const [skipped, texts, words, digits]: [Set<Node>, Text[], string[], number[]] = [
    silentTexts(root),
    [],
    [],
    [],
  ];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const value = (node as Text).data.trim();
    if (value === '' || skipped.has(node)) continue;
    if (digit.test(value)) digits.push(texts.length);
    texts.push(node as Text);
    words.push(value.length > longest ? '' : value.toLowerCase());
  }
  let lines: string | undefined;
  return {
    texts,
    words,
    digits,
    get lines() {
      return (lines ??= words.join('\n'));
    },
  };
}

const jsonLdOf = (document: Document) =>
  Array.from(document.querySelectorAll('script[type*="ld+json" i]'), (script) => script.textContent ?? '');

/** A page as readers see it; its texts are walked once, when the first of them asks. */
export function pageOf(document: Document, url: URL): Page {
  let scan: Scan | undefined;
  let jsonLd: string[] | undefined;
  return {
    document,
    url,
    get scan() {
      return (scan ??= walk(document));
    },
    get jsonLd() {
      return (jsonLd ??= jsonLdOf(document));
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
