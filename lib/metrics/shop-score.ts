// The shop score as the platform shows it.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const shopScore: Metric = {
  id: 'shop-score',
  name: 'metrics.shop-score',
  ...measures['shop-score'],
};
