// Pairs from a file: links and item numbers that are known, codes of mine, and every other line named with the reason.
import { describe, expect, test } from 'vitest';
import { pairsOf } from '../../lib/pair-import';

const offers = [
  { offerKey: 'taobao|6902|5201', url: 'https://item.taobao.com/item.htm?id=6902&skuId=5201' },
  { offerKey: 'jd|1005|', url: 'https://item.jd.com/1005.html' },
];
const products = [
  { key: 'taobao|青屿|BW500', title: '316 保温杯 500ml', code: 'BW500' },
  { key: 'taobao|青屿|BW750', title: '316 保温杯 750ml', code: 'BW750' },
  { key: 'jd|青屿|BW750', title: '316 保温杯 750ml 京东', code: 'BW750' },
];
const read = (rows: string[][]) => pairsOf(rows, offers, products, (url) => url.host);

describe('pairs from a file', () => {
  test('a link that was read, with its tracking, and an item number; my product by code or by name', () => {
    const found = read([
      ['竞品对标表'],
      ['竞品链接', '商家编码'],
      ['https://item.taobao.com/item.htm?skuId=5201&id=6902&spm=a1b2', 'bw500'],
      ['1005', '316 保温杯 500ml'],
      ['', ''],
    ]);
    expect(found.unknown).toEqual([]);
    expect(found.pairs.map(({ line, offerKey, productKey }) => [line, offerKey, productKey])).toEqual([
      [3, 'taobao|6902|5201', 'taobao|青屿|BW500'],
      [4, 'jd|1005|', 'taobao|青屿|BW500'],
    ]);
  });

  test('a link that was never read is kept under its page until it is', () => {
    const [pair] = read([
      ['url', 'merchant code'],
      ['https://shop.example/cup?utm_source=x', 'BW500'],
    ]).pairs;
    expect(pair?.offerKey).toBe('shop.example|https://shop.example/cup|');
  });

  test('a line that is not understood is named, and never guessed', () => {
    const found = read([
      ['Item ID', 'My product'],
      ['777', 'BW500'],
      ['1005', 'BW900'],
      ['1005', 'BW750'],
      ['', 'BW500'],
      ['1005', ''],
    ]);
    expect(found.pairs).toEqual([]);
    expect(found.unknown.map(({ line, why }) => [line, why])).toEqual([
      [2, 'unknown-item'],
      [3, 'unknown-product'],
      [4, 'several-products'],
      [5, 'no-offer'],
      [6, 'no-product'],
    ]);
  });

  test('a file without one of the two columns says which', () => {
    expect(read([['链接', '备注']]).missing).toBe('product');
    expect(read([['备注', '商家编码']]).missing).toBe('offer');
  });
});
