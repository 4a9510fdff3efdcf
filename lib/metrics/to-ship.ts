// Orders waiting for dispatch.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const toShip: Metric = {
  id: 'to-ship',
  name: 'metrics.to-ship',
  ...measures['to-ship'],
};
