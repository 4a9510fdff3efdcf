// 3.1 Audiences that bring less than break-even, by what they cost.
import { lowReturns, returnLimits } from '../ad-lines';
import { ratio } from '../quantities';
import type { Check } from './contract';

export const adsAudiences: Check = {
  id: 'ads.audiences',
  part: '3.1',
  needs: ['ads'],
  thresholds: returnLimits,
  evaluate: (facts, limits) =>
    lowReturns(facts, 'audiences', limits, ({ name, limit }) => [
      { key: 'checks.ads.audiences.premium', params: { name, limit: ratio(limit) } },
      { key: 'checks.ads.audiences.drop' },
    ]),
};
