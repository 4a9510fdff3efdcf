// What advertising cost in the period.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const adCost: Metric = {
  id: 'ad-cost',
  name: 'metrics.ad-cost',
  ...measures['ad-cost'],
};
