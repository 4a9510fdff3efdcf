// Order, exclusions and payers of promotions by platform and event: dated data, newest knowledge wins.
import type { Payer, PromotionKind, Stage, StackingRules } from './contract';

/**
 * The order that is common to the platforms: the piece's own reductions, the shop's, the platform's, points, payment.
 * Of kinds in one stage a buyer uses one.
 */
const stages: Stage[] = [
  { id: 'item', level: 'item', kinds: ['item-price', 'item-cut', 'deposit'] },
  { id: 'official', level: 'item', kinds: ['official'] },
  { id: 'shop-reduction', level: 'shop', kinds: ['full-reduction', 'pieces'] },
  { id: 'shop-coupon', level: 'shop', kinds: ['shop-coupon', 'item-coupon'] },
  { id: 'cross-shop', level: 'platform', kinds: ['cross-shop'] },
  { id: 'platform-coupon', level: 'platform', kinds: ['category-coupon', 'platform-coupon'] },
  { id: 'subsidy', level: 'platform', kinds: ['subsidy'] },
  { id: 'points', level: 'points', kinds: ['points'] },
  { id: 'red-packet', level: 'points', kinds: ['red-packet'], many: true },
  { id: 'first-order', level: 'points', kinds: ['first-order'] },
  { id: 'member', level: 'payment', kinds: ['member-discount'] },
  { id: 'voucher', level: 'payment', kinds: ['voucher'] },
  { id: 'payment', level: 'payment', kinds: ['payment'] },
  { id: 'state', level: 'payment', kinds: ['state-subsidy'] },
];

/** Who bears a reduction where neither page nor operator says otherwise; what differs by agreement is not guessed. */
const payers: Partial<Record<PromotionKind, Payer>> = {
  'item-price': 'seller',
  'item-cut': 'seller',
  deposit: 'seller',
  official: 'seller',
  'full-reduction': 'seller',
  pieces: 'seller',
  'shop-coupon': 'seller',
  'item-coupon': 'seller',
  'cross-shop': 'seller',
  'platform-coupon': 'platform',
  'red-packet': 'platform',
  'member-discount': 'platform',
  voucher: 'state',
  payment: 'bank',
  'state-subsidy': 'state',
};

/** Coupons, points and packets are for the buyer to use; these are in the price or come off by themselves. */
const automatic: PromotionKind[] = [
  'item-price',
  'item-cut',
  'official',
  'full-reduction',
  'pieces',
  'cross-shop',
  'subsidy',
];

const common = { stages, exclusive: [] as PromotionKind[][], automatic, payers };

/** Start values, to be edited as platforms announce new ones. */
const known: StackingRules[] = [
  {
    ...common,
    id: 'taobao-event',
    platforms: ['taobao', 'tmall'],
    events: ['618', '1111', '1212'],
    from: '2025-05-01',
    basis: 'item',
    exclusive: [['official', 'cross-shop']],
    source: '官方立减在大型活动中取代跨店满减（平台活动规则，2025）',
  },
  {
    ...common,
    id: 'taobao',
    platforms: ['taobao', 'tmall'],
    events: [],
    from: '2020-09-01',
    basis: 'item',
    source: '门槛按单品优惠后金额平行计算，减额以剩余应付为限（平台通知转述，2020-09）',
  },
  {
    ...common,
    id: 'any',
    platforms: [],
    events: [],
    from: '2000-01-01',
    basis: 'unknown',
    source: '各平台通用顺序；门槛按哪个金额算未核实',
  },
];

/** The rules of a platform on a day ("YYYY-MM-DD") and in an event; those of any platform where it has none of its own. */
export function rulesFor(platform: string, on: string, event?: string): StackingRules {
  const holds = ({ platforms, events, from, to }: StackingRules) =>
    (platforms.length === 0 || platforms.includes(platform)) &&
    (events.length === 0 || (event !== undefined && events.includes(event))) &&
    from <= on &&
    (to === undefined || on <= to);
  return known.find(holds) ?? (known.at(-1) as StackingRules);
}
