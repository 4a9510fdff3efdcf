// The card on a product page: a pill when folded, the price beside mine with its history when unfolded.
import type { OfferCard } from '../../lib/message';
import { button, element } from './element';
import { changesOf, lowestDays, type PriceChange } from './history';
import { icon } from './icon';
import { plot } from './plot';
import type { Writing } from './writing';

export interface CardSteps {
  fold(folded: boolean): void;
  watch(watched: boolean): void;
  openPanel(): void;
  hideHere(): void;
}

/** Change of a rival's price against mine: a fraction and an amount; null where one of the two is not known. */
function gapOf({ priceMinor, mine }: OfferCard): { share: number; minor: number } | null {
  if (priceMinor === null || !mine || mine.priceMinor <= 0) return null;
  return { share: priceMinor / mine.priceMinor - 1, minor: priceMinor - mine.priceMinor };
}

function amount(minor: number | null, currency: string, writing: Writing, className = 'fig'): HTMLElement {
  if (minor === null) return element('span', { class: 'unread' }, writing.t('price.unread'));
  const { sign, digits } = writing.money(minor, currency);
  return element('span', { class: className }, element('span', { class: 'u' }, sign), digits);
}

function watchButton(card: OfferCard, writing: Writing, steps: CardSteps, className: string): HTMLElement {
  return button(
    'watch',
    { class: className, 'aria-pressed': String(card.watched) },
    () => steps.watch(!card.watched),
    icon(card.watched ? 'pinned' : 'pin'),
    writing.t(card.watched ? 'watching' : 'watch'),
  );
}

/** The folded card: one line that never takes more room than it needs. */
export function offerPill(card: OfferCard, now: number, writing: Writing, steps: CardSteps): HTMLElement {
  const gap = gapOf(card);
  const low = lowestDays(card, now);
  const words =
    gap && gap.minor !== 0
      ? writing.t(gap.minor < 0 ? 'gap.below' : 'gap.above', { share: writing.percent(gap.share) })
      : gap
        ? writing.t('gap.same')
        : card.watched
          ? writing.t('watching')
          : writing.t('not-watched');
  return element(
    'div',
    { class: 'ov pill', role: 'complementary', 'aria-label': writing.t('name') },
    button(
      'unfold',
      { class: 'open', 'aria-expanded': 'false', title: writing.t('unfold') },
      () => steps.fold(false),
      icon('brand'),
      amount(card.priceMinor, card.currency, writing),
      element('span', { class: gap ? '' : 'mut' }, words),
      low === null
        ? undefined
        : element('span', { class: 'badge' }, writing.t('low.days', { n: writing.count(low) })),
      card.watched ? icon('unfold', writing.t('unfold')) : undefined,
    ),
    card.watched ? undefined : watchButton(card, writing, steps, 'go'),
  );
}

function changeLine(change: PriceChange, currency: string, writing: Writing): HTMLElement {
  const down = change.toMinor < change.fromMinor;
  const { money, t } = writing;
  return element(
    'li',
    {},
    element('span', {}, writing.moment(change.at)),
    element(
      'span',
      { class: 'el' },
      `${money(change.fromMinor, currency).text} → ${money(change.toMinor, currency).text}`,
    ),
    element(
      'span',
      { class: down ? 'delta fall' : 'delta rise' },
      icon(down ? 'fall' : 'rise', t(down ? 'down' : 'up')),
      money(Math.abs(change.toMinor - change.fromMinor), currency).digits,
    ),
  );
}

function comparison(card: OfferCard, writing: Writing): HTMLElement {
  const { t } = writing;
  const gap = gapOf(card);
  const apart = gap && writing.money(Math.abs(gap.minor), card.currency).text;
  return element(
    'div',
    { class: 'vs' },
    element(
      'div',
      {},
      element(
        'span',
        { class: 's' },
        card.priceLabel ? t('here.label', { label: card.priceLabel }) : t('here'),
      ),
      amount(card.priceMinor, card.currency, writing, 'big'),
    ),
    gap && apart
      ? element(
          'div',
          { class: 'gp' },
          element('b', {}, gap.minor === 0 ? t('gap.same') : writing.share(gap.share)),
          element(
            'span',
            { class: 's' },
            gap.minor === 0 ? '' : t(gap.minor < 0 ? 'less' : 'more', { amount: apart }),
          ),
        )
      : element('div', { class: 'gp s' }, t('not-matched')),
    element(
      'div',
      { class: 'r' },
      element('span', { class: 's' }, t('mine')),
      card.mine
        ? amount(card.mine.priceMinor, card.currency, writing, 'big me')
        : element('span', { class: 'big dim' }, '—'),
    ),
  );
}

function history(card: OfferCard, now: number, writing: Writing): HTMLElement {
  const drawn = plot(card, now, writing);
  const low = lowestDays(card, now);
  const { t } = writing;
  const lowest =
    card.lowestMinor === null
      ? ''
      : low === null
        ? t('lowest', { amount: writing.money(card.lowestMinor, card.currency).text })
        : t('low.days', { n: writing.count(low) });
  return element(
    'div',
    { class: 'rng' },
    element('div', { class: 'h4' }, element('span', {}, t('days-90')), element('span', {}, lowest)),
    drawn ?? element('p', { class: 's' }, t('history.none')),
    drawn && card.mine
      ? element(
          'ul',
          { class: 'legend' },
          element('li', { class: 'key theirs' }, t('this-page')),
          element('li', { class: 'key mine' }, t('mine')),
        )
      : undefined,
  );
}

/** The unfolded card. */
export function offerCard(card: OfferCard, now: number, writing: Writing, steps: CardSteps): HTMLElement {
  const { t } = writing;
  const about = card.mine ? t('against', { title: card.mine.title }) : card.title;
  const iconButton = (key: string, word: string, name: 'fold' | 'x', step: () => void) =>
    button(key, { class: 'btn-i', 'aria-label': t(word), title: t(word) }, step, icon(name));
  const changes = changesOf(card.history, 3);
  return element(
    'aside',
    { class: 'ov card', 'aria-label': t('name') },
    element(
      'header',
      {},
      icon('brand'),
      element('b', {}, t('name')),
      element('span', { class: 'el s', title: about }, about),
      iconButton('fold', 'fold', 'fold', () => steps.fold(true)),
      iconButton('hide', 'hide-here', 'x', () => steps.hideHere()),
    ),
    comparison(card, writing),
    history(card, now, writing),
    changes.length > 0
      ? element('ul', { class: 'chl' }, ...changes.map((each) => changeLine(each, card.currency, writing)))
      : undefined,
    element(
      'footer',
      {},
      watchButton(card, writing, steps, 'btn'),
      button('panel', { class: 'btn quiet' }, () => steps.openPanel(), t('compare')),
    ),
    element('p', { class: 'ft' }, t('read-here', { time: writing.moment(card.takenAt) })),
  );
}
