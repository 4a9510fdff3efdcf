// The title of what a page is about: the heading that its structured data, its OpenGraph title or its tab name repeats.
import type { Page } from './page';
import { fold } from './product';
import { textOf } from './scan';
import { isSeen } from './seen';

export interface Title {
  text: string;
  how: string;
  /** The visible heading; absent where the title stands in data only. */
  element?: Element;
}

/** Looked through one after the other, until one holds a heading that fits; `h1` alone is found quickly. */
const headings = [
  'h1',
  'h1,[itemprop=name]',
  '[class*=product-title],[class*=product-name],[class*=productName],[class*=ProductTitle],[id*=productTitle]',
  'h2,h3',
];

/** How well a heading fits what the page calls itself: 3 the same, 2 the one in the other, 0 not at all. */
function fit(text: string, names: string[], tab: string): number {
  const own = fold(text);
  if (own.length < 3) return 0;
  if (names.some((name) => name === own)) return 3;
  if (names.some((name) => name.length > 5 && own.length > 5 && (name.includes(own) || own.includes(name))))
    return 2;
  return own.length > 4 && tab.includes(own) ? 2 : 0;
}

function bestOf(
  elements: Iterable<Element>,
  names: string[],
  tab: string,
): { element: Element; text: string; score: number } | undefined {
  let best: { element: Element; text: string; score: number } | undefined;
  let looked = 0;
  for (const element of elements) {
    looked += 1;
    if (looked > 60) break;
    const text = textOf(element);
    if (text.length < 3 || text.length > 400) continue;
    const score = fit(text, names, tab) + (element.localName === 'h1' ? 1.5 : 0);
    if (score < 1.5 || score <= (best?.score ?? 0) || !isSeen(element)) continue;
    best = { element, text, score };
  }
  return best;
}

/**
 * The title as the visible page has it, chosen by what the page's data calls it (`names`); else a name from the data.
 * Undefined when neither tells.
 */
export function readTitle(page: Page, names: string[]): Title | undefined {
  const folded = names.map(fold).filter((name) => name.length > 2);
  const tab = fold(page.document.title);
  for (const selector of headings) {
    const best = bestOf(page.document.querySelectorAll(selector), folded, tab);
    // Beside a first heading that the page does not call itself by, its data may mark the name.
    if (best && (selector !== 'h1' || best.score > 3))
      return { text: best.text, how: 'heading', element: best.element };
  }
  const name = names.find((one) => one.length > 2);
  return name ? { text: name, how: 'name in data' } : undefined;
}
