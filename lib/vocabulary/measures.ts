// What each canonical measure is: its unit, how it adds up over days, and which side is the good one.

/**
 * How a measure of several days comes from its days: `sum` adds; `distinct` counts people once, so it never adds;
 * `ratio` is the ratio of two other measures; `last` is a level, the newest reading stands; `none` cannot be combined.
 */
export type Combine = 'sum' | 'distinct' | 'ratio' | 'last' | 'none';
export type MeasureUnit = 'count' | 'money' | 'rate' | 'seconds' | 'score' | 'ratio';
export type Better = 'up' | 'down' | 'none';

export interface Measure {
  unit: MeasureUnit;
  combine: Combine;
  better: Better;
}

const measure = (unit: MeasureUnit, combine: Combine, better: Better): Measure => ({ unit, combine, better });

export const measures = {
  visitors: measure('count', 'distinct', 'up'),
  exposed: measure('count', 'distinct', 'up'),
  'page-views': measure('count', 'sum', 'up'),
  buyers: measure('count', 'distinct', 'up'),
  orders: measure('count', 'sum', 'up'),
  'units-sold': measure('count', 'sum', 'up'),
  gmv: measure('money', 'sum', 'up'),
  conversion: measure('rate', 'ratio', 'up'),
  'order-value': measure('money', 'ratio', 'up'),
  'visitor-value': measure('money', 'ratio', 'up'),
  carts: measure('count', 'distinct', 'up'),
  'cart-rate': measure('rate', 'ratio', 'up'),
  favourites: measure('count', 'distinct', 'up'),
  'refund-amount': measure('money', 'sum', 'down'),
  'refund-rate': measure('rate', 'none', 'down'),
  'quality-refund-rate': measure('rate', 'none', 'down'),
  'intervention-rate': measure('rate', 'none', 'down'),
  'ad-cost': measure('money', 'sum', 'none'),
  'ad-impressions': measure('count', 'sum', 'up'),
  'ad-clicks': measure('count', 'sum', 'up'),
  'ad-click-rate': measure('rate', 'ratio', 'up'),
  'ad-click-cost': measure('money', 'ratio', 'down'),
  'ad-yield': measure('money', 'sum', 'up'),
  'ad-roi': measure('ratio', 'ratio', 'up'),
  'ad-balance': measure('money', 'last', 'up'),
  'ad-budget': measure('money', 'last', 'none'),
  'ad-cost-today': measure('money', 'last', 'none'),
  'reply-time': measure('seconds', 'none', 'down'),
  'reply-rate': measure('rate', 'none', 'up'),
  'reply-30s-rate': measure('rate', 'none', 'up'),
  'enquiry-conversion': measure('rate', 'none', 'up'),
  'complaint-rate': measure('rate', 'none', 'down'),
  sessions: measure('count', 'distinct', 'none'),
  'shop-score': measure('score', 'last', 'up'),
  deposit: measure('money', 'last', 'up'),
  'deposit-due': measure('money', 'last', 'down'),
  'score-goods': measure('score', 'last', 'up'),
  'score-delivery': measure('score', 'last', 'up'),
  'score-service': measure('score', 'last', 'up'),
  'goods-on-sale': measure('count', 'last', 'none'),
  'goods-rejected': measure('count', 'last', 'down'),
  'goods-removed': measure('count', 'last', 'down'),
  restrictions: measure('count', 'last', 'down'),
  infringements: measure('count', 'last', 'down'),
  'bad-reviews': measure('count', 'last', 'down'),
  'to-ship': measure('count', 'last', 'none'),
  'ship-due-soon': measure('count', 'last', 'down'),
  'ship-overdue': measure('count', 'last', 'down'),
  'pickup-overdue': measure('count', 'last', 'down'),
  'pickup-rate': measure('rate', 'last', 'up'),
  'parcels-stuck': measure('count', 'last', 'down'),
  'refunds-pending': measure('count', 'last', 'down'),
  'refunds-due-soon': measure('count', 'last', 'down'),
  'refunds-overdue': measure('count', 'last', 'down'),
  interventions: measure('count', 'last', 'down'),
  members: measure('count', 'last', 'up'),
  'repeat-rate': measure('rate', 'last', 'up'),
  'customer-tasks': measure('count', 'last', 'none'),
  violations: measure('count', 'last', 'down'),
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;
