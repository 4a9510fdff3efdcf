// The card of a product page: a pill until it is unfolded, watched or not, folded again on Escape.
import base from '../../assets/overlay.css?inline';
import style from '../../assets/overlay-pill.css?inline';
import type { OfferCard } from '../../lib/message';
import './card-face';
import { offerPill } from './offer-pill';
import { overlay, type Overlay } from './overlay';
import { sheetOf } from './shadow';
import { writingOf } from './writing';

/** What the card asks of the rest of the extension. A rejection means that it can no longer be reached. */
export interface OfferSteps {
  /** Brings the unfolded card to this page: `shopRoundsCard` is set when it resolves. */
  bringCard(): Promise<unknown>;
  watch(offerKey: string, watched: boolean): Promise<boolean>;
  openPanel(): Promise<unknown>;
  hideHere(): Promise<unknown>;
  /** Whether the operator wants it on the left, and keeps what they want from now on. */
  isLeft(): Promise<boolean>;
  keepLeft(left: boolean): Promise<unknown>;
}

/** The one card of this page; an offer once unfolded stays so. `signal` takes it away for good. */
export function offerOverlay(steps: OfferSteps, signal: AbortSignal): Overlay {
  const sheets = [sheetOf(base + style)];
  const unfolded = new Set<string>();
  let shownFor = '';
  let left = false;

  const fold = async (offerKey: string, folded: boolean) => {
    if (folded) unfolded.delete(offerKey);
    else {
      if (!globalThis.shopRoundsCard) await steps.bringCard();
      unfolded.add(offerKey);
    }
    drawn.redraw();
  };
  const watch = async (card: OfferCard, watched: boolean) => {
    card.watched = await steps.watch(card.offerKey, watched);
    drawn.redraw();
  };
  const drawn = overlay(
    sheets,
    (reply) => {
      const { card } = reply;
      if (card?.kind !== 'offer') return undefined;
      const writing = writingOf(reply);
      shownFor = card.offerKey;
      const orGone = (step: Promise<unknown>) => void step.catch(drawn.clear);
      const cardSteps = {
        fold: (folded: boolean) => orGone(fold(shownFor, folded)),
        watch: (watched: boolean) => orGone(watch(card, watched)),
        move: () => {
          left = !left;
          drawn.redraw();
          orGone(steps.keepLeft(left));
        },
        openPanel: () => orGone(steps.openPanel()),
        hideHere: () => {
          drawn.clear();
          orGone(steps.hideHere());
        },
      };
      const face = unfolded.has(shownFor) ? globalThis.shopRoundsCard : undefined;
      if (!face) return offerPill(card, writing, cardSteps);
      if (!sheets.includes(face.sheet)) sheets.push(face.sheet);
      return face.draw(card, writing, cardSteps);
    },
    signal,
    () => left,
  );
  const toKeptSide = async () => {
    left = await steps.isLeft();
    if (left) drawn.redraw();
  };
  void toKeptSide().catch(drawn.clear);
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape' && unfolded.delete(shownFor)) drawn.redraw();
    },
    { signal, capture: true },
  );
  return drawn;
}
