// 5.1 How many orders were paid, out of the ordinary for its weekday.
import { count } from '../quantities';
import { watchedLimits, watchedOutcome } from '../watched';
import type { Check } from './contract';

export const dataOrders: Check = {
  id: 'data.orders',
  part: '5.1',
  needs: ['data', 'home'],
  thresholds: watchedLimits,
  evaluate: (facts, limits) =>
    watchedOutcome(facts, 'orders', limits, {
      figure: count,
      follows: true,
      advice: (base) => [
        { key: 'checks.data.orders.look', params: { base } },
        { key: 'checks.data.orders.then' },
      ],
    }),
};
