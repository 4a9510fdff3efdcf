// What was paid in the period, refunds not taken off.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const gmv: Metric = {
  id: 'gmv',
  name: 'metrics.gmv',
  ...measures.gmv,
};
