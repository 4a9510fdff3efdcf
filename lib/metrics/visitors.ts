// Visitors of the shop, each counted once in the period.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const visitors: Metric = {
  id: 'visitors',
  name: 'metrics.visitors',
  ...measures.visitors,
};
