// What the landed price is reckoned from and what comes out: promotions as data, the rules of a platform, a price with its steps.

/** Kinds of promotions, by the names that the platforms give them. */
export type PromotionKind =
  /** 活动价, 秒杀价, 直播间价: another price of the piece. */
  | 'item-price'
  /** 单品直降, 限时折扣 */
  | 'item-cut'
  /** 定金膨胀: what the deposit counts for beyond itself. */
  | 'deposit'
  /** 官方立减 */
  | 'official'
  /** 店铺满减, 满折 */
  | 'full-reduction'
  /** 多件折, 第 N 件 */
  | 'pieces'
  | 'shop-coupon'
  | 'item-coupon'
  /** 跨店满减 */
  | 'cross-shop'
  | 'category-coupon'
  | 'platform-coupon'
  /** 百亿补贴 and the like, for everybody. */
  | 'subsidy'
  /** 淘金币, 京豆 */
  | 'points'
  | 'red-packet'
  /** 首单礼金, 新人礼金 */
  | 'first-order'
  /** 88VIP, PLUS */
  | 'member-discount'
  | 'voucher'
  | 'payment'
  /** 国补 */
  | 'state-subsidy'
  /** What does not lower what is paid now: a gift, a later rebate. */
  | 'gift'
  | 'rebate';

export type Level = 'item' | 'shop' | 'platform' | 'points' | 'payment';

/** Who may use it; 'unknown' where the page does not tell. */
export type Audience = 'anyone' | 'member' | 'new-customer' | 'subsidy' | 'private' | 'unknown';

export type Payer = 'seller' | 'platform' | 'state' | 'bank' | 'unknown';

/** One promotion. Money is in minor units. One of `price`, `off`, `share` says what it does; without one that is not known. */
export interface Promotion {
  id: string;
  kind: PromotionKind;
  /** The words it was read from. */
  text?: string;
  /** The piece costs this instead (item level only). */
  price?: number;
  /** So much is taken off: of each piece on item level, of the order above. */
  off?: number;
  /** So much of what is left is still paid: 0.8 for 8折. */
  share?: number;
  /** From so much on; which amount is meant is for the platform's rules to say. */
  threshold?: number;
  /** From so many pieces on. */
  pieces?: number;
  /** Once for each time the threshold (or the pieces) is reached. */
  every?: boolean;
  /** The share holds for one piece, the cheapest, of each `pieces`: 第2件半价. */
  lastOnly?: boolean;
  /** Never more off than this, in all. */
  most?: number;
  /** Item level: for so many pieces of an order; the others cost what they cost before. */
  limit?: number;
  audience?: Audience;
  payer?: Payer;
  /** The seller's part of the reduction where it is shared, 0 to 1. */
  sellerShare?: number;
  /** Of one group only one may be used, over all levels; without it the platform's rules say. */
  group?: string;
  /** Days on which it holds, "YYYY-MM-DD", both included. */
  from?: string;
  to?: string;
}

/** What must be paid beside the goods: so much an order, so much a piece, or a share of the goods. */
export interface Fee {
  kind: 'shipping' | 'tax' | 'other';
  amount?: number;
  each?: number;
  share?: number;
  /** Nothing is asked from so much on, of what is paid for the goods. */
  freeFrom?: number;
}

/** One turn of the reckoning: of its kinds one promotion is used, or all where they add up. */
export interface Stage {
  id: string;
  level: Level;
  kinds: PromotionKind[];
  many?: boolean;
}

/** Order and exclusions of one platform, for one event or for every day, as dated data. */
export interface StackingRules {
  id: string;
  /** Site ids it holds for; none for any. */
  platforms: string[];
  /** Ids of the events (`lib/vocabulary/promotions.ts`) it holds in; none for every day. */
  events: string[];
  from: string;
  to?: string;
  stages: Stage[];
  /** Kinds of which one only may be used, beside what the stages say. */
  exclusive: PromotionKind[][];
  /** Kinds that the platform applies by itself: nobody can decline them, and of several it takes the largest. */
  automatic: PromotionKind[];
  /** Which amount a threshold of the order is held against: after the item's own reductions, or after all before. */
  basis: 'item' | 'running' | 'unknown';
  payers: Partial<Record<PromotionKind, Payer>>;
  source: string;
}

export interface LandedInput {
  /** Price of a piece before all promotions; null where it is not known. */
  list: number | null;
  /** Who may have that price: a member's price is nobody's list price. */
  listFor?: Audience;
  promotions: Promotion[];
  /** Without it the page did not say what must be paid beside the goods. */
  fees?: Fee[];
  rules: StackingRules;
  /** The day, "YYYY-MM-DD"; without it dated promotions may hold or not. */
  on?: string;
  /** Baskets of up to so many pieces; six without it. */
  pieces?: number;
}

export interface Step {
  id: string;
  kind: PromotionKind;
  level: Level;
  /** Off the whole order. */
  off: number;
  /** What is left of the order after it. */
  left: number;
  payer: Payer;
  /** What of it the seller bears; null where that is not known. */
  seller: number | null;
}

export type LandedKind = 'single' | 'basket' | Exclude<Audience, 'anyone' | 'unknown'>;

export interface LandedPrice {
  kind: LandedKind;
  /** Of one piece, rounded half up; null: unknown, with the reasons in `missing`. */
  amount: number | null;
  pieces: number;
  /** Of all pieces. */
  total: number | null;
  steps: Step[];
  fees: { kind: Fee['kind']; amount: number }[];
  /** What the seller bears of the reductions of all pieces; null where a payer is not known. */
  sellerBears: number | null;
  /** Where the amount is unknown: what a piece costs at most, as far as known. */
  atMost?: number;
  confidence: 'high' | 'medium' | 'low';
  /** 'list-price', 'public-price', 'shipping', 'rules', 'threshold-basis', 'too-many', or "promotion:" and an id. */
  missing: string[];
}
