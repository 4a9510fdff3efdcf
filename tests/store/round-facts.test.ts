// What the checks of a day get from the store: the goods of the day before that had some, and the own pages opened.
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { instantOf } from '../../lib/day';
import { intakeOf } from '../../lib/intake';
import type { Draft } from '../../lib/reading';
import { db } from '../../lib/store/db';
import { putIntake } from '../../lib/store/readings';
import { judgeShop } from '../../lib/store/round-facts';
import { draft, table } from '../lib/drafts';

const timeZone = 'Asia/Shanghai';
const name = '青屿官方旗舰店';
const shopId = `jd|${name}`;

beforeEach(async () => {
  await Promise.all(db.tables.map((each) => each.clear()));
});

async function read(day: string, more: Partial<Draft>): Promise<void> {
  const shops = await db.shops.toArray();
  const takenAt = instantOf(day, '09:05');
  await putIntake(intakeOf(draft({ ...more, takenAt }), { platform: 'jd', shops, timeZone }));
}

const goods = (rows: [code: string, price: string][]): Partial<Draft> => ({
  url: 'https://shop.jd.com/#/goods',
  shop: { name },
  pageTitle: '商品管理',
  tables: [
    table(
      ['商品', '京东价', '可售库存'],
      rows.map(([code, price]) => [`杯\n规格：${code}\nID：100316000500\n货号：${code}`, price, '90']),
    ),
  ],
});
const home: Partial<Draft> = { url: 'https://shop.jd.com/#/home', shop: { name }, pageTitle: '首页' };

async function outcome(id: string) {
  const results = await judgeShop(shopId, '2026-09-18', instantOf('2026-09-18', '10:00'));
  return results.find(({ check }) => check.id === id)?.outcome;
}

it('compares the goods with the newest earlier day on which they were read, over a day without them', async () => {
  await read('2026-09-15', goods([['A', '¥1.00']]));
  await read(
    '2026-09-16',
    goods([
      ['A', '¥119.00'],
      ['B', '¥99.00'],
    ]),
  );
  await read('2026-09-17', home);
  await read('2026-09-18', goods([['A', '¥79.00']]));
  expect((await outcome('inspection.goods-gone'))?.reason?.params).toEqual({ n: 1, name: 'B B' });
  const price = await outcome('price.list-change');
  expect(price?.verdict).toBe('problem');
  expect(price?.delta?.quantity.value).toBeCloseTo(79 / 119 - 1);
});

it('judges own pages opened today with what they cost before, and leaves rivals out', async () => {
  await read('2026-09-18', goods([['A', '¥119.00']]));
  const page = (day: string, amount: string, shop: string) =>
    read(day, {
      site: 'jd',
      kind: 'offer',
      url: `https://item.jd.com/${shop === name ? '100316000500' : '1'}.html`,
      offer: {
        itemId: shop === name ? '100316000500' : '1',
        title: '杯',
        shop,
        price: { amount, currency: 'CNY' },
        originalPrice: '119',
        from: {},
      },
    });
  await page('2026-09-17', '99.00', name);
  await page('2026-09-18', '55.00', name);
  await page('2026-09-18', '10.00', '别家');
  const floor = await outcome('price.floor');
  expect([floor?.verdict, floor?.figure?.value]).toEqual(['problem', 5_500]);
  const change = await outcome('price.landed-change');
  expect(change?.delta?.quantity.value).toBeCloseTo(55 / 99 - 1);
});
