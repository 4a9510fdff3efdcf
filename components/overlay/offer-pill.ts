// The folded card on a product page: one line that never takes more room than it needs.
import type { OfferCard } from '../../lib/message';
import { button, element } from './element';
import { brand, icon, unfold } from './icon';
import { amount, watchButton, type CardSteps } from './offer-parts';
import { say, type Writing } from './writing';

/** The price, how it stands to mine, since when it is the lowest; unfolds when pressed. */
export function offerPill(card: OfferCard, writing: Writing, steps: CardSteps): HTMLElement {
  const { 'pill.sign': sign, 'pill.digits': digits, 'pill.gap': gap, 'pill.low': low } = writing.words;
  const toUnfold = say(writing, 'unfold');
  return element(
    'div',
    { class: 'ov pill', role: 'complementary', 'aria-label': say(writing, 'name') },
    button(
      'unfold',
      { class: 'open', 'aria-expanded': 'false', title: toUnfold },
      () => steps.fold(false),
      icon(brand),
      amount(sign, digits, writing),
      element(
        'span',
        { class: gap ? '' : 'mut' },
        gap || say(writing, card.watched ? 'watching' : 'not-watched'),
      ),
      low ? element('span', { class: 'badge' }, low) : undefined,
      card.watched ? icon(unfold, toUnfold) : undefined,
    ),
    card.watched ? undefined : watchButton(card, writing, steps.watch, 'go'),
  );
}
