// The unfolded card on a product page: the price beside mine, its history with its changes, and what can be done.
import style from '../../assets/overlay-card.css?inline';
import { gapToMine, isApart, lowestDays } from '../../lib/card-figures';
import type { OfferCard } from '../../lib/message';
import type { CardFace } from './card-face';
import { button, element } from './element';
import { changesOf, type PriceChange } from './history';
import { brand, cross, fall, fold, icon, rise, type Drawing } from './icon';
import { amount, watchButton, type CardSteps } from './offer-parts';
import { plot } from './plot';
import { sheetOf } from './shadow';
import { moment, money, say, share, type Writing } from './writing';

function changeLine(change: PriceChange, currency: string, writing: Writing): HTMLElement {
  const down = change.toMinor < change.fromMinor;
  return element(
    'li',
    {},
    element('span', {}, moment(change.at, writing)),
    element(
      'span',
      { class: 'el' },
      `${money(change.fromMinor, currency, writing).text} → ${money(change.toMinor, currency, writing).text}`,
    ),
    element(
      'span',
      { class: down ? 'delta fall' : 'delta rise' },
      icon(down ? fall : rise, say(writing, down ? 'down' : 'up')),
      money(Math.abs(change.toMinor - change.fromMinor), currency, writing).digits,
    ),
  );
}

function big(minor: number | null, card: OfferCard, writing: Writing, className = 'big'): HTMLElement {
  const { sign, digits } = minor === null ? {} : money(minor, card.currency, writing);
  return amount(sign, digits, writing, className);
}

function comparison(card: OfferCard, writing: Writing): HTMLElement {
  const t = (key: string, values?: Record<string, string>) => say(writing, key, values);
  const gap = gapToMine(card);
  const apart = gap && money(Math.abs(gap.minor), card.currency, writing).text;
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
      big(card.priceMinor, card, writing),
    ),
    gap && apart
      ? element(
          'div',
          { class: 'gp' },
          element('b', {}, gap.minor === 0 ? t('gap.same') : share(gap.share, writing)),
          element(
            'span',
            { class: 's' },
            gap.minor === 0 ? '' : t(gap.minor < 0 ? 'less' : 'more', { amount: apart }),
          ),
        )
      : element('div', { class: 'gp s' }, t(isApart(card) ? 'gap.partial' : 'not-matched')),
    element(
      'div',
      { class: 'r' },
      element('span', { class: 's' }, t('mine')),
      card.mine
        ? big(card.mine.priceMinor, card, writing, 'big me')
        : element('span', { class: 'big dim' }, '—'),
    ),
  );
}

function history(card: OfferCard, writing: Writing): HTMLElement {
  const drawn = plot(card, writing);
  const low = lowestDays(card, writing.now);
  const t = (key: string, values?: Record<string, string>) => say(writing, key, values);
  const lowest =
    card.lowestMinor === null
      ? ''
      : low === null
        ? t('lowest', { amount: money(card.lowestMinor, card.currency, writing).text })
        : t('low.days', { n: String(low) });
  return element(
    'div',
    { class: 'rng' },
    element('div', { class: 'h4' }, element('span', {}, t('days-90')), element('span', {}, lowest)),
    drawn ?? element('p', { class: 's' }, t('history.none')),
    drawn && card.mine
      ? element(
          'ul',
          { class: 'legend' },
          element('li', { class: 'key theirs' }, t('here')),
          element('li', { class: 'key mine' }, t('mine')),
        )
      : undefined,
  );
}

function draw(card: OfferCard, writing: Writing, steps: CardSteps): HTMLElement {
  const t = (key: string, values?: Record<string, string>) => say(writing, key, values);
  const about = card.mine ? t('against', { title: card.mine.title }) : card.title;
  const iconButton = (key: string, word: string, drawing: Drawing, step: () => void) =>
    button(key, { class: 'btn-i', 'aria-label': t(word), title: t(word) }, step, icon(drawing));
  const changes = changesOf(card.history, 3);
  return element(
    'aside',
    { class: 'ov card', 'aria-label': t('name') },
    element(
      'header',
      {},
      icon(brand),
      element('b', {}, t('name')),
      element('span', { class: 'el s', title: about }, about),
      iconButton('fold', 'fold', fold, () => steps.fold(true)),
      iconButton('hide', 'hide-here', cross, () => steps.hideHere()),
    ),
    comparison(card, writing),
    history(card, writing),
    changes.length > 0
      ? element('ul', { class: 'chl' }, ...changes.map((each) => changeLine(each, card.currency, writing)))
      : undefined,
    element(
      'footer',
      {},
      watchButton(card, writing, steps.watch, 'btn'),
      button('panel', { class: 'btn quiet' }, () => steps.openPanel(), t('compare')),
    ),
    element('p', { class: 'ft' }, t('read-here', { time: moment(card.takenAt, writing) })),
  );
}

/** The unfolded card, to be put where the pill finds it. */
export const offerCard = (): CardFace => ({ sheet: sheetOf(style), draw });
