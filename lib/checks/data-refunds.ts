// 5.1 The amount refunded, out of the ordinary for its weekday.
import { money } from '../quantities';
import { watchedLimits, watchedOutcome } from '../watched';
import type { Check } from './contract';

export const dataRefunds: Check = {
  id: 'data.refunds',
  part: '5.1',
  needs: ['data', 'home'],
  thresholds: watchedLimits,
  evaluate: (facts, limits) =>
    watchedOutcome(facts, 'refund-amount', limits, {
      figure: money,
      advice: (base) => [
        { key: 'checks.data.refunds.look', params: { base } },
        { key: 'checks.data.refunds.then' },
      ],
    }),
};
