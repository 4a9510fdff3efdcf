// 5.1 How many pages were looked at, out of the ordinary for its weekday.
import { count } from '../quantities';
import { watchedLimits, watchedOutcome } from '../watched';
import type { Check } from './contract';

export const dataPageViews: Check = {
  id: 'data.page-views',
  part: '5.1',
  needs: ['data', 'home'],
  thresholds: watchedLimits,
  evaluate: (facts, limits) =>
    watchedOutcome(facts, 'page-views', limits, {
      figure: count,
      follows: true,
      advice: (base) => [
        { key: 'checks.data.page-views.look', params: { base } },
        { key: 'checks.data.page-views.then' },
      ],
    }),
};
