// The landed price: cases as platforms publish their rules, each also solved by trying every subset, and what must hold for any.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculateLanded, landedFormula } from '../../../lib/landed/calculate';
import { cheapestWay } from '../../../lib/landed/cheapest';
import type { Fee, Promotion, StackingRules } from '../../../lib/landed/contract';
import { landedPrices } from '../../../lib/landed/landed-price';
import { rulesFor } from '../../../lib/landed/rules';
import { leastTotal } from './brute-force';
import { itemCases } from './cases-item';
import { peopleCases } from './cases-people';
import { platformCases } from './cases-platform';
import type { Case } from './promotions';
import { shopCases } from './cases-shop';
import { wordCases } from './cases-words';
import { anyFees, anyOrder, anyPromotion } from './random-order';

const cases: Case[] = [...itemCases, ...shopCases, ...platformCases, ...peopleCases, ...wordCases];

test('two hundred cases and more', () => {
  expect(cases.length).toBeGreaterThanOrEqual(200);
  expect(new Set(cases.map(([name]) => name)).size).toBe(cases.length);
});

describe('a case as the rules are published', () => {
  test.each(cases)('%s', (_, list, promotions, single, basket, more = {}) => {
    const { missing, labels, ...asked } = more;
    const found = calculateLanded({ platform: 'taobao', fees: [], ...asked, list: list || null, promotions });
    expect(found.amount).toBe(single);
    if ('basket' in found && basket !== undefined) {
      const { amount, pieces } = found.basket ?? {};
      expect(amount ? `${amount}*${pieces}` : (amount ?? null)).toBe(basket);
    }
    if (missing) expect(found.missing).toEqual(missing);
    const named = 'labelled' in found ? found.labelled.map(({ kind, amount }) => [kind, amount]) : [];
    if (labels) expect(Object.fromEntries(named)).toEqual(labels);
  });
});

const totalOf = (
  order: { list: number; promotions: Promotion[]; fees: Fee[]; rules: StackingRules },
  pieces: number,
  basis: 'item' | 'running',
) => cheapestWay(order.list, pieces, order.promotions, order.fees, order.rules, basis)?.total;

