// The two prices on the unfolded card and the gap between them, with what kind of price they are.
import { gapToMine, isApart } from '../../lib/card-figures';
import type { OfferCard } from '../../lib/message';
import { landedHere, type CardLanded } from './card-landed';
import { element } from './element';
import { amount } from './offer-parts';
import { money, say, share, type Writing } from './writing';

function big(minor: number | null, card: OfferCard, writing: Writing, className = 'big'): HTMLElement {
  const { sign, digits } = minor === null ? {} : money(minor, card.currency, writing);
  return amount(sign, digits, writing, className);
}

/** Landed prices stand where both are known; else what the pages print, which the labels say. */
export function comparison(card: OfferCard, here: CardLanded, writing: Writing): HTMLElement {
  const t = (key: string, values?: Record<string, string>) => say(writing, key, values);
  const own = card.mine && landedHere(card.mine.read, card.currency).minor;
  const landed = here.minor !== null && (!card.mine || own !== null) && !isApart(card);
  const [theirs, mine] = landed ? [here.minor, own] : [card.priceMinor, card.mine?.priceMinor ?? null];
  const gap = gapToMine({
    ...card,
    priceMinor: theirs,
    mine: card.mine && mine !== null ? { ...card.mine, priceMinor: mine } : null,
  });
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
        landed ? t('landed.here') : card.priceLabel ? t('here.label', { label: card.priceLabel }) : t('here'),
      ),
      big(theirs, card, writing),
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
      element('span', { class: 's' }, t(landed ? 'landed.mine' : 'mine')),
      mine !== null ? big(mine, card, writing, 'big me') : element('span', { class: 'big dim' }, '—'),
    ),
  );
}
