// A closed root of our own on the page: no style of the page reaches in, none of ours reaches out.
import { element } from './element';

const owner = 'data-shop-rounds';

/** A style sheet of our own, for any number of roots of this page. */
export function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

/** Puts an empty root on the page in place of an earlier one of the same name, also one left by an older version. */
export function shadowOn(name: 'card' | 'ring' | 'teach' | 'chips'): { host: HTMLElement; root: ShadowRoot } {
  document.querySelectorAll(`[${owner}="${name}"]`).forEach((old) => old.remove());
  const host = element('div', { [owner]: name });
  const root = host.attachShadow({ mode: 'closed' });
  // Outside the body: a page that replaces its body keeps the card, and nothing of the page moves.
  document.documentElement.append(host);
  return { host, root };
}
