// Margins, floors and break-even points: the field's worked examples, and what must hold of any price.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  breakEvenRoi,
  floorPrice,
  marginOf,
  missingCosts,
  priceChange,
  type CostSheet,
} from '../../lib/margin';

const sheet: CostSheet = {
  goods: 3800,
  shipping: 400,
  packing: 120,
  commission: 0.05,
  service: 0.006,
  serviceBase: 1,
  insurance: 80,
  returns: 0,
};
/** Costs that leave such a share of a price. */
const leaving = (price: number, share: number): CostSheet => ({
  ...sheet,
  goods: price * (1 - share),
  shipping: 0,
  packing: 0,
  insurance: 0,
  commission: 0,
  service: 0,
});

test('99 with costs of 44 and fees of 5.6% leaves half, and breaks even at a ROI of 2', () => {
  expect(marginOf(9900, sheet)?.share).toBeCloseTo(0.5, 3);
  expect(breakEvenRoi(9900, sheet)).toBeCloseTo(2, 2);
});

test('with 18% refunds, 2% of them without goods coming back, and 6 sunk in each return: 2.56', () => {
  expect(breakEvenRoi(9900, sheet, { all: 0.18, kept: 0.02, sunk: 600 })).toBeCloseTo(2.56, 2);
});

test.each([
  [0.05, 0.111],
  [0.1, 0.25],
  [0.2, 0.667],
])('at half, a cut of %f asks for %f more', (cut, rise) => {
  expect(priceChange(10_000, 10_000 * (1 - cut), leaving(10_000, 0.5))?.volumeRise).toBeCloseTo(rise, 3);
});

test('following from 99 to 89: margin 41% to 34%, 32.7% more pieces', () => {
  const found = priceChange(9900, 8900, leaving(9900, 0.41));
  expect(found?.before.share).toBeCloseTo(0.41, 9);
  expect(found?.after.share).toBeCloseTo(0.344, 3);
  expect(found?.volumeRise).toBeCloseTo(0.327, 3);
});

test('a gift of 5 is the same arithmetic as a cost of 5 more', () => {
  const gift = priceChange(9900, 9900, sheet, 500);
  expect(gift?.after.contribution).toBeCloseTo((marginOf(9900, sheet)?.contribution ?? 0) - 500, 9);
  expect(gift?.volumeRise).toBeGreaterThan(0);
});

test('below cost no number of pieces is enough, and no advertising pays', () => {
  const found = priceChange(9900, 4000, sheet);
  expect(found?.volumeRise).toBeNull();
  expect(found?.roi).toBeNull();
});

test('a cost that is not known gives no margin and is named', () => {
  const open = { ...sheet, shipping: null };
  expect(marginOf(9900, open)).toBeUndefined();
  expect(floorPrice(open)).toBeUndefined();
  expect(priceChange(9900, 8900, open)).toBeUndefined();
  expect(missingCosts(open)).toEqual(['shipping']);
});

test('the service fee is asked of its own base', () => {
  const refunded = { ...sheet, serviceBase: 0.8 };
  const gain = (marginOf(10_000, refunded)?.contribution ?? 0) - (marginOf(10_000, sheet)?.contribution ?? 0);
  expect(gain).toBeCloseTo(10_000 * 0.006 * 0.2, 9);
});

test('the floor is the least whole price that leaves the share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 0, max: 60 }), (goods, percent) => {
      const costs = { ...sheet, goods };
      const floor = floorPrice(costs, percent / 100) ?? 0;
      expect(marginOf(floor, costs)?.share).toBeGreaterThanOrEqual(percent / 100 - 1e-9);
      expect(marginOf(floor - 1, costs)?.share ?? -1).toBeLessThan(percent / 100);
    }),
  );
});

test('fees that eat the whole price leave no floor', () => {
  expect(floorPrice({ ...sheet, commission: 1 })).toBeUndefined();
});
