// Orders that were paid, each counted once.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const paidOrders: Metric = {
  id: 'paid-orders',
  name: 'metrics.paid-orders',
  ...measures['paid-orders'],
};
