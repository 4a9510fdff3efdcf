// 5.1 What one buyer spent, out of the ordinary for its weekday.
import { money } from '../quantities';
import { watchedLimits, watchedOutcome } from '../watched';
import type { Check } from './contract';

export const dataOrderValue: Check = {
  id: 'data.order-value',
  part: '5.1',
  needs: ['data', 'home'],
  thresholds: watchedLimits,
  evaluate: (facts, limits) =>
    watchedOutcome(facts, 'order-value', limits, {
      figure: money,
      advice: (base) => [
        { key: 'checks.data.order-value.look', params: { base } },
        { key: 'checks.data.order-value.then' },
      ],
    }),
};
