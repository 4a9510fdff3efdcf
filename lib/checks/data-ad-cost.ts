// 5.1 What advertising cost, out of the ordinary for its weekday.
import { money } from '../quantities';
import { watchedLimits, watchedOutcome } from '../watched';
import type { Check } from './contract';

export const dataAdCost: Check = {
  id: 'data.ad-cost',
  part: '5.1',
  needs: ['ads'],
  thresholds: watchedLimits,
  evaluate: (facts, limits) =>
    watchedOutcome(facts, 'ad-cost', limits, {
      figure: money,
      follows: true,
      bad: 'above',
      advice: (base) => [
        { key: 'checks.data.ad-cost.look', params: { base } },
        { key: 'checks.data.ad-cost.then' },
      ],
    }),
};
