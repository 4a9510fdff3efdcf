// Pages viewed in the period.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const pageViews: Metric = {
  id: 'page-views',
  name: 'metrics.page-views',
  ...measures['page-views'],
};
