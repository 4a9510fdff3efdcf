// 5.1 How many people put something into the cart, out of the ordinary for its weekday.
import { count } from '../quantities';
import { watchedLimits, watchedOutcome } from '../watched';
import type { Check } from './contract';

export const dataCarts: Check = {
  id: 'data.carts',
  part: '5.1',
  needs: ['data', 'home'],
  thresholds: watchedLimits,
  evaluate: (facts, limits) =>
    watchedOutcome(facts, 'carts', limits, {
      figure: count,
      follows: true,
      advice: (base) => [
        { key: 'checks.data.carts.look', params: { base } },
        { key: 'checks.data.carts.then' },
      ],
    }),
};
