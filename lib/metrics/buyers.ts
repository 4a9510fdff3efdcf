// People who paid, each counted once in the period.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const buyers: Metric = {
  id: 'buyers',
  name: 'metrics.buyers',
  ...measures.buyers,
};
