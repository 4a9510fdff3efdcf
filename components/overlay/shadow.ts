// A closed root of our own on the page: no style of the page reaches in, none of ours reaches out.
import card from '../../assets/overlay-card.css?inline';
import style from '../../assets/overlay.css?inline';
import { colourRules } from './colours';
import { element } from './element';

const owner = 'data-shop-rounds';
let sheet: CSSStyleSheet | undefined;

function sheetOnce(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(colourRules + style + card);
  }
  return sheet;
}

/** Puts an empty root on the page in place of an earlier one of the same name, also one left by an older version. */
export function shadowOn(name: 'card' | 'ring'): { host: HTMLElement; root: ShadowRoot } {
  document.querySelectorAll(`[${owner}="${name}"]`).forEach((old) => old.remove());
  const host = element('div', { [owner]: name });
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOnce()];
  // Outside the body: a page that replaces its body keeps the card, and nothing of the page moves.
  document.documentElement.append(host);
  return { host, root };
}