describe('of any order', () => {
  test('the cheapest way is the one that trying every subset finds', () => {
    fc.assert(
      fc.property(
        anyOrder,
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('item', 'running'),
        (order, pieces, basis) => {
          const { list, promotions, fees, rules } = order;
          expect(totalOf(order, pieces, basis)).toBe(
            leastTotal(list, pieces, promotions, fees, rules, basis),
          );
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('the best basket is the best of one to six pieces, and the single price that of one', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const { list, promotions, fees } = order;
        const rules: StackingRules = { ...order.rules, basis: 'item', platforms: ['x'] };
        const [single, basket] = landedPrices({ ...order, rules });
        const totals = [1, 2, 3, 4, 5, 6].map((pieces) =>
          leastTotal(list, pieces, promotions, fees, rules, 'item'),
        );
        const each = totals.map((total, at) => total / (at + 1));
        expect(single?.total).toBe(totals[0]);
        expect((basket?.total ?? NaN) / (basket?.pieces ?? 1)).toBeCloseTo(Math.min(...each), 9);
      }),
      { numRuns: 300 },
    );
  });

  test('never above the list price and its fees, never below nothing', () => {
    fc.assert(
      fc.property(anyOrder, fc.integer({ min: 1, max: 6 }), (order, pieces) => {
        const plain = totalOf({ ...order, promotions: [], fees: [] }, pieces, 'item') ?? NaN;
        const landed = totalOf({ ...order, fees: [] }, pieces, 'running') ?? NaN;
        expect(landed).toBeLessThanOrEqual(plain);
        expect(landed).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('one coupon more never makes it dearer', () => {
    const coupon = anyPromotion.map((one): Promotion => ({ ...one, kind: 'shop-coupon', id: 'more' }));
    fc.assert(
      fc.property(
        anyOrder,
        coupon,
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('item', 'running'),
        (order, one, pieces, basis) => {
          const { price: _, ...more } = one;
          const before = totalOf(order, pieces, basis) ?? NaN;
          const after = totalOf(
            { ...order, promotions: [...order.promotions, { ...more, id: 'more' }] },
            pieces,
            basis,
          );
          expect(after).toBeLessThanOrEqual(before);
        },
      ),
    );
  });

  test('the steps add up to the price, and who bears them to what is taken off', () => {
    fc.assert(
      fc.property(anyOrder, anyFees, (order, fees) => {
        const rules: StackingRules = { ...order.rules, basis: 'item' };
        const [price] = landedPrices({ ...order, fees, rules });
        const off = price?.steps.reduce((sum, step) => sum + step.off, 0) ?? NaN;
        const asked = price?.fees.reduce((sum, { amount }) => sum + amount, 0) ?? NaN;
        expect(order.list - off + asked).toBe(price?.total);
        if (price?.sellerBears !== null) expect(price?.sellerBears).toBeLessThanOrEqual(off);
      }),
    );
  });
});

test('who pays is said of each step, and the seller bears only the seller’s part', () => {
  const found = calculateLanded({
    list: '200',
    platform: 'taobao',
    promotions: [
      { kind: 'item-price', price: '180', payer: 'platform' },
      { kind: 'shop-coupon', off: '10' },
      { kind: 'category-coupon', off: '30', payer: 'platform', sellerShare: 0.5 },
    ],
  });
  expect(found).toMatchObject({
    amount: '140.00',
    sellerBears: '25.00',
    steps: [
      { off: '20.00', left: '180.00', payer: 'platform', seller: '0.00' },
      { off: '10.00', left: '170.00', payer: 'seller', seller: '10.00' },
      { off: '30.00', left: '140.00', payer: 'platform', seller: '15.00' },
    ],
  });
});

test('where it is not known who pays, what the seller bears is not known', () => {
  const found = calculateLanded({
    list: '200',
    platform: 'taobao',
    promotions: [{ kind: 'subsidy', off: '20' }],
  });
  expect(found).toMatchObject({ amount: '180.00', sellerBears: null });
});

test('shipping that the page does not name is said to be missing', () => {
  const found = calculateLanded({ list: '129', platform: 'taobao' });
  expect(found).toMatchObject({ amount: '129.00', confidence: 'medium', missing: ['shipping'] });
});

test('an unknown price says what it costs at most', () => {
  const found = calculateLanded({
    list: '129',
    platform: 'taobao',
    fees: [],
    words: ['店铺券减10元', '领券更优惠'],
  });
  expect(found).toMatchObject({ amount: null, atMost: '119.00', confidence: 'low' });
});

test('more choices than can be tried are an unknown price, not a guess', () => {
  const packets = Array.from({ length: 40 }, (_, at) => ({
    kind: 'red-packet' as const,
    off: String(2 ** at % 997),
    id: `p${at}`,
  }));
  const found = calculateLanded({ list: '100000', fees: [], platform: 'taobao', promotions: packets });
  expect(found.amount === null ? found.missing : found.amount).toEqual(['too-many']);
});

test('rules are those of the platform, the event and the day', () => {
  expect(rulesFor('taobao', '2026-11-11', '1111').id).toBe('taobao-event');
  expect(rulesFor('taobao', '2024-11-11', '1111').id).toBe('taobao');
  expect(rulesFor('taobao', '2026-09-18').id).toBe('taobao');
  expect(rulesFor('jd', '2026-11-11', '1111').id).toBe('any');
});

test('the formula carries its names, its expression and its source', () => {
  expect(landedFormula.compute({ list: '100' }).amount).toBe('100.00');
  expect(landedFormula.name).toEqual({ zh: '到手价', en: 'Landed price' });
});
