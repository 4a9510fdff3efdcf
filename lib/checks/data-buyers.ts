// 5.1 How many people paid, out of the ordinary for its weekday.
import { count } from '../quantities';
import { watchedLimits, watchedOutcome } from '../watched';
import type { Check } from './contract';

export const dataBuyers: Check = {
  id: 'data.buyers',
  part: '5.1',
  needs: ['data', 'home'],
  thresholds: watchedLimits,
  evaluate: (facts, limits) =>
    watchedOutcome(facts, 'buyers', limits, {
      figure: count,
      follows: true,
      advice: (base) => [
        { key: 'checks.data.buyers.look', params: { base } },
        { key: 'checks.data.buyers.then' },
      ],
    }),
};
