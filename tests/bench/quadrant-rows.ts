// Invented tables of a shop's products and plans: one bestseller, some that few saw, one that was not read, plans of two ages.
import { addDays } from '../../lib/day';
import type { ReadingRow } from '../../lib/rows';
import { reading } from './trend-rows';

/** Name, visitors, buyers, yuan paid. */
const products: [string, number | '-', number | '-', number][] = [
  ['316 保温杯 500ml 雾白', 5_420, 196, 19_404],
  ['手提壶 1.2L 家用大容量', 2_310, 31, 4_929],
  ['儿童吸管杯 350ml 樱粉', 1_480, 64, 5_056],
  ['焖烧罐 800ml', 960, 12, 1_788],
  ['玻璃茶水分离杯', 742, 34, 2_686],
  ['车载保温杯 480ml', 655, 9, 1_071],
  ['旅行壶 1L', 410, 17, 2_363],
  ['杯盖密封圈 3 只装', 388, 41, 406],
  ['咖啡杯 360ml 带盖', 266, 5, 395],
  ['杯刷套装', 190, 14, 140],
  ['儿童餐具三件套', 121, 2, 178],
  ['便当盒 双层', 64, 3, 267],
  ['保温杯礼盒', 18, 2, 396],
  ['冷萃壶 1L', 305, '-', 0],
  ['运动水壶 750ml', '-', 6, 474],
];

/** Name, yuan spent, yuan brought. */
const plans: [string, number, number][] = [
  ['保温杯-关键词', 812.4, 2_680],
  ['新品拉新-人群', 640, 702.5],
  ['手提壶-关键词', 318.2, 421],
  ['全站推广-主推', 1_260, 4_914],
  ['儿童杯-人群', 154.6, 602],
  ['低价引流', 88.1, 96.4],
  ['老客召回', 42, 231],
];

const yuan = (amount: number) => `¥${amount.toLocaleString('en', { minimumFractionDigits: 2 })}`;
const of = (from: string, to = from) => ({
  label: `统计时间 ${from === to ? to : `${from} ~ ${to}`}`,
  from,
  to,
});

function productsReading(shopId: string, today: string): ReadingRow {
  const yesterday = addDays(today, -1);
  const columns = ['商品', '商品访客数', '支付买家数', '支付金额'];
  const rows = (times: number) =>
    products.map(([name, visitors, buyers, paid]) => [
      name,
      visitors === '-' ? '-' : String(visitors * times),
      buyers === '-' ? '-' : String(buyers * times),
      yuan(paid * times),
    ]);
  const table = (times: number, period: ReturnType<typeof of>) => ({
    title: '商品排行',
    columns,
    rows: rows(times),
    shown: products.length,
    total: 36,
    context: [`商品排行 ${period.label}`],
    period,
    at: { path: 'main > section > table', text: '' },
  });
  return reading(shopId, today, 'items', {
    pageTitle: '数据 · 商品排行',
    tables: [table(1, of(yesterday)), table(6, of(addDays(today, -7), yesterday))],
  });
}

function plansReading(shopId: string, today: string): ReadingRow {
  const table = (period: ReturnType<typeof of>) => ({
    title: '计划列表',
    columns: ['计划名称', '花费', '总成交金额'],
    rows: plans.map(([name, cost, amount]) => [name, yuan(cost), yuan(amount)]),
    shown: plans.length,
    total: plans.length,
    context: ['计划列表 转化周期 15天'],
    period,
    at: { path: 'main > section > table', text: '' },
  });
  return reading(shopId, today, 'plans', {
    pageTitle: '推广 · 计划',
    tables: [table(of(addDays(today, -1))), table(of(addDays(today, -20)))],
  });
}

/** What a console showed of products and plans on the morning of a day. */
export function tableReadings(shopId: string, today: string): ReadingRow[] {
  return [productsReading(shopId, today), plansReading(shopId, today)];
}
