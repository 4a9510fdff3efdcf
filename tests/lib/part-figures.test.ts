// What an operator sees of one product or one agent: the figures that a table names with them and with a day, and no others.
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../lib/figures';
import { partFigures, type KeptPart } from '../../lib/part-figures';
import type { Draft } from '../../lib/reading';
import { pair, period, readingRow, shopId, table, today } from './drafts';

const yesterday = period('统计时间 2026-09-16', '2026-09-16');
const goods = table(
  ['商品', '商家编码', '访客数', '支付金额'],
  [
    ['台灯\n编码：QY-1', 'QY-1', '1,200', '3,400.50'],
    ['支架', 'QY-2', '-', '80.00'],
    ['合计', '', '1,300', '3,480.50'],
  ],
  { shown: 2, period: yesterday },
);

const shown = (part: KeptPart, more: Partial<Draft>) =>
  partFigures([readingRow(more)], part).map(
    ({ metric, scope, day, value, partial }) => `${metric}@${scope} ${day}${partial ? '…' : ''} ${value}`,
  );

describe('single products', () => {
  test('have the figures of their lines for the day of the table; a "-" is none, a line of totals no product', () => {
    expect(shown('product', { tables: [goods] })).toEqual([
      'visitors@product:台灯 2026-09-16 1200',
      'gmv@product:台灯 2026-09-16 340050',
      'gmv@product:支架 2026-09-16 8000',
    ]);
  });

  test('have none without a stated day, nor for several days', () => {
    const week = period('近7天', '2026-09-10', '2026-09-16');
    expect(shown('product', { tables: [{ ...goods, period: undefined }] })).toEqual([]);
    expect(shown('product', { tables: [{ ...goods, period: week }] })).toEqual([]);
  });

  test('of which two lines say different things have none: they may be two of one name', () => {
    const twice = table(
      ['商品', '访客数'],
      [
        ['台灯', '10'],
        ['台灯', '20'],
        ['支架', '30'],
      ],
      { period: yesterday },
    );
    expect(shown('product', { tables: [twice] })).toEqual(['visitors@product:支架 2026-09-16 30']);
  });

  test('are not the shop, and the shop and its channels are no product', () => {
    const page = {
      pairs: [pair('访客数', '5,000', { value: '5000', period: yesterday })],
      tables: [goods, table(['渠道', '访客数'], [['搜索', '900']], { period: yesterday })],
    };
    expect(shown('product', page).filter((line) => !line.includes('@product:'))).toEqual([]);
    const { draft } = readingRow(page);
    expect(figuresOf(draft, shopId, today).map(({ metric, scope, value }) => [metric, scope, value])).toEqual(
      [
        ['visitors', '', 5000],
        ['visitors', 'channel:搜索', 900],
      ],
    );
  });

  test('by channel or by size are no figures of the product', () => {
    const by = (column: string) =>
      table(['商品', column, '访客数'], [['台灯', '搜索', '10']], { period: yesterday });
    expect(shown('product', { tables: [by('渠道'), by('规格')] })).toEqual([]);
  });
});

test('single agents have theirs, each day its own', () => {
  const agents = (day: string, seconds: string) =>
    table(['客服', '平均响应时长(秒)'], [['客服01', seconds]], { period: period(`统计时间 ${day}`, day) });
  expect(shown('agent', { tables: [agents('2026-09-15', '35'), agents('2026-09-16', '41')] })).toEqual([
    'reply-time@agent:客服01 2026-09-15 35',
    'reply-time@agent:客服01 2026-09-16 41',
  ]);
});
