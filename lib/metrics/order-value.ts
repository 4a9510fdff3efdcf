// What one buyer spent in the period.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const orderValue: Metric = {
  id: 'order-value',
  name: 'metrics.order-value',
  ...measures['order-value'],
  of: { numerator: 'gmv', denominator: 'buyers' },
};
