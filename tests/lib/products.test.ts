// Own products and how goods lists name them.
import { expect, it } from 'vitest';
import { hoursLeftIn } from '../../lib/hours-left';
import { parseProductName, shortNameOf } from '../../lib/product-name';
import { newestProducts, ownProductsIn } from '../../lib/products';
import type { ReadingRow } from '../../lib/rows';
import { shortDate } from '../../lib/short-date';
import { titleBytes } from '../../lib/title-bytes';

const cell = '青屿 316 保温杯 500ml\n规格：云白 750ml\nID：680100000316\n商家编码：QY-BW750-YB';

it('takes apart the lines of a product cell', () => {
  expect(parseProductName(cell)).toEqual({
    title: '青屿 316 保温杯 500ml',
    spec: '云白 750ml',
    itemId: '680100000316',
    code: 'QY-BW750-YB',
  });
});

it('is short by specification and code, else by the beginning of the title', () => {
  expect(shortNameOf(parseProductName(cell))).toBe('云白 750ml QY-BW750-YB');
  expect(shortNameOf({ title: 'cup' })).toBe('cup');
  expect(shortNameOf({ title: '一二三四五六七八九十一二三' })).toBe('一二三四五六七八九十一二…');
});

const reading = (lastSeen: number, rows: string[][]): ReadingRow => ({
  key: `page|${lastSeen}`,
  shopId: 'taobao|shop',
  pageKey: 'page',
  hash: '',
  day: '2026-09-18',
  firstSeen: lastSeen,
  lastSeen,
  draft: {
    version: 1,
    url: 'https://console.test/goods',
    takenAt: lastSeen,
    site: 'test',
    reader: 'test',
    kind: 'console',
    state: 'ok',
    ms: 1,
    tables: [{ columns: ['商品信息', '价格', '可售库存'], rows, shown: rows.length }],
  },
});

it('knows each own product once, by its newest reading, and leaves out what has no code', () => {
  const products = newestProducts(
    [
      reading(2, [[cell, '129.00 元', '5']]),
      reading(1, [
        [cell, '149.00 元', '9'],
        ['cup without code', '9.00', '1'],
      ]),
    ].map((row) => ({ lastSeen: row.lastSeen, products: ownProductsIn(row) })),
  );
  expect(products).toEqual([
    {
      key: 'taobao|shop|QY-BW750-YB',
      shopId: 'taobao|shop',
      title: '青屿 316 保温杯 500ml',
      spec: '云白 750ml',
      code: 'QY-BW750-YB',
      listMinor: 12_900,
      seenAt: 2,
    },
  ]);
});

it.each([
  ['剩 3小时52分', 3 + 52 / 60],
  ['已超时 1小时35分', -(1 + 35 / 60)],
  ['剩 1天2小时', 26],
  ['剩 45分钟', 0.75],
])('"%s" leaves %d hours', (text, hours) => {
  const evidence = { label: '', text, url: '', pageTitle: '', takenAt: 0, reader: '', how: '' };
  expect(hoursLeftIn({ text, evidence })).toBeCloseTo(hours);
});

it('writes dates short and counts title bytes as Taobao does', () => {
  expect(shortDate('2026-09-19 23:59')).toBe('9/19 23:59');
  expect(shortDate('2026-09-05')).toBe('9/5');
  expect(shortDate('soon')).toBe('soon');
  expect(titleBytes('316 保温杯')).toBe(10);
});
