// The stars a platform gives a shop.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const shopStars: Metric = {
  id: 'shop-stars',
  name: 'metrics.shop-stars',
  ...measures['shop-stars'],
};
