// Tables under canonical names: stacked cells taken apart, numbers in their units, lines of totals left out.
import { describe, expect, test } from 'vitest';
import { knownTables } from '../../lib/table-facts';
import { draft, table } from './drafts';

const only = (columns: string[], rows: string[][], more = {}) => {
  const [known] = knownTables(draft({ tables: [table(columns, rows, more)] }), 7);
  if (!known) throw new Error('the table is not known');
  return known;
};
const value = (columns: string[], row: string[], column: string) =>
  only(columns, [row]).table.rows[0]?.[column]?.value;

describe('a table', () => {
  test.each(['–12', '负12', '1,200-', '(1,200)', '12 起', '同行 12', '12 CR', '↑12'])(
    'keeps no stock where a cell says %s: less than nothing, from so many on, or somebody else’s',
    (cell) => expect(value(['商品信息', '可售库存'], ['杯子', cell], 'stock')).toBeUndefined(),
  );

  test.each(['整体浴室柜 80cm', '行业标准手套', '平均律琴谱'])(
    'keeps %s, which only begins like a sum',
    (name) => {
      expect(value(['商品信息', '可售库存'], [name, '12'], 'stock')).toBe(12);
    },
  );

  test('keeps the stock beside a tag', () => {
    expect(value(['商品信息', '可售库存'], ['杯子', '12 低库存'], 'stock')).toBe(12);
  });

  test('of goods gives code, stock and daily sales of stacked cells, each with its own text as evidence', () => {
    const { kind, table: goods } = only(
      ['商品信息', '价格', '可售库存', '近7天销量', '在途'],
      [
        [
          '青屿 316 保温杯\n规格：云白\nID：680100000316\n商家编码：QY-BW500-YB',
          '119.00 元',
          '1,126',
          '210\n日均 30.0',
          '-',
        ],
      ],
    );
    const row = goods.rows[0];
    expect(kind).toBe('goods');
    expect(row?.['sku-code']?.text).toBe('QY-BW500-YB');
    expect(row?.['price']?.value).toBe(11_900);
    expect(row?.['stock']?.value).toBe(1_126);
    expect(row?.['weekly-sales']?.value).toBe(210);
    expect(row?.['daily-sales']?.value).toBe(30);
    expect(row?.['in-transit']?.value).toBeUndefined();
    expect(row?.['stock']?.evidence).toMatchObject({
      text: '1,126',
      url: 'https://console.example/#/data',
      takenAt: 7,
    });
  });

  test('of orders counts the hours left, below zero when the deadline has passed', () => {
    const hours = (text: string) => value(['订单号', '剩余发货时间'], ['order#1', text], 'hours-left');
    expect(hours('剩 3小时52分')).toBeCloseTo(3 + 52 / 60, 9);
    expect(hours('剩 1天2小时')).toBeCloseTo(26, 9);
    expect(hours('已超时 1小时35分')).toBeCloseTo(-(1 + 35 / 60), 9);
    expect(hours('即将超时 2小时5分')).toBeCloseTo(2 + 5 / 60, 9);
    expect(hours('-')).toBeUndefined();
  });

  test('of agents has seconds and shares', () => {
    const columns = ['客服', '接待人数', '平均响应时长(秒)', '3分钟回复率'];
    expect(value(columns, ['客服03', '24', '196', '71%'], 'reply-seconds')).toBe(196);
    expect(value(columns, ['客服03', '24', '196', '71%'], 'reply-3min-rate')).toBe(0.71);
  });

  test('keeps its lines of totals out of its rows', () => {
    const { table: agents } = only(
      ['客服', '接待人数'],
      [
        ['客服01', '48'],
        ['合计', '48'],
      ],
      { shown: 1, total: 1 },
    );
    expect(agents.rows.map((row) => row['agent']?.text)).toEqual(['客服01']);
    expect(agents).toMatchObject({ shown: 1, complete: true });
  });

  test('is whole only when as many rows were read as the page says there are, or it says there are none', () => {
    const complete = (rows: string[][], more = {}) => only(['客服', '接待人数'], rows, more).table.complete;
    expect(complete([['客服01', '48']], { total: 21 })).toBe(false);
    expect(complete([['客服01', '48']])).toBe(true);
    expect(complete([])).toBe(false);
    expect(complete([], { saysEmpty: true })).toBe(true);
  });

  test('of unknown columns is not known', () => {
    expect(knownTables(draft({ tables: [table(['甲', '乙'], [['1', '2']])] }), 0)).toEqual([]);
  });
});
