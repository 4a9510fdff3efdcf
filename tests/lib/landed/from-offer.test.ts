// The landed price of an offer as its page shows it: what the promotions come off, what is in the price already, who it is for.
import { expect, test } from 'vitest';
import { landedOf, stackedPrice } from '../../../lib/landed/from-offer';
import type { Offer } from '../../../lib/reading';

const day = '2026-09-18';
const offer = (fields: Partial<Offer>): Offer => ({ from: {}, ...fields });
const lines = (...texts: string[]) => texts.map((text) => ({ text }));
const landed = (fields: Partial<Offer>) => landedOf(offer(fields), 'CNY', 'taobao', day);

test('a price after coupons is reckoned from the one before them, and the page agrees', () => {
  const found = landed({
    price: { amount: '89', currency: 'CNY', kind: 'coupon' },
    originalPrice: '129',
    coupons: lines('店铺券20', '满99减20', '退货宝'),
    delivery: { text: '免运费', fee: '0' },
  });
  expect(found?.prices[0]).toMatchObject({ amount: 8900, confidence: 'high', missing: [] });
  expect(found?.agrees).toBe(true);
});

test('where the page’s price and its promotions say different things, that is said', () => {
  const found = landed({
    price: { amount: '85', currency: 'CNY', kind: 'coupon' },
    originalPrice: '129',
    coupons: lines('店铺券20', '满99减20'),
  });
  expect(found?.agrees).toBe(false);
});

test('coupons come off a plain price, not off the struck one beside it', () => {
  const found = landed({
    price: { amount: '109', currency: 'CNY' },
    originalPrice: '169',
    coupons: lines('店铺券 满99减10'),
  });
  expect(found?.prices[0]).toMatchObject({ amount: 9900, missing: ['shipping'] });
  expect(found).not.toHaveProperty('agrees');
});

test('a price after coupons without the one before is not lowered again', () => {
  const found = landed({
    price: { amount: '89', currency: 'CNY', kind: 'coupon' },
    coupons: lines('店铺券20'),
  });
  expect(found?.prices[0]).toMatchObject({ amount: null, missing: ['list-price'] });
});

test('a member’s price gives no public one', () => {
  const found = landed({ price: { amount: '89', currency: 'CNY', kind: 'member' } });
  expect(found?.prices.map(({ kind, amount }) => [kind, amount])).toEqual([
    ['single', null],
    ['basket', null],
    ['member', 8900],
  ]);
});

test('a deposit is no price, and without a currency nothing is reckoned', () => {
  const deposit = landed({ price: { amount: '20', currency: 'CNY', kind: 'deposit' } });
  expect(deposit?.prices.every(({ amount }) => amount === null)).toBe(true);
  expect(landedOf(offer({ price: { amount: '20' } }), '', 'taobao', day)).toBeUndefined();
});

test('stacked at worst: members’ and newcomers’ promotions count, what says no amount does not', () => {
  const terms = { list: 10_000, currency: 'CNY', site: 'taobao', on: day };
  expect(stackedPrice(['店铺券20元', '88VIP享95折', '新人券 减10元', '领券更优惠'], terms)).toBe(6_650);
  expect(stackedPrice(undefined, terms)).toBeUndefined();
});
