// What the pill and the unfolded card of a product page have in common: amounts and the watch button.
import type { OfferCard } from '../../lib/message';
import { button, element } from './element';
import { icon, pin, pinned } from './icon';
import { say, type Writing } from './writing';

/** What can be done from a card. */
export interface CardSteps {
  fold(folded: boolean): void;
  watch(watched: boolean): void;
  openPanel(): void;
  /** To the other side of the page. */
  move(): void;
  hideHere(): void;
}

/** An amount with its sign set small; without digits, that the price was not read. */
export function amount(
  sign: string | undefined,
  digits: string | undefined,
  writing: Writing,
  className = 'fig',
): HTMLElement {
  return digits
    ? element('span', { class: className }, element('span', { class: 'u' }, sign ?? ''), digits)
    : element('span', { class: 'unread' }, say(writing, 'price.unread'));
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
