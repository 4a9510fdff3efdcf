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

type Ids<Text extends string, Found = never> = Text extends `${infer Id} ${infer Rest}`
  ? Ids<Rest, Found | Id>
  : Found | Text;

/** Measures that are alike in all three, together: their ids, parted by a space. */
const alike = [
  [
    'count',
    'distinct',
    'up',
    'visitors exposed buyers carts favourites goods-visitors placed-buyers new-buyers repeat-buyers search-visitors content-readers',
  ],
  [
    'count',
    'sum',
    'up',
    'page-views orders sub-orders paid-orders units-sold ad-impressions ad-clicks goods-views visits cart-units ad-orders ad-order-lines ad-carts',
  ],
  [
    'money',
    'sum',
    'up',
    'gmv ad-yield net-gmv net-sales total-sales user-paid settled placed-amount repeat-amount service-sales content-gmv ad-natural-yield',
  ],
  ['rate', 'ratio', 'up', 'conversion cart-rate ad-click-rate'],
  ['money', 'ratio', 'up', 'order-value visitor-value'],
  ['money', 'sum', 'down', 'refund-amount refund-amount-paid'],
  [
    'rate',
    'none',
    'down',
    'refund-rate quality-refund-rate intervention-rate complaint-rate bounce-rate refund-rate-amount signed-refund-rate dispute-rate verdict-rate',
  ],
  [
    'money',
    'sum',
    'none',
    'ad-cost ad-cost-search ad-cost-audience ad-cost-smart ad-cost-site affiliate-cost',
  ],
  ['money', 'ratio', 'down', 'ad-click-cost'],
  ['ratio', 'ratio', 'up', 'ad-roi'],
  ['money', 'last', 'up', 'ad-balance deposit'],
  ['money', 'last', 'none', 'ad-budget ad-cost-today'],
  ['seconds', 'none', 'down', 'reply-time refund-time arrival-time'],
  [
    'rate',
    'none',
    'up',
    'reply-rate reply-30s-rate enquiry-conversion favourite-rate placed-rate ad-conversion',
  ],
  ['count', 'distinct', 'none', 'sessions enquirers'],
  [
    'score',
    'last',
    'up',
    'shop-score shop-stars consumer-score score-goods score-described score-reviews score-delivery score-logistics score-service score-attitude score-aftersales review-score',
  ],
  ['money', 'last', 'down', 'deposit-due'],
  ['count', 'last', 'none', 'goods-on-sale to-ship customer-tasks'],
  [
    'count',
    'last',
    'down',
    'goods-rejected goods-removed restrictions infringements bad-reviews ship-due-soon ship-overdue pickup-overdue parcels-stuck refunds-pending refunds-due-soon refunds-overdue interventions violations goods-sold-out goods-throttled',
  ],
  ['rate', 'last', 'up', 'pickup-rate repeat-rate repeat-rate-all repeat-rate-members'],
  ['count', 'last', 'up', 'members followers'],
  ['seconds', 'none', 'up', 'view-time'],
  ['count', 'sum', 'down', 'refund-orders'],
  ['money', 'none', 'down', 'ad-cpm'],
] as const satisfies [MeasureUnit, Combine, Better, string][];

export type MeasureId = Ids<(typeof alike)[number][3]>;

export const measures = Object.fromEntries(
  alike.flatMap(([unit, combine, better, ids]) =>
    ids.split(' ').map((id) => [id, { unit, combine, better }] as const),
  ),
) as Record<MeasureId, Measure>;
