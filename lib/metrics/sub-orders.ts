// Lines of paid orders: one order of three products is three of them.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const subOrders: Metric = {
  id: 'sub-orders',
  name: 'metrics.sub-orders',
  ...measures['sub-orders'],
};
