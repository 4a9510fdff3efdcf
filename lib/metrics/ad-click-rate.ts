// Clicks out of a hundred times an advertisement was shown.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const adClickRate: Metric = {
  id: 'ad-click-rate',
  name: 'metrics.ad-click-rate',
  ...measures['ad-click-rate'],
  of: { numerator: 'ad-clicks', denominator: 'ad-impressions' },
};
