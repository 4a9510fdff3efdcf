// The history on the unfolded card promises nothing that it does not show.
import { expect, it } from 'vitest';
import { offerCard } from '../../components/overlay/offer-card';
import { writingOf } from '../../components/overlay/writing';
import { faceWords } from '../../lib/browser/face-words';
import type { OfferCard, PricePoint } from '../../lib/message';
import { daysAgo, now, offer, replyWith } from './stage';

const nothing = () => undefined;
const steps = { fold: nothing, watch: nothing, openPanel: nothing, move: nothing, hideHere: nothing };
const draw = (card: OfferCard) => offerCard(faceWords).draw(card, writingOf(replyWith(card)), steps);
const texts = (card: HTMLElement, selector: string) =>
  [...card.querySelectorAll(selector)].map((one) => one.textContent);

const mineFrom = (history: PricePoint[]) => offer.mine && { ...offer.mine, history };
/** Known since yesterday; mine was seen once, just now. */
const young: OfferCard = {
  ...offer,
  mine: mineFrom([{ from: now, to: now, priceMinor: 9900 }]),
  history: [
    { from: daysAgo(0.9), to: daysAgo(0.001), priceMinor: 10_900 },
    { from: daysAgo(0.001), to: now, priceMinor: 8900, under: ['店铺券20'] },
  ],
};

it('says since when it knows a price, and writes no day twice', () => {
  expect(texts(draw(young), '.rng .h4 span')).toEqual(['9/16 起', '最低 ¥89.00']);
  expect(texts(draw(young), '.plot text').filter((text) => text.includes('/'))).toEqual(['9/16', '9/17']);
  const old = { ...young, history: [{ from: daysAgo(89.5), to: now, priceMinor: 8900 }] };
  expect(texts(draw(old), '.rng .h4 span')[0]).toBe('90 天');
});

it('keys only what can be seen: mine as a dot at least, promotions where their band has a width', () => {
  expect(texts(draw(young), '.legend li')).toEqual(['此页价格', '我的价格']);
  expect(draw(young).querySelector('.plot .own')).not.toBeNull();
  expect(texts(draw({ ...young, mine: mineFrom([]) }), '.legend li')).toEqual(['此页价格']);
  const [first, ...rest] = young.history;
  if (!first) throw new Error('no history');
  const longer = { ...young, history: [{ ...first, under: ['店铺券10'] }, ...rest] };
  expect(texts(draw(longer), '.legend li')).toContain('优惠期');
});

it('writes a change with its currency', () => {
  expect(texts(draw(young), '.chl .delta')).toEqual(['¥20.00']);
});
