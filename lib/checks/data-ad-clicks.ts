// 5.1 How often ads were clicked, out of the ordinary for its weekday.
import { count } from '../quantities';
import { watchedLimits, watchedOutcome } from '../watched';
import type { Check } from './contract';

export const dataAdClicks: Check = {
  id: 'data.ad-clicks',
  part: '5.1',
  needs: ['ads'],
  thresholds: watchedLimits,
  evaluate: (facts, limits) =>
    watchedOutcome(facts, 'ad-clicks', limits, {
      figure: count,
      advice: (base) => [
        { key: 'checks.data.ad-clicks.look', params: { base } },
        { key: 'checks.data.ad-clicks.then' },
      ],
    }),
};
