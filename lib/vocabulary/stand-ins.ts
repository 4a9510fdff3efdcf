// Measures that one platform shows where another shows something else: never one line, but a check takes what there is.
import type { MeasureId } from './measures';

/** The nearest to what a check asks for first. */
export const standIns = {
  orders: ['orders', 'paid-orders', 'sub-orders'],
  'shop-score': ['shop-score', 'shop-stars'],
  goods: ['score-goods', 'score-reviews', 'score-described'],
  delivery: ['score-delivery', 'score-logistics'],
  service: ['score-service', 'score-aftersales', 'score-attitude'],
  'repeat-rate': ['repeat-rate', 'repeat-rate-all', 'repeat-rate-members'],
} as const satisfies Record<string, readonly [MeasureId, ...MeasureId[]]>;
