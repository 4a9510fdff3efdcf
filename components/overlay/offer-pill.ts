// The folded card on a product page: one line that never takes more room than it needs.
import type { OfferCard } from '../../lib/message';
import { button, element } from './element';
import { lowestDays } from './history';
import { brand, icon, unfold } from './icon';
import { amount, gapOf, watchButton, type CardSteps } from './offer-parts';
import { count, percent, say, type Writing } from './writing';

function aboutMine(card: OfferCard, writing: Writing): string {
  const gap = gapOf(card);
  if (!gap) return say(writing, card.watched ? 'watching' : 'not-watched');
  if (gap.minor === 0) return say(writing, 'gap.same');
  return say(writing, gap.minor < 0 ? 'gap.below' : 'gap.above', { share: percent(gap.share, writing) });
}

/** The price, how it stands to mine, since when it is the lowest; unfolds when pressed. */
export function offerPill(card: OfferCard, writing: Writing, steps: CardSteps): HTMLElement {
  const low = lowestDays(card, writing.now);
  const toUnfold = say(writing, 'unfold');
  return element(
    'div',
    { class: 'ov pill', role: 'complementary', 'aria-label': say(writing, 'name') },
    button(
      'unfold',
      { class: 'open', 'aria-expanded': 'false', title: toUnfold },
      () => steps.fold(false),
      icon(brand),
      amount(card.priceMinor, card.currency, writing),
      element('span', { class: gapOf(card) ? '' : 'mut' }, aboutMine(card, writing)),
      low === null
        ? undefined
        : element('span', { class: 'badge' }, say(writing, 'low.days', { n: count(low, writing) })),
      card.watched ? icon(unfold, toUnfold) : undefined,
    ),
    card.watched ? undefined : watchButton(card, writing, steps.watch, 'go'),
  );
}
