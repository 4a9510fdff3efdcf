// Visitors who put something into the cart.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const cartRate: Metric = {
  id: 'cart-rate',
  name: 'metrics.cart-rate',
  ...measures['cart-rate'],
  of: { numerator: 'carts', denominator: 'visitors' },
};
