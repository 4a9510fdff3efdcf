// 5.1 The share of ads shown that were clicked, out of the ordinary for its weekday.
import { rate } from '../quantities';
import { watchedLimits, watchedOutcome } from '../watched';
import type { Check } from './contract';

export const dataAdClickRate: Check = {
  id: 'data.ad-click-rate',
  part: '5.1',
  needs: ['ads'],
  thresholds: watchedLimits,
  evaluate: (facts, limits) =>
    watchedOutcome(facts, 'ad-click-rate', limits, {
      figure: rate,
      advice: (base) => [
        { key: 'checks.data.ad-click-rate.look', params: { base } },
        { key: 'checks.data.ad-click-rate.then' },
      ],
    }),
};
