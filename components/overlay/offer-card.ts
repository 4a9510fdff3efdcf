// The unfolded card on a product page: the price beside mine, its history with its changes, and what can be done.
import style from '../../assets/overlay-card.css?inline';
import { lowestDays } from '../../lib/card-figures';
import type { OfferCard } from '../../lib/message';
import { monthDay } from '../../lib/moment';
import type { CardFace } from './card-face';
import { comparison } from './card-comparison';
import { landedHere, landedSteps, memberLines } from './card-landed';
import { button, element } from './element';
import { changesOf, type PriceChange } from './history';
import { aside, brand, cross, fall, fold, icon, rise, type Drawing } from './icon';
import { watchButton, type CardSteps } from './offer-parts';
import { plot } from './plot';
import { sheetOf } from './shadow';
import { moment, money, say, type Writing } from './writing';

const dayMs = 86_400_000;

function changeLine(change: PriceChange, currency: string, writing: Writing): HTMLElement {
  const down = change.toMinor < change.fromMinor;
  const moved = change.toMinor !== change.fromMinor;
  return element(
    'li',
    {},
    element('span', {}, moment(change.at, writing)),
    element(
      'span',
      { class: 'el' },
      [
        ...(moved
          ? [
              `${money(change.fromMinor, currency, writing).text} → ${money(change.toMinor, currency, writing).text}`,
            ]
          : []),
        ...change.came.map((text) => say(writing, 'change.came', { text })),
        ...change.went.map((text) => say(writing, 'change.went', { text })),
      ].join(' · '),
    ),
    moved
      ? element(
          'span',
          { class: down ? 'delta fall' : 'delta rise' },
          icon(down ? fall : rise, say(writing, down ? 'down' : 'up')),
          money(Math.abs(change.toMinor - change.fromMinor), currency, writing).text,
        )
      : undefined,
  );
}

function history(card: OfferCard, writing: Writing): HTMLElement {
  const drawn = plot(card, writing);
  const low = lowestDays(card, writing.now);
  const first = card.history[0]?.from ?? writing.now;
  // A band of a moment is hidden by the line: no key promises it.
  const bands = [...(drawn?.querySelectorAll('.band') ?? [])];
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
    element(
      'div',
      { class: 'h4' },
      element(
        'span',
        {},
        writing.now - first < 89 * dayMs ? t('history.since', { day: monthDay(first) }) : t('days-90'),
      ),
      element('span', {}, lowest),
    ),
    drawn ?? element('p', { class: 's' }, t('history.none')),
    drawn
      ? element(
          'ul',
          { class: 'legend' },
          card.mine ? element('li', { class: 'key theirs' }, t('here')) : undefined,
          card.mine?.history.length ? element('li', { class: 'key mine' }, t('mine')) : undefined,
          bands.some((band) => Number(band.getAttribute('width')) >= 4)
            ? element('li', { class: 'key band' }, t('history.promotion'))
            : undefined,
        )
      : undefined,
  );
}

function draw(card: OfferCard, writing: Writing, steps: CardSteps): HTMLElement {
  const here = landedHere(card.read, card.currency);
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
      iconButton('move', 'move', aside, () => steps.move()),
      iconButton('hide', 'hide-here', cross, () => steps.hideHere()),
    ),
    comparison(card, here, writing),
    landedSteps(here, card.currency, writing),
    ...memberLines(card, here, writing),
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

/** The unfolded card, to be put where the pill finds it; `words` are its own, beside those that came with what is shown. */
export const offerCard = (words: (locale: string) => Record<string, string>): CardFace => ({
  sheet: sheetOf(style),
  draw: (card, writing, steps) =>
    draw(card, { ...writing, words: { ...writing.words, ...words(writing.locale) } }, steps),
});
