// The price that is compared: landed where it can be reckoned, and never two footings joined into a change.
import { describe, expect, test } from 'vitest';
import { comparableOf, comparedRows, pricedOf, publicRows } from '../../../lib/landed/comparable';
import { offerRow, yuan } from '../offer-rows';

const zone = 'Asia/Shanghai';
const coupon = (text: string) => ({ coupons: [{ text }] });

describe('the price of an offer that is compared', () => {
  test('a list price with a shop coupon is compared as what a buyer pays, and a cheaper basket stands beside it', () => {
    const row = offerRow(1, 0, {
      price: yuan('109'),
      coupons: [{ text: '店铺券10' }, { text: '跨店满300减50' }],
    });
    expect(comparableOf(row, zone)).toEqual({
      priceMinor: 9_900,
      footing: 'landed',
      // Three pieces: 327 less 10 less 50, each 89.
      basket: { eachMinor: 8_900, pieces: 3 },
    });
  });

  test('words of a reduction without its size leave the landed price unknown: the printed one stands in, and is said to', () => {
    const row = offerRow(1, 0, { price: yuan('109'), ...coupon('领券立减') });
    expect(comparableOf(row, zone)).toEqual({ priceMinor: 10_900, footing: 'printed' });
  });

  test('the page’s own price after coupons counts where the reckoning says another', () => {
    const row = offerRow(1, 0, {
      price: yuan('89', 'coupon'),
      originalPrice: '129',
      ...coupon('店铺券10'),
    });
    expect(comparableOf(row, zone)).toEqual({ priceMinor: 8_900, footing: 'after-coupons' });
  });

  test('without any promotion the printed price is what is paid; with a fee it is not', () => {
    expect(comparableOf(offerRow(1, 0, { price: yuan('99') }), zone).footing).toBe('plain');
    const sent = offerRow(1, 0, { price: yuan('99'), delivery: { text: '快递 8 元', fee: '8' } });
    expect(comparableOf(sent, zone)).toMatchObject({ priceMinor: 10_700, footing: 'landed' });
  });

  test('what the operator typed is the landed price; a member’s price stays apart', () => {
    const typed = offerRow(1, 0, { price: yuan('72.90'), ...coupon('百亿补贴') }, { reader: 'by-hand' });
    expect(comparableOf(typed, zone)).toEqual({ priceMinor: 7_290, footing: 'typed' });
    expect(pricedOf(offerRow(1, 0, { price: yuan('95', 'member') }), zone)).toMatchObject({ partial: true });
  });
});

test('a day on which the landed price is not known is a hole in its history, and no rise to the printed price', () => {
  const rows = [
    offerRow(9, 7, { price: yuan('109'), ...coupon('店铺券10') }),
    offerRow(6, 5, { price: yuan('109'), ...coupon('领券立减') }),
    offerRow(4, 0, { price: yuan('109'), ...coupon('店铺券10') }),
  ];
  expect(comparedRows(rows, zone).map(({ priceMinor }) => priceMinor)).toEqual([9_900, null, 9_900]);
});

test('the public price after coupons leaves out points, payment offers and shipping, and what was typed in', () => {
  const rows = [
    offerRow(5, 4, {
      price: yuan('109'),
      coupons: [{ text: '店铺券10' }, { text: '支付立减5元' }],
      delivery: { text: '快递 8 元', fee: '8' },
    }),
    offerRow(3, 2, { price: yuan('95', 'member') }),
    offerRow(1, 0, { price: yuan('89', 'coupon'), originalPrice: '129' }),
    offerRow(0.5, 0, { price: yuan('72.90') }, { reader: 'by-hand' }),
  ];
  expect(publicRows(rows, zone).map(({ priceMinor }) => priceMinor)).toEqual([9_900, null, 8_900, null]);
});
