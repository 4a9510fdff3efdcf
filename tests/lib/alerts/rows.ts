// Rows of an offer for tests: one for each state, as readings would have written them.
import type { OfferRow } from '../../../lib/rows';

export const dayMs = 86_400_000;
export const start = Date.parse('2026-09-01T09:05:00+08:00');

export interface State {
  /** Days after the first, and how often it was seen: a state seen once ends when it begins. */
  day: number;
  price: number | null;
  coupons?: string[];
  availability?: 'InStock' | 'OutOfStock';
  seenAgain?: boolean;
}

export function offerRows(states: readonly State[], offerKey = 'taobao|1|'): OfferRow[] {
  return states.map(({ day, price, coupons = [], availability = 'InStock', seenAgain = true }, at) => {
    const firstSeen = start + day * dayMs;
    const next = states[at + 1]?.day ?? day + 1;
    return {
      key: `${offerKey}|${firstSeen}`,
      offerKey,
      site: 'taobao',
      url: 'https://item.taobao.com/item.htm?id=1',
      offer: { coupons: coupons.map((text) => ({ text })), availability, from: {} },
      priceMinor: price,
      currency: 'CNY',
      reader: 'taobao',
      pageTitle: '',
      firstSeen,
      lastSeen: seenAgain ? start + Math.max(day, next - 1) * dayMs + 3_600_000 : firstSeen,
    };
  });
}
