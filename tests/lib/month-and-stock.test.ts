// A month against its target, and when goods run out: only from days that are known, and never by adding people.
import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/day';
import { FigureIndex } from '../../lib/figure-index';
import { spanScope } from '../../lib/figure-key';
import { metrics } from '../../lib/metrics';
import { monthOf, paceOf } from '../../lib/pace';
import type { ReadingRow } from '../../lib/rows';
import { backTestOf, runoutOf } from '../../lib/runout';
import { stockPlanOf, usualSupply } from '../../lib/stock-plan';
import { stockedGoodsOf } from '../../lib/stock-series';
import { typedAmount } from '../../components/trends/target-form';
import { figureRow } from './figure-rows';

const metric = (id: string) => metrics.find((one) => one.id === id)!;
const frame = monthOf('2026-09-17');

describe('a month', () => {
  const days = (id: string, value: number) =>
    Array.from({ length: 50 }, (_, back) => figureRow(id, addDays('2026-09-17', -back), value));

  test('of amounts is what was sold so far, against the time gone, with where it ends', () => {
    const pace = paceOf(metric('gmv'), new FigureIndex(days('gmv', 1_000)), 30_000, frame);
    expect(pace).toMatchObject({ value: 17_000, by: 'time', forecast: 30_000 });
    expect(pace).toHaveProperty('due', 17 / 30);
    expect(frame).toEqual({
      first: '2026-09-01',
      last: '2026-09-17',
      end: '2026-09-30',
      passed: 17,
      days: 30,
    });
  });

  test('with a day that was not read is not known', () => {
    const holed = days('gmv', 1_000).filter(({ day }) => day !== '2026-09-05');
    expect(paceOf(metric('gmv'), new FigureIndex(holed), 30_000, frame)).toBe('days-missing');
  });

  test('of people is the console’s own, against last month’s on the same day', () => {
    expect(paceOf(metric('visitors'), new FigureIndex(days('visitors', 10)), 100, frame)).toBe('people');
    const own = [
      figureRow('visitors', '2026-09-17', 60, { scope: spanScope(17) }),
      figureRow('visitors', '2026-08-17', 50, { scope: spanScope(17) }),
      figureRow('visitors', '2026-08-31', 80, { scope: spanScope(31) }),
    ];
    expect(paceOf(metric('visitors'), new FigureIndex(own), 100, frame)).toEqual({
      value: 60,
      done: 0.6,
      due: 0.625,
      by: 'last-month',
    });
  });

  test.each([
    ['880,000', 880_000],
    ['88万', 880_000],
    ['¥ 1200.50', 1_200.5],
    ['0', undefined],
    ['-3', undefined],
    ['about 5', undefined],
  ])('a target typed as "%s" is %s', (text, amount) => {
    expect(typedAmount(text)).toBe(amount);
  });
});

const morning = (day: string, stock: number, more = ''): ReadingRow => ({
  key: day,
  shopId: 's',
  pageKey: 'goods',
  hash: day,
  day,
  firstSeen: 1,
  lastSeen: 1,
  draft: {
    kind: 'console',
    state: 'ok',
    site: 'general',
    url: 'https://console.test/',
    takenAt: 1,
    reader: 'console',
    version: 1,
    ms: 1,
    tables: [
      {
        columns: ['商品信息', '可售库存', '近7天销量', '在途', '状态'],
        rows: [['保温杯\n商家编码：QY-1', String(stock), `70${more}`, '0', '出售中']],
        shown: 1,
        total: 1,
      },
    ],
  },
});

describe('goods', () => {
  const first = '2026-09-01';
  const stocks = [200, 190, 181, 170, 380, 371, 0, 0, 300, 291];
  const [goods] = stockedGoodsOf(stocks.map((stock, at) => morning(addDays(first, at), stock)));

  test('sold what left the shelf between two mornings; arrivals and empty shelves tell nothing', () => {
    expect(goods?.sales).toEqual([10, 9, 11, 9, 9]);
    expect(goods).toMatchObject({ stock: 291, daily: 10, product: 'QY-1' });
  });

  test('a morning that was missed is no day of sales', () => {
    const [holed] = stockedGoodsOf([morning(first, 100), morning(addDays(first, 2), 80)]);
    expect(holed?.sales).toEqual([]);
  });

  test('with too few days have a cover by the console’s mean and no date', () => {
    const plan = goods && stockPlanOf(goods, usualSupply);
    expect(plan).toMatchObject({ daily: 10, cover: 29.1, runout: undefined });
  });

  test('are ordered in whole packs and no less than the least order, and the days without them are told', () => {
    const few = { ...goods!, stock: 20, sales: Array.from({ length: 30 }, (_, at) => 9 + (at % 3)) };
    const supply = { leadDays: 7, leadSpread: 0, pack: 24, moq: 48 };
    const plan = stockPlanOf(few, supply)!;
    expect(plan.quantity % 24).toBe(0);
    expect(plan.quantity).toBeGreaterThanOrEqual(plan.point - 20);
    expect(plan.gap).toBeCloseTo(5, 1);
    expect(plan.runout?.p50).toBeCloseTo(2.5, 0);
    expect(stockPlanOf({ ...few, stock: 500 }, supply)?.quantity).toBe(0);
    expect(stockPlanOf({ ...few, stock: 60 }, { ...supply, moq: 240 })?.quantity).toBe(240);
  });
});

test('the range is right about as often as it says, asked of the past', () => {
  let state = 9;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296;
  let [asked, inside] = [0, 0];
  for (let series = 0; series < 12; series += 1) {
    const sales = Array.from({ length: 70 }, (_, at) =>
      Math.max(0, Math.round(30 * (at % 7 < 2 ? 1.3 : 0.9) + 18 * (random() + random() + random() - 1.5))),
    );
    const found = backTestOf(sales, 9);
    asked += found.asked;
    inside += found.inside;
  }
  expect(asked).toBeGreaterThan(200);
  expect(inside / asked).toBeGreaterThan(0.7);
  expect(inside / asked).toBeLessThan(0.92);
  expect(backTestOf([1, 2, 3], 7)).toEqual({ asked: 0, inside: 0 });
  expect(runoutOf(100, [5, 5, 5])).toBeUndefined();
});
