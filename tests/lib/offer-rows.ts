// Rows of offers for tests: a promotion, a price and an availability in one line each.
import type { Offer } from '../../lib/reading';
import type { OfferRow } from '../../lib/rows';

export const dayMs = 86_400_000;
export const now = Date.parse('2026-09-17T12:00:00+08:00');

/** One state of an offer, from so many days ago to so many days ago. */
export function offerRow(
  from: number,
  to: number,
  offer: Partial<Offer>,
  more: Partial<OfferRow> = {},
): OfferRow {
  const price = offer.price && 'amount' in offer.price ? offer.price : undefined;
  return {
    key: `rival|${now - from * dayMs}`,
    offerKey: 'rival',
    site: 'taobao',
    url: 'https://item.example/1',
    offer: { title: 'Cup', from: {}, ...offer },
    priceMinor: price ? Math.round(Number(price.amount) * 100) : null,
    currency: 'CNY',
    reader: 'taobao',
    pageTitle: '',
    firstSeen: now - from * dayMs,
    lastSeen: now - to * dayMs,
    ...more,
  };
}

export const yuan = (amount: string, kind?: 'coupon' | 'list' | 'member') => ({
  amount,
  currency: 'CNY',
  ...(kind && { kind }),
});
