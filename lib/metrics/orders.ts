// Orders done, each counted once.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const orders: Metric = {
  id: 'orders',
  name: 'metrics.orders',
  ...measures.orders,
};
