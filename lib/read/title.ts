// The title of what a page is about: the heading that its structured data, its OpenGraph title or its tab name repeats.
import type { Page } from './page';
import { fold } from './product';
import { isVisible, textOf } from './scan';

export interface Title {
  text: string;
  how: string;
  /** The visible heading; absent where the title stands in data only. */
  element?: Element;
}

const headings = 'h1, [itemprop="name"], [class*="product-title" i], [class*="product-name" i], [class*="productname" i], [class*="producttitle" i], [class*="product__title" i], [id*="producttitle" i], h2, h3';

/** How well a heading fits what the page calls itself: 3 the same, 2 the one in the other, 0 not at all. */
function fit(text: string, names: string[], tab: string): number {
  const own = fold(text);
  if (own.length < 3) return 0;
  if (names.some((name) => name === own)) return 3;
  if (names.some((name) => name.length > 5 && own.length > 5 && (name.includes(own) || own.includes(name)))) return 2;
  return own.length > 4 && tab.includes(own) ? 2 : 0;
}

/**
 * The title as the visible page has it, chosen by what the page's data calls it (`names`); else a name from the data.
 * Undefined when neither tells.
 */
export function readTitle(page: Page, names: string[]): Title | undefined {
  const folded = names.map(fold).filter((name) => name.length > 2);
  const tab = fold(page.document.title);
  let best: { element: Element; text: string; score: number } | undefined;
  let looked = 0;
  for (const element of page.document.querySelectorAll(headings)) {
    if (looked >= 120) break;
    looked += 1;
    const text = textOf(element);
    if (text.length < 3 || text.length > 400) continue;
    const score = fit(text, folded, tab) + (element.localName === 'h1' ? 1.5 : element.localName === 'h3' ? -0.5 : 0);
    if (score <= (best?.score ?? 0.9) || !isVisible(element)) continue;
    best = { element, text, score };
  }
  if (best && best.score >= 1.5) return { text: best.text, how: 'heading', element: best.element };
  const name = names.find((one) => one.length > 2);
  return name ? { text: name, how: 'name in data' } : undefined;
}
