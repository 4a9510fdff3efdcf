// 5.1 The share of visitors who put something into the cart, out of the ordinary for its weekday.
import { rate } from '../quantities';
import { watchedLimits, watchedOutcome } from '../watched';
import type { Check } from './contract';

export const dataCartRate: Check = {
  id: 'data.cart-rate',
  part: '5.1',
  needs: ['data', 'home'],
  thresholds: watchedLimits,
  evaluate: (facts, limits) =>
    watchedOutcome(facts, 'cart-rate', limits, {
      figure: rate,
      advice: (base) => [
        { key: 'checks.data.cart-rate.look', params: { base } },
        { key: 'checks.data.cart-rate.then' },
      ],
    }),
};
