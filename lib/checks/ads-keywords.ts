// 3.1 Keywords that bring less than break-even, by what they cost.
import { lowReturns, returnLimits } from '../ad-lines';
import { ratio } from '../quantities';
import type { Check } from './contract';

export const adsKeywords: Check = {
  id: 'ads.keywords',
  part: '3.1',
  needs: ['ads'],
  thresholds: returnLimits,
  evaluate: (facts, limits) =>
    lowReturns(facts, 'keywords', limits, ({ name, limit }) => [
      { key: 'checks.ads.keywords.bid', params: { name, limit: ratio(limit) } },
      { key: 'checks.ads.keywords.match' },
    ]),
};
