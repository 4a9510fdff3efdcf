// What the pill and the unfolded card of a product page have in common: amounts, the gap to mine, the watch button.
import type { OfferCard } from '../../lib/message';
import { button, element } from './element';
import { icon, pin, pinned } from './icon';
import { money, say, type Writing } from './writing';

/** What can be done from a card. */
export interface CardSteps {
  fold(folded: boolean): void;
  watch(watched: boolean): void;
  openPanel(): void;
  hideHere(): void;
}

/** Change of a rival's price against mine: a fraction and an amount; null where one of the two is not known. */
export function gapOf({ priceMinor, mine }: OfferCard): { share: number; minor: number } | null {
  if (priceMinor === null || !mine || mine.priceMinor <= 0) return null;
  return { share: priceMinor / mine.priceMinor - 1, minor: priceMinor - mine.priceMinor };
}

/** An amount with its sign set small; without one, that the price was not read. */
export function amount(
  minor: number | null,
  currency: string,
  writing: Writing,
  className = 'fig',
): HTMLElement {
  if (minor === null) return element('span', { class: 'unread' }, say(writing, 'price.unread'));
  const { sign, digits } = money(minor, currency, writing);
  return element('span', { class: className }, element('span', { class: 'u' }, sign), digits);
}

/** Begins or ends watching this offer. */
export function watchButton(
  { watched }: OfferCard,
  writing: Writing,
  watch: CardSteps['watch'],
  className: string,
): HTMLElement {
  return button(
    'watch',
    { class: className, 'aria-pressed': String(watched) },
    () => watch(!watched),
    icon(watched ? pinned : pin),
    say(writing, watched ? 'watching' : 'watch'),
  );
}
