// What the card on a product page would say wrong: prices of two currencies side by side, or in one line.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { offerKeyOf } from '../../lib/intake';
import { gapToMine } from '../../lib/card-figures';
import { valueOf, type Draft, type Offer } from '../../lib/reading';
import { cardFor } from '../../lib/store/card';
import { db } from '../../lib/store/db';
import { putIntake } from '../../lib/store/readings';
import { putMatch, putOwn } from '../../lib/store/matches';
import { putWatch } from '../../lib/store/watches';
import { pageKeyOf } from '../../lib/page-key';

const noon = Date.parse('2026-09-18T04:00:00Z');
const hour = 3_600_000;

async function see(
  name: string,
  at: number,
  amount: number,
  currency: string,
  more: Partial<Offer> = {},
): Promise<string> {
  const url = `https://${name}.example/cup`;
  const offer: Offer = { price: { amount: String(amount), currency }, from: {}, ...more };
  const offerKey = offerKeyOf(offer, url, 'general');
  const draft: Draft = {
    version: 1,
    url,
    takenAt: at,
    site: 'general',
    reader: 'offer',
    kind: 'offer',
    state: 'ok',
    ms: 1,
    offer,
  };
  const when = { firstSeen: at, lastSeen: at };
  await putIntake({
    reading: {
      shopId: '',
      pageKey: pageKeyOf(url),
      hash: `${amount}${currency}`,
      day: '2026-09-18',
      draft,
      ...when,
    },
    figures: [],
    offers: [
      {
        offerKey,
        site: 'general',
        url,
        offer,
        priceMinor: amount * 100,
        currency,
        reader: 'offer',
        pageTitle: '',
        ...when,
      },
    ],
  });
  return offerKey;
}

const shown = async () => {
  const card = await cardFor('https://rival.example/cup', noon, {});
  if (card?.kind !== 'offer') throw new Error('no card for the page');
  return card;
};

beforeEach(async () => {
  await db.delete();
  await db.open();
});

test.each([
  ['USD', { title: '', priceMinor: 9900 }],
  ['CNY', null],
])('a page in dollars beside mine in %s', async (currency, mine) => {
  const own = await see('mine', noon - hour, 99, currency);
  const rival = await see('rival', noon - hour, 89, 'USD');
  await putWatch(rival, true, noon);
  await putOwn(own, 'cup', noon);
  await putMatch(rival, 'cup', noon);
  const card = await shown();
  if (mine) expect(card.mine).toMatchObject(mine);
  else expect(card.mine).toBeNull();
});

test('a page that changed its currency has no low in the one it left', async () => {
  await see('rival', noon - 2 * hour, 12, 'USD');
  await see('rival', noon - hour, 89, 'CNY');
  const card = await shown();
  expect(card.lowestMinor).toBe(8900);
  expect(card.history).toHaveLength(1);
});

test('a match may name the own offer itself, also where that offer is marked as selling a product', async () => {
  const own = await see('mine', noon - hour, 99, 'CNY');
  const rival = await see('rival', noon - hour, 89, 'CNY');
  await putOwn(own, 'cup', noon);
  await putMatch(rival, own, noon);
  expect((await shown()).mine).toMatchObject({ priceMinor: 9900 });
});

test('a deposit beside the own price is no gap and no new low', async () => {
  const own = await see('mine', noon - hour, 899, 'CNY');
  await see('rival', noon - 2 * hour, 899, 'CNY');
  const rival = await see('rival', noon - hour, 100, 'CNY', {
    price: { amount: '100', currency: 'CNY', kind: 'deposit' },
  });
  await putOwn(own, 'cup', noon);
  await putMatch(rival, 'cup', noon);
  const card = await shown();
  expect(gapToMine(card)).toBeNull();
  expect(card.history.map(({ priceMinor }) => priceMinor)).toEqual([10_000]);
});

test('a price seen signed in is not added to the one seen signed out, though it is the same', async () => {
  await see('rival', noon - 3 * hour, 89, 'CNY', { viewer: { signedIn: false } });
  await see('rival', noon - 2 * hour, 89, 'CNY');
  await see('rival', noon - hour, 89, 'CNY', { viewer: { signedIn: true } });
  const rows = await db.offers.toArray();
  expect(rows.map(({ firstSeen, lastSeen, offer }) => [firstSeen, lastSeen, valueOf(offer.viewer)])).toEqual([
    [noon - 3 * hour, noon - 2 * hour, { signedIn: false }],
    [noon - hour, noon - hour, { signedIn: true }],
  ]);
  expect((await shown()).history).toHaveLength(1);
});

test('beside a deposit of my own nothing is compared either, and mine is still named', async () => {
  const own = await see('mine', noon - hour, 100, 'CNY', {
    price: { amount: '100', currency: 'CNY', kind: 'deposit' },
  });
  const rival = await see('rival', noon - hour, 899, 'CNY');
  await putOwn(own, 'cup', noon);
  await putMatch(rival, 'cup', noon);
  const card = await shown();
  expect(card.mine).toMatchObject({ priceMinor: 10_000, partial: true });
  expect(gapToMine(card)).toBeNull();
});
