// Which measures a measure comes from, so that one cause is told once and not for everything that follows from it.
import type { MeasureId } from './measures';

/** What each measure follows from; the nearest causes first. */
export const parents: Partial<Record<MeasureId, readonly MeasureId[]>> = {
  'ad-impressions': ['ad-cost'],
  'ad-clicks': ['ad-impressions', 'ad-cost'],
  'ad-yield': ['ad-clicks', 'ad-cost'],
  visitors: ['ad-clicks', 'exposed'],
  'page-views': ['visitors'],
  favourites: ['visitors'],
  carts: ['visitors', 'cart-rate'],
  buyers: ['visitors', 'conversion'],
  orders: ['buyers', 'visitors', 'conversion'],
  'sub-orders': ['buyers', 'visitors', 'conversion'],
  'paid-orders': ['buyers', 'visitors', 'conversion'],
  'units-sold': ['orders', 'sub-orders', 'paid-orders', 'buyers', 'visitors', 'conversion'],
  gmv: ['visitors', 'conversion', 'order-value', 'buyers', 'orders', 'sub-orders', 'paid-orders'],
  'visitor-value': ['conversion', 'order-value'],
  'refund-amount': ['gmv', 'orders', 'sub-orders', 'paid-orders'],
  sessions: ['visitors'],
};

/** The measures whose product is the sales amount: a share of one of them is a share of it. */
export const salesFactors: ReadonlySet<string> = new Set<MeasureId>([
  'visitors',
  'conversion',
  'order-value',
  'buyers',
  'orders',
  'sub-orders',
  'paid-orders',
  'units-sold',
]);
