// Where the pill and the unfolded card meet: the card comes as a script of its own, once it is unfolded.
import type { OfferCard } from '../../lib/message';
import type { CardSteps } from './offer-parts';
import type { Writing } from './writing';

/** The unfolded card with the style sheet it adds to the pill's. */
export interface CardFace {
  sheet: CSSStyleSheet;
  draw(card: OfferCard, writing: Writing, steps: CardSteps): HTMLElement;
}

declare global {
  var shopRoundsCard: CardFace | undefined;
}
