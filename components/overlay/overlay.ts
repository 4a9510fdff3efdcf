// The card or mark on a page: drawn from one reply, folded or unfolded, moved out of the way, taken away again.
import type { CardReply, OfferCard } from '../../lib/message';
import { localeOf } from '../../lib/words';
import { consoleMark } from './console-mark';
import { element } from './element';
import { offerCard, offerPill } from './offer-card';
import { place } from './place';
import { shadowOn } from './shadow';
import { writingOf } from './writing';

/** What the card asks of the rest of the extension. A rejection means that it can no longer be reached. */
export interface OverlaySteps {
  watch(offerKey: string, watched: boolean): Promise<boolean>;
  openPanel(view: 'today' | 'prices'): Promise<unknown>;
  hideHere(): Promise<unknown>;
}

export interface Overlay {
  /** Draws a reply for the page named; without a card what is there is taken away. */
  show(reply: CardReply, now: number, pageKey: string): void;
  /** Takes the card away; another reply may draw it again. */
  clear(): void;
}

// The page's own handlers must not take a press on the card for one on the page.
const own = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup'];

/** The one overlay of this page. `signal` takes it away for good. */
export function overlay(steps: OverlaySteps, signal: AbortSignal): Overlay {
  const unfolded = new Set<string>();
  let there: { host: HTMLElement; root: ShadowRoot; redraw: () => void; pageKey: string } | undefined;

  const clear = () => {
    there?.host.remove();
    there = undefined;
  };
  const orGone = (step: Promise<unknown>) => void step.catch(clear);
  const settle = () => {
    if (there?.host.isConnected) place(there.host);
  };
  addEventListener('resize', settle, { signal, passive: true });
  addEventListener('scrollend', settle, { signal, passive: true });
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape' || !there || !unfolded.delete(there.pageKey)) return;
      there.redraw();
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', clear);

  const watch = async (card: OfferCard, watched: boolean) => {
    card.watched = await steps.watch(card.offerKey, watched);
    there?.redraw();
  };
  const draw = (reply: CardReply, now: number, pageKey: string): HTMLElement | undefined => {
    const { card } = reply;
    const writing = writingOf(reply, now);
    const hideHere = () => {
      const asked = steps.hideHere();
      clear();
      orGone(asked);
    };
    if (card?.kind === 'console') {
      return consoleMark(card, writing, { hideHere, openPanel: () => orGone(steps.openPanel('today')) });
    }
    if (!card) return undefined;
    const cardSteps = {
      hideHere,
      openPanel: () => orGone(steps.openPanel('prices')),
      fold: (folded: boolean) => {
        if (folded) unfolded.delete(pageKey);
        else unfolded.add(pageKey);
        there?.redraw();
      },
      watch: (watched: boolean) => orGone(watch(card, watched)),
    };
    const make = unfolded.has(pageKey) ? offerCard : offerPill;
    return make(card, now, writing, cardSteps);
  };

  return {
    clear,
    show(reply, now, pageKey) {
      if (!reply.card || signal.aborted) return clear();
      if (!there?.host.isConnected) {
        there = { ...shadowOn('card'), redraw: () => undefined, pageKey };
        own.forEach((type) => there?.root.addEventListener(type, (event) => event.stopPropagation()));
      }
      const { host, root } = there;
      const redraw = () => {
        const held = root.activeElement?.getAttribute('data-key');
        const drawn = draw(reply, now, pageKey);
        const frame = element('div', {
          class: 'frame',
          'data-theme': reply.theme,
          'data-trend': reply.trend,
          lang: localeOf[reply.lang],
        });
        if (drawn) frame.append(drawn);
        root.replaceChildren(frame);
        keepFocus(root, held);
        place(host);
      };
      there = { host, root, redraw, pageKey };
      redraw();
    },
  };
}

const partner: Record<string, string> = { fold: 'unfold', unfold: 'fold' };

function keepFocus(root: ShadowRoot, key: string | null | undefined): void {
  if (!key) return;
  const again = [key, partner[key] ?? '', 'unfold'].flatMap((each) => [
    ...root.querySelectorAll<HTMLElement>(`[data-key="${each}"]`),
  ]);
  again[0]?.focus({ preventScroll: true });
}
