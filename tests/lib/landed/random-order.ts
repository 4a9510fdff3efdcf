// Any order with any promotions, for properties that must hold of all of them.
import fc from 'fast-check';
import type { Fee, Promotion, PromotionKind, StackingRules } from '../../../lib/landed/contract';
import { rulesFor } from '../../../lib/landed/rules';

const kinds: PromotionKind[] = [
  'item-price', 'item-cut', 'deposit', 'official', 'full-reduction', 'pieces', 'shop-coupon', 'item-coupon',
  'cross-shop', 'category-coupon', 'platform-coupon', 'subsidy', 'points', 'red-packet', 'payment',
]; // prettier-ignore

const minor = (max: number) => fc.integer({ min: 1, max });
const effect = fc.oneof(
  fc.record({ off: minor(9000) }),
  fc.record({ off: minor(9000) }),
  fc.record({ share: fc.integer({ min: 40, max: 99 }).map((percent) => percent / 100) }),
  fc.record({
    share: fc.constantFrom(0, 0.5, 0.7),
    lastOnly: fc.constant(true),
    pieces: fc.integer({ min: 2, max: 3 }),
  }),
);
const terms = fc.record(
  {
    threshold: minor(40_000),
    pieces: fc.integer({ min: 1, max: 4 }),
    every: fc.constant(true),
    most: minor(8000),
    limit: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: [] },
);

/** Of a kind that may be had by everybody; money up to 400.00. */
export const anyPromotion: fc.Arbitrary<Omit<Promotion, 'id'>> = fc
  .tuple(fc.constantFrom(...kinds), effect, terms, minor(30_000))
  .map(([kind, does, when, price]) => {
    const { limit, ...asks } = when;
    const onItem = ['item-price', 'item-cut', 'deposit', 'official'].includes(kind);
    const { lastOnly: _, ...plain } = { lastOnly: undefined, ...does };
    const whole = kind === 'item-price' ? { price } : onItem ? plain : does;
    return { kind, ...asks, ...(onItem && limit !== undefined && { limit }), ...whole };
  });

export const anyFees: fc.Arbitrary<Fee[]> = fc.array(
  fc.record(
    {
      kind: fc.constant('shipping' as const),
      amount: minor(2000),
      each: minor(300),
      freeFrom: minor(20_000),
    },
    { requiredKeys: ['kind'] },
  ),
  { maxLength: 2 },
);

const rules: fc.Arbitrary<StackingRules> = fc.constantFrom(
  rulesFor('taobao', '2026-09-18'),
  rulesFor('taobao', '2026-11-11', '1111'),
);

/** A list price with up to seven promotions, some of which share a group over all levels. */
export const anyOrder = fc
  .record({
    list: minor(50_000),
    promotions: fc.array(fc.tuple(anyPromotion, fc.constantFrom(undefined, undefined, undefined, 'g')), {
      maxLength: 7,
    }),
    fees: anyFees,
    rules,
  })
  .map(({ promotions, ...order }) => ({
    ...order,
    promotions: promotions.map(([one, group], at): Promotion => ({
      ...one,
      id: `p${at}`,
      ...(group && { group }),
    })),
  }));
