// What stands on a page and is another figure than it seems: of a part, of others, of other days, in another unit. None of it is kept.
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../lib/figures';
import { PageFacts } from '../../lib/page-facts';
import type { Draft } from '../../lib/reading';
import { valueIn } from '../../lib/taught';
import { draft, pair, period, readingRow, shop, shopId, table, today } from './drafts';

const yesterday = period('统计时间 2026-09-16', '2026-09-16');
const shown = (more: Partial<Draft>, id = shopId) =>
  figuresOf(draft(more), id, today).map(({ metric, scope, day, partial, value }) =>
    [metric + (scope && `@${scope}`), day + (partial ? '…' : ''), value].join(' '),
  );
const card = (label: string, value: string, raw = value, unit?: string, more = {}) =>
  pair(label, raw, { value, period: yesterday, ...(unit && { unit }), ...more });
const cards = (...pairs: ReturnType<typeof card>[]) => shown({ pairs });

describe('a label that says in brackets what it is of', () => {
  test.each([
    '支付买家数(老客)',
    '支付金额（预售）',
    '支付金额(退款后)',
    '访客数(搜索)',
    '访客数(同行平均)',
    '支付金额(近7天)',
    '支付买家数[新客]',
    'Visitors (mobile)',
  ])('%s is no figure of the shop’s day', (label) => {
    expect(cards(card(label, '12'))).toEqual([]);
    expect(shown({ tables: [table(['日期', label], [['2026-09-16', '12']])] })).toEqual([]);
  });

  test.each(['支付金额(元)', '支付金额（单位：元）', '支付金额(昨日)', '支付金额 (¥)', '支付金额(全店)'])(
    '%s is the shop’s all the same',
    (label) => {
      expect(cards(card(label, '12'))).toEqual(['gmv 2026-09-16 1200']);
    },
  );
});

describe('a unit in the label', () => {
  test.each([
    ['支付金额(万元)', '1.5', '1.5', undefined, 'gmv 2026-09-16 1500000'],
    ['支付金额(千元)', '1.5', '1.5', undefined, 'gmv 2026-09-16 150000'],
    ['访客数(万)', '1.2', '1.2', undefined, 'visitors 2026-09-16 12000'],
    ['浏览量(千次)', '1.2', '1.2', undefined, 'page-views 2026-09-16 1200'],
    ['支付转化率(%)', '3.25', '3.25', undefined, 'conversion 2026-09-16 0.0325'],
  ])('%s is counted in', (label, value, raw, unit, figure) => {
    expect(cards(card(label, value, raw, unit))).toEqual([figure]);
  });

  test('that the value has as well is not counted twice, and one against the other is no figure', () => {
    expect(cards(card('支付金额(万元)', '123000', '12.3万'))).toEqual([]);
    expect(cards(card('支付金额(万元)', '12.3', '¥12.3', '¥'))).toEqual([]);
    expect(shown({ tables: [table(['日期', '支付金额(万元)'], [['2026-09-16', '¥12.3']])] })).toEqual([]);
  });

  test.each([
    ['Sales (USD)', '12'],
    ['支付金额(美元)', '12'],
    ['花费(元/次)', '12'],
    ['平均响应时长(ms)', '12'],
  ])('%s is none of ours', (label, value) => {
    expect(cards(card(label, value))).toEqual([]);
  });

  test('written over the whole table counts for its bare numbers: they are not kept as they stand', () => {
    const rows = [['2026-09-16', '12.3']];
    expect(
      shown({ tables: [table(['日期', '支付金额'], rows, { title: '经营日报（单位：万元）' })] }),
    ).toEqual([]);
    expect(cards(card('支付金额', '12.3', '12.3', undefined, { context: ['核心数据 单位:万元'] }))).toEqual(
      [],
    );
  });
});

describe('a value that its measure cannot have', () => {
  test.each([
    ['访客数', '-12', '-12'],
    ['访客数', '12.5', '12.5'],
    ['访客数', '12', '12元', '元'],
    ['支付金额', '12', '12件', '件'],
    ['支付转化率', '0.0325', '0.0325'],
  ])('%s %s', (label, value, raw, unit?: string) => {
    expect(cards(card(label, value, raw, unit))).toEqual([]);
  });

  test('money of a label in another language is yuan only where it says so', () => {
    expect(cards(card('Net sales', '1234.50', '1,234.50'))).toEqual([]);
    expect(cards(card('Net sales', '1234.50', '¥1,234.50', '¥'))).toEqual(['net-sales 2026-09-16 123450']);
  });
});

