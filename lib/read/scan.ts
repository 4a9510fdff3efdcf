// What all readers of one reading share of a page: every text in page order, those with a digit, and its JSON-LD.
import { squeeze } from '../squeeze';
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

const silent = ['script', 'style', 'noscript', 'template', 'textarea', 'option'];
const digit = /\d/;
const longest = 120;

/** Texts that nobody reads; asking each text for its parent instead would cost as much as the walk itself. */
function silentTexts(root: Element): Set<Node> {
  const texts = new Set<Node>();
  // One name after the other: the browser looks up a name, and tries a list of names on every element.
  for (const name of silent) {
    for (const element of root.querySelectorAll(name))
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

/**
 * The places, from one to before another, of texts whose words begin with what a pattern fits. It is global, looks at
 * the beginnings of lines and goes over all words at once, which is much quicker than a look at each.
 */
export function placesWith({ words }: Scan, pattern: RegExp, from: number, to: number): number[] {
  const found: number[] = [];
  let place = Math.max(0, from);
  let start = 0;
  const lengthHere = () => (words[place] ?? '').length;
  for (const { index } of words.slice(place, Math.max(0, to)).join('\n').matchAll(pattern)) {
    while (start + lengthHere() < index) {
      start += lengthHere() + 1;
      place += 1;
    }
    // A text may have several lines.
    if (start === index) found.push(place);
  }
  return found;
}

/** An element's own words, squeezed; "" for none. */
export const textOf = (element: Element | null | undefined): string => squeeze(element?.textContent ?? '');
