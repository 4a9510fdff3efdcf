// People who put something into the cart, each counted once in the period.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const carts: Metric = {
  id: 'carts',
  name: 'metrics.carts',
  ...measures.carts,
};
