// What only some viewers pay stays out of the history of what the others pay.
import { expect, test } from 'vitest';
import { seenAlike } from '../../lib/price-situation';
import type { Offer } from '../../lib/reading';
import type { OfferRow } from '../../lib/rows';

type Viewer = NonNullable<Offer['viewer']>;

/** A row of which only what the judgement looks at is filled. */
const seenBy = (viewer: Viewer | undefined, priceMinor: number | null = 8900): OfferRow =>
  ({
    site: 'general',
    reader: 'offer',
    priceMinor,
    offer: { from: {}, ...(viewer && { viewer }) },
  }) as unknown as OfferRow;

const alike = (before: Viewer | undefined, now: Viewer | undefined) =>
  seenAlike([seenBy(before), seenBy(now)])(seenBy(before));

test('signed in and signed out, a member and another stand apart', () => {
  expect(alike({ signedIn: false }, { signedIn: true })).toBe(false);
  expect(alike({ signedIn: true }, { signedIn: true, member: true })).toBe(false);
  expect(alike({ signedIn: true, member: true }, { signedIn: true, member: true })).toBe(true);
});

test('prices for two countries stand apart; where one page does not name its country it fits', () => {
  expect(alike({ region: 'Germany' }, { region: 'France' })).toBe(false);
  expect(alike({ region: 'Germany' }, { region: 'Germany' })).toBe(true);
  expect(alike({ region: 'Germany' }, {})).toBe(true);
  expect(alike(undefined, { region: 'France' })).toBe(true);
});

test('a row without a price is a gap in any history', () => {
  expect(seenAlike([seenBy({ signedIn: true })])(seenBy({ signedIn: false }, null))).toBe(true);
});
