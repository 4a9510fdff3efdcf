// 5.1 The share of orders refunded, out of the ordinary for its weekday.
import { rate } from '../quantities';
import { watchedLimits, watchedOutcome } from '../watched';
import type { Check } from './contract';

export const dataRefundRate: Check = {
  id: 'data.refund-rate',
  part: '5.1',
  needs: ['after-sales'],
  thresholds: watchedLimits,
  evaluate: (facts, limits) =>
    watchedOutcome(facts, 'refund-rate', limits, {
      figure: rate,
      advice: (base) => [
        { key: 'checks.data.refund-rate.look', params: { base } },
        { key: 'checks.data.refund-rate.then' },
      ],
    }),
};