describe('the words around a figure', () => {
  test('that name others: nothing of theirs is the shop’s', () => {
    for (const heading of ['同行同层优秀', '行业均值', '竞店对比', 'Industry average'])
      expect(cards(card('支付金额', '12', '12', undefined, { context: [heading] })), heading).toEqual([]);
  });

  test('that name a part of the shop: what its sales are there is not all of them', () => {
    for (const heading of ['直播', '短视频', '商品卡', '新客', '老客', '搜索流量', '单品分析', '达人带货'])
      expect(cards(card('支付金额', '12', '12', undefined, { context: [heading] })), heading).toEqual([]);
  });

  test('yesterday as what today is held against is not the figure’s day', () => {
    const bare = (heading: string) =>
      shown({ pairs: [pair('访客数', '448', { value: '448', context: [heading] })] });
    expect(bare('今日实时（对比昨日同时段）')).toEqual(['visitors 2026-09-17… 448']);
    expect(bare('较昨日')).toEqual([]);
  });

  test('that name other days than the page’s period', () => {
    const under = (heading: string) =>
      shown({ pairs: [pair('访客数', '448', { value: '448', context: [heading] })], period: yesterday });
    for (const heading of ['近7天', '近 30 日', '本月累计', '上周', 'Last 7 days', 'This month'])
      expect(under(heading), heading).toEqual([]);
    expect(under('昨日')).toEqual(['visitors 2026-09-16 448']);
  });

  test('one figure shown twice with different values is neither of them; in short and in full it is the full one', () => {
    expect(cards(card('访客数', '12'), card('访客数', '13', '13', undefined, { context: ['某处'] }))).toEqual(
      [],
    );
    expect(cards(card('访客数', '12000', '1.2万'), card('访客数', '12034', '12,034'))).toEqual([
      'visitors 2026-09-16 12034',
    ]);
  });

  test('of advertising are no running figure of the shop', () => {
    const running = (pairs: Draft['pairs']) =>
      new PageFacts([readingRow({ pairs })], shop).running('gmv', today)?.value.figure.value;
    const now = (label: string, value: string, context: string) =>
      pair(label, value, { value, context: [context] });
    expect(running([now('成交金额', '12', '今日推广'), now('花费', '3', '今日推广')])).toBeUndefined();
    expect(running([now('成交金额', '12', '今日同行')])).toBeUndefined();
    expect(running([now('成交金额', '12', '今日实时')])).toBe(1200);
  });
});

describe('tables', () => {
  const lines = (columns: string[], ...rows: string[][]) => shown({ tables: [table(columns, rows)] });

  test('with a column of something else are not of the shop', () => {
    expect(lines(['日期', '终端', '访客数'], ['2026-09-16', '无线端', '12'])).toEqual([]);
    expect(lines(['日期', '店铺名称', '访客数'], ['2026-09-16', '另一家店', '12'])).toEqual([]);
    expect(lines(['日期', '商品ID', '访客数'], ['2026-09-16', '612345678901', '12'])).toEqual([]);
    expect(lines(['日期', '终端', '访客数'], ['2026-09-16', '所有终端', '12'])).toEqual([
      'visitors 2026-09-16 12',
    ]);
    expect(lines(['日期', '星期', '访客数'], ['2026-09-16', '周三', '12'])).toEqual([
      'visitors 2026-09-16 12',
    ]);
  });

  test('whose lines are weeks or months by their first day are no days', () => {
    const weeks = ['2026-09-14', '2026-09-07', '2026-08-31'].map((day) => [day, '12']);
    expect(lines(['日期', '访客数'], ...weeks)).toEqual([]);
    expect(lines(['日期', '访客数'], ['2026-09-01', '12'], ['2026-08-01', '13'])).toEqual([]);
  });

  test('with two columns of days tell nobody which one a figure is of', () => {
    expect(lines(['日期', '访客数', '日期', '支付金额'], ['2026-09-16', '12', '2026-09-15', '13'])).toEqual(
      [],
    );
  });

  test('on a page of advertising or of rivals give no figures of the shop', () => {
    const daily = table(['日期', '展现量', '成交金额'], [['2026-09-16', '100', '12']]);
    expect(shown({ tables: [daily], pageTitle: '推广报表' })).not.toContain('gmv 2026-09-16 1200');
    expect(shown({ tables: [{ ...daily, title: '竞店趋势' }] })).toEqual([]);
    expect(shown({ tables: [{ ...daily, title: '直播间趋势' }] })).not.toContain('gmv 2026-09-16 1200');
  });

  test('lines that sum up or compare are no channel', () => {
    const named = (name: string) =>
      shown({ tables: [table(['渠道', '访客数'], [[name, '12']], { period: yesterday })] });
    for (const name of [
      '合计',
      '均值',
      '平均',
      '同行平均',
      '行业均值',
      '环比',
      '上期',
      '整体',
      '全店',
      'Average',
    ])
      expect(named(name), name).toEqual([]);
    expect(named('搜索')).toEqual(['visitors@channel:搜索 2026-09-16 12']);
  });
});

test('what was pointed at is below nothing, from or up to an amount: no value of it', () => {
  const of = (text: string) => valueIn({ metric: 'gmv' }, text);
  for (const text of ['(1,200)', '1,200-', '12 起', '12 以内']) expect(of(text), text).toBeUndefined();
  expect(of('支付金额 1,200')).toBe(120_000);
});
