// Orders with a refund out of all orders, by the definition the console prints.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const refundRate: Metric = {
  id: 'refund-rate',
  name: 'metrics.refund-rate',
  ...measures['refund-rate'],
};
