// What lies on a page: drawn from one reply, moved out of the way, taken away again. What it shows is the drawer's.
import type { CardReply } from '../../lib/message';
import { element } from './element';
import { place } from './place';
import { shadowOn } from './shadow';

/** Undefined for a reply without a card of its kind: nothing lies on the page then. */
export type Drawer = (reply: CardReply) => HTMLElement | undefined;

export interface Overlay {
  /** Draws a reply; without a card what is there is taken away. */
  show(reply: CardReply): void;
  /** Draws the last reply again, where it still lies on the page. */
  redraw(): void;
  /** Takes it away; another reply may draw it again. */
  clear(): void;
}

// The page's own handlers must not take a press on the card for one on the page.
const own = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup'];

/** The one overlay of this page. `sheets` may grow between two drawings; `signal` takes it away for good. */
export function overlay(
  sheets: CSSStyleSheet[],
  draw: Drawer,
  signal: AbortSignal,
  isLeft: () => boolean = () => false,
): Overlay {
  let there: { host: HTMLElement; root: ShadowRoot } | undefined;
  let last: CardReply | undefined;

  const clear = () => {
    there?.host.remove();
    there = undefined;
  };
  const settle = () => {
    if (there) place(there.host, isLeft());
  };
  for (const moved of ['resize', 'scrollend']) addEventListener(moved, settle, { signal, passive: true });
  signal.addEventListener('abort', clear);

  const redraw = () => {
    const drawn = there && last && draw(last);
    if (!there || !last || !drawn) return clear();
    const { host, root } = there;
    const held = root.activeElement?.getAttribute('data-key');
    root.adoptedStyleSheets = sheets;
    const { theme, trend, lang } = last;
    const frame = element('div', { class: 'frame', 'data-trend': trend, lang }, drawn);
    // "system" is no value of it, and leaves both to the browser.
    frame.style.colorScheme = theme;
    root.replaceChildren(frame);
    // What was pressed may be gone: the first button folds, unfolds or opens.
    const again = held && (root.querySelector(`[data-key=${held}]`) ?? root.querySelector('button'));
    if (again) (again as HTMLElement).focus({ preventScroll: true });
    place(host, isLeft());
  };

  return {
    clear,
    redraw,
    show(reply) {
      if (!reply.card || signal.aborted) return clear();
      last = reply;
      if (!there?.host.isConnected) {
        there = shadowOn('card');
        for (const type of own) there.root.addEventListener(type, (event) => event.stopPropagation());
      }
      redraw();
    },
  };
}
