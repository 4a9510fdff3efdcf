// 3.1 Plans that bring less than break-even, by what they cost.
import { lowReturns, returnLimits } from '../ad-lines';
import { ratio } from '../quantities';
import type { Check } from './contract';

export const adsPlanRoi: Check = {
  id: 'ads.plan-roi',
  part: '3.1',
  needs: ['ads'],
  thresholds: returnLimits,
  evaluate: (facts, limits) =>
    lowReturns(facts, 'plans', limits, ({ name, limit }) => [
      { key: 'checks.ads.plan-roi.bid', params: { name, limit: ratio(limit) } },
      { key: 'checks.ads.plan-roi.stop' },
    ]),
};
