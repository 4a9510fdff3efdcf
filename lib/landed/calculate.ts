// The landed price as a formula over plain JSON: amounts are decimal strings, what cannot be taken is named and not guessed.
import { toMinor } from '../money';
import { fromMinor } from '../minor-text';
import type { Audience, Fee, LandedPrice, Payer, Promotion, PromotionKind, StackingRules } from './contract';
import { promotionsOf } from './from-deals';
import { landedPrices } from './landed-price';
import { rulesFor } from './rules';

type Decimal = string | number;

interface PromotionQuestion {
  id?: string;
  kind: PromotionKind;
  text?: string;
  price?: Decimal;
  off?: Decimal;
  /** What is still paid, 0 to 1: 0.8 for 8折. */
  share?: number;
  threshold?: Decimal;
  pieces?: number;
  every?: boolean;
  lastOnly?: boolean;
  most?: Decimal;
  limit?: number;
  audience?: Audience;
  payer?: Payer;
  sellerShare?: number;
  group?: string;
  from?: string;
  to?: string;
}

/** The input of the formula `price.landed`. Only `list` is needed; null says that it is not known. */
export interface LandedQuestion {
  list: Decimal | null;
  /** ISO 4217; CNY without it. */
  currency?: string;
  listFor?: Audience;
  promotions?: PromotionQuestion[];
  /** Promotions as a page words them: "跨店每满300减50". */
  words?: string[];
  /** [] for none; without it they are not known, and `missing` names "shipping". */
  fees?: { kind: Fee['kind']; amount?: Decimal; each?: Decimal; share?: number; freeFrom?: Decimal }[];
  /** Site id ("taobao"), event ("1111") and day choose the rules; `rules` replaces parts of them. */
  platform?: string;
  event?: string;
  on?: string;
  rules?: Partial<Pick<StackingRules, 'basis' | 'exclusive' | 'automatic' | 'stages' | 'payers'>>;
  /** Baskets of up to so many pieces, 1 to 12; six without it. */
  pieces?: number;
}

/** A price with decimal strings for amounts. */
export type LandedAnswer = ReturnType<typeof written>;

const decimals = /^\d{1,12}(?:\.\d+)?$/;

class Unusable extends Error {}

function minorOf(value: Decimal | undefined, place: string, currency: string): number | undefined {
  if (value === undefined) return undefined;
  const minor = decimals.test(String(value)) ? toMinor(String(value), currency) : undefined;
  if (minor === undefined) throw new Unusable(place);
  return minor;
}

function shareOf(value: number | undefined, place: string): number | undefined {
  if (value !== undefined && !(typeof value === 'number' && value >= 0 && value <= 1))
    throw new Unusable(place);
  return value;
}

function countOf(value: number | undefined, place: string): number | undefined {
  if (value !== undefined && !(Number.isInteger(value) && value > 0)) throw new Unusable(place);
  return value;
}

/** The same object without what is undefined, as exact optional fields want it. */
const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

function promotionFrom(asked: PromotionQuestion, at: number, currency: string): Promotion {
  const place = (field: string) => `promotions[${at}].${field}`;
  const money = (field: 'price' | 'off' | 'threshold' | 'most') =>
    minorOf(asked[field], place(field), currency);
  return {
    ...asked,
    id: asked.id ?? `${asked.kind}-${at}`,
    ...given({
      price: money('price'),
      off: money('off'),
      threshold: money('threshold'),
      most: money('most'),
      share: shareOf(asked.share, place('share')),
      sellerShare: shareOf(asked.sellerShare, place('sellerShare')),
      pieces: countOf(asked.pieces, place('pieces')),
      limit: countOf(asked.limit, place('limit')),
    }),
  };
}

function feeFrom(asked: NonNullable<LandedQuestion['fees']>[number], at: number, currency: string): Fee {
  const place = (field: string) => `fees[${at}].${field}`;
  const money = (field: 'amount' | 'each' | 'freeFrom') => minorOf(asked[field], place(field), currency);
  return {
    kind: asked.kind,
    ...given({
      amount: money('amount'),
      each: money('each'),
      freeFrom: money('freeFrom'),
      share: shareOf(asked.share, place('share')),
    }),
  };
}

function written(price: LandedPrice, currency: string) {
  const text = (minor: number) => fromMinor(minor, currency);
  const orNull = (minor: number | null) => (minor === null ? null : text(minor));
  return {
    ...price,
    amount: orNull(price.amount),
    total: orNull(price.total),
    sellerBears: orNull(price.sellerBears),
    steps: price.steps.map((step) => ({
      ...step,
      off: text(step.off),
      left: text(step.left),
      seller: orNull(step.seller),
    })),
    fees: price.fees.map((fee) => ({ ...fee, amount: text(fee.amount) })),
    ...(price.atMost !== undefined && { atMost: text(price.atMost) }),
  };
}

function pricesFor(asked: LandedQuestion, currency: string): LandedPrice[] {
  const { promotions = [], words = [], on, fees } = asked;
  // Without a day those of today's knowledge hold: the newest.
  const rules = rulesFor(asked.platform ?? '', on ?? '9999-12-31', asked.event);
  return landedPrices({
    list: asked.list === null ? null : (minorOf(asked.list, 'list', currency) ?? null),
    promotions: [
      ...promotions.map((one, at) => promotionFrom(one, at, currency)),
      ...promotionsOf(words, currency, on).map((one) => ({ ...one, id: `words-${one.id}` })),
    ],
    rules: asked.rules ? { ...rules, ...asked.rules, platforms: ['given'] } : rules,
    ...given({ listFor: asked.listFor, on, pieces: countOf(asked.pieces, 'pieces') }),
    ...(fees && { fees: fees.map((fee, at) => feeFrom(fee, at, currency)) }),
  });
}

/**
 * The landed price of one piece, with the best basket and the prices that only some pay beside it. An input that cannot
 * be taken gives a null amount and "invalid:" with the place of it in `missing`; it never throws.
 */
export function calculateLanded(asked: LandedQuestion) {
  const currency = asked.currency ?? 'CNY';
  try {
    const [single, basket, ...labelled] = pricesFor(asked, currency).map((price) => written(price, currency));
    return { ...(single as LandedAnswer), basket, labelled };
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    const missing = [`invalid:${error.message}`];
    return {
      kind: 'single' as const,
      amount: null,
      total: null,
      steps: [],
      confidence: 'low' as const,
      missing,
    };
  }
}

/** For the registry of formulas. */
export const landedFormula = {
  id: 'price.landed',
  name: { zh: '到手价', en: 'Landed price' },
  unit: 'money',
  expression:
    'max(0, 商品价 − 单品 − 店铺 − 平台 − 积分 − 支付各级所选优惠) + 必付费用；可选优惠取合规组合中最低者',
  source: '各平台公开的优惠叠加顺序；门槛口径按平台和活动取带日期的数据',
  compute: calculateLanded,
} as const;
