// Buyers out of a hundred visitors.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const conversion: Metric = {
  id: 'conversion',
  name: 'metrics.conversion',
  ...measures.conversion,
  of: { numerator: 'buyers', denominator: 'visitors' },
};
