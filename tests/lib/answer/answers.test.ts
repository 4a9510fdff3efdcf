// Answers to a rival's price: worked by hand, and what must hold of any price.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundle, coupon, follow, gift, leave } from '../../../lib/answer/answers';
import { receiptOf } from '../../../lib/answer/receipt';
import type { Promotion } from '../../../lib/landed/contract';
import { landedPrices } from '../../../lib/landed/landed-price';
import { rulesFor } from '../../../lib/landed/rules';
import type { CostSheet } from '../../../lib/margin';

/** The field's worked example: 99 with 38 + 4 + 1.2 + 0.8 and fees of 5.6 % leaves half. */
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
const own = { price: 9900, sheet };

/** A product page whose promotions bring 119 down, as the reckoning gives it. */
function landedWith(promotions: Promotion[]) {
  const on = '2026-09-18';
  const prices = landedPrices({ list: 11_900, promotions, fees: [], rules: rulesFor('taobao', on), on });
  return { prices, promotions, from: 11_900 };
}
const shopCoupon: Promotion = { id: '0', kind: 'shop-coupon', off: 1000, payer: 'seller' };

describe('what the seller gets', () => {
  test('a coupon of the shop is the seller’s: 119 less 10 is what comes in', () => {
    expect(receiptOf(10_900, landedWith([shopCoupon]))).toEqual({ price: 10_900, atLeast: false, others: 0 });
  });

  test('what the platform bears comes back: 119 less 10 and 10 of the platform lands at 99 and brings 109', () => {
    const found = landedWith([shopCoupon, { id: '1', kind: 'subsidy', off: 1000, payer: 'platform' }]);
    expect(receiptOf(9900, found)).toEqual({ price: 10_900, atLeast: false, others: 1000 });
  });

  test('where nobody says who bears a step, the landed price is the least', () => {
    const found = landedWith([{ id: '0', kind: 'voucher', audience: 'anyone', off: 1000, payer: 'unknown' }]);
    expect(receiptOf(10_900, found)).toEqual({ price: 10_900, atLeast: true, others: 0 });
  });

  test('promotions that do not add up to the price are not believed', () => {
    expect(receiptOf(9500, landedWith([shopCoupon]))).toMatchObject({ price: 9500, atLeast: true });
  });

  test('without promotions the price is what comes in', () => {
    expect(receiptOf(9900, landedWith([]))).toEqual({ price: 9900, atLeast: false, others: 0 });
  });
});

describe('follow', () => {
  test('from 99 to 89: 49.5 of 99 are left now, 40 of 89 then, so 23.6 % more must sell', () => {
    const found = follow(own, 9900, 8900);
    // 99·0.944 − 44 = 49.456; 89·0.944 − 44 = 40.016
    expect(found?.before.contribution).toBeCloseTo(4945.6, 6);
    expect(found?.after.contribution).toBeCloseTo(4001.6, 6);
    expect(found?.volumeRise).toBeCloseTo(0.2359, 4);
    // 89 ÷ 40.016
    expect(found?.roi).toBeCloseTo(2.224, 3);
    expect(found?.belowFloor).toBe(false);
  });

  test('only the seller’s part moves: 109 comes in at 99, so 99 comes in at 89', () => {
    expect(follow({ price: 10_900, sheet }, 9900, 8900)?.price).toBe(9900);
  });

  test('under the floor no number of pieces is enough and no advertising pays', () => {
    // 44 ÷ 0.944 = 46.62
    expect(follow(own, 9900, 4661)).toMatchObject({ volumeRise: null, roi: null, belowFloor: true });
    expect(follow(own, 9900, 4662)?.belowFloor).toBe(false);
  });

  test('following up leaves room to lose some pieces', () => {
    expect(follow(own, 9900, 10_900)?.volumeRise).toBeLessThan(0);
  });

  test('a cost that is not known gives no answer', () => {
    expect(follow({ price: 9900, sheet: { ...sheet, insurance: null } }, 9900, 8900)).toBeUndefined();
  });
});

describe('differ', () => {
  test('a gift of 5 with its packing leaves 44.46: 11.3 % more must sell', () => {
    const found = gift(own, 500);
    expect(found?.after.contribution).toBeCloseTo(4445.6, 6);
    expect(found?.volumeRise).toBeCloseTo(0.1125, 4);
  });

  test('a coupon of 10 that three in ten use costs 3 on average', () => {
    // 96·0.944 − 44 = 46.624
    expect(coupon(own, 1000, 0.3)?.after.contribution).toBeCloseTo(4662.4, 6);
  });

  test('two for 178 in one parcel: 86.4 an order, so 42.8 % of the orders may stay away', () => {
    // 178·0.944 − 2·38 − 4 − 1.2 − 0.8 = 86.032
    const found = bundle(own, 2, 17_800);
    expect(found?.after.contribution).toBeCloseTo(8603.2, 6);
    expect(found?.volumeRise).toBeCloseTo(4945.6 / 8603.2 - 1, 9);
  });

  test('refunds make advertising dearer: 18 %, 2 % without goods back, 6 sunk in each: 2.56', () => {
    const found = gift({ ...own, refunds: { all: 0.18, kept: 0.02, sunk: 600 } }, 0);
    expect(found?.roi).toBeCloseTo(2.56, 2);
  });
});

test('leaving it: 19.1 % of the pieces may go before following would have been better', () => {
  const followed = follow(own, 9900, 8900);
  // 1 − 40.016 ÷ 49.456
  expect(followed && leave(followed)?.mayLose).toBeCloseTo(0.1909, 4);
});

test('selling so many more pieces earns exactly as much as before, at any price', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5000, max: 30_000 }),
      fc.integer({ min: -3000, max: 3000 }),
      (price, step) => {
        const found = follow({ price, sheet }, price, price + step);
        if (!found || found.volumeRise === null) return;
        expect(found.after.contribution * (1 + found.volumeRise)).toBeCloseTo(found.before.contribution, 5);
      },
    ),
  );
});

test('a coupon is never dearer than following by all of it, and a gift costs what it costs', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (off, used) => {
        const full = follow(own, 9900, 9900 - off)?.after.contribution ?? NaN;
        expect(coupon(own, off, used)?.after.contribution).toBeGreaterThanOrEqual(full - 1e-6);
        expect(gift(own, off)?.after.contribution).toBeCloseTo(4945.6 - off, 6);
      },
    ),
  );
});
