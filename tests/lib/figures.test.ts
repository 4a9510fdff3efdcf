// What a console page's cards and tables become: the right measure, day, unit and scope, or nothing at all.
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../lib/figures';
import type { Draft } from '../../lib/reading';
import { draft, pair, period, shopId, table, today } from './drafts';

const yesterday = period('统计时间 2026-09-16', '2026-09-16');
const shown = (more: Partial<Draft>, id = shopId) =>
  figuresOf(draft(more), id, today).map(({ metric, scope, day, partial, value }) =>
    [metric + (scope && `@${scope}`), day + (partial ? '…' : ''), value].join(' '),
  );
const card = (label: string, value: string, raw: string, unit?: string, more = {}) =>
  pair(label, raw, { value, period: yesterday, ...(unit && { unit }), ...more });

describe('cards', () => {
  test('money becomes minor units, rates fractions, durations seconds', () => {
    expect(
      shown({
        pairs: [
          card('成交金额', '13046.00', '¥13,046.00', '¥'),
          card('成交转化率', '3.61', '3.61%', '%'),
          card('平均响应时长', '0.37', '0.37分钟', '分钟'),
          card('访客数', '3047', '3,047'),
        ],
      }),
    ).toEqual([
      'gmv 2026-09-16 1304600',
      'conversion 2026-09-16 0.0361',
      'reply-time 2026-09-16 22.2',
      'visitors 2026-09-16 3047',
    ]);
  });

  test('a printed date counts before the word for yesterday, for figures may be late', () => {
    const late = { context: ['推广概况', '昨日'], period: period('统计时间 2026-09-15', '2026-09-15') };
    expect(shown({ pairs: [pair('花费', '1,114.50元', { value: '1114.50', unit: '元', ...late })] })).toEqual(
      ['ad-cost 2026-09-15 111450'],
    );
  });

  test('a level is what it is now, also beside figures of yesterday or of a week', () => {
    const scored = (more: Partial<Draft>) =>
      shown({ pairs: [pair('店铺体验分', '4.82', { value: '4.82' })], ...more });
    expect(scored({})).toEqual(['shop-score 2026-09-17 4.82']);
    expect(scored({ period: yesterday })).toEqual(['shop-score 2026-09-17 4.82']);
    const week = { ...period('近7天', '2026-09-14'), from: '2026-09-08' };
    expect(scored({ period: week })).toEqual(['shop-score 2026-09-17 4.82']);
  });

  test('a level under an earlier day is that day’s where the day stands beside it, else it is nobody’s', () => {
    const earlier = period('统计时间 2026-09-10', '2026-09-10');
    const score = (more = {}) => pair('店铺体验分', '4.71', { value: '4.71', ...more });
    expect(shown({ pairs: [score({ period: earlier })] })).toEqual(['shop-score 2026-09-10 4.71']);
    expect(shown({ pairs: [score()], period: earlier })).toEqual([]);
  });

  test('without a date the words decide; without words there is no figure', () => {
    const value = { value: '448' };
    expect(shown({ pairs: [pair('访客数', '448', { ...value, context: ['昨日数据'] })] })).toEqual([
      'visitors 2026-09-16 448',
    ]);
    expect(shown({ pairs: [pair('访客数', '448', { ...value, context: ['实时概况'] })] })).toEqual([
      'visitors 2026-09-17… 448',
    ]);
    expect(shown({ pairs: [pair('访客数', '448', value)] })).toEqual([]);
  });

  test('figures up to an hour are of a running day, today’s and also an earlier one’s', () => {
    const until = (day: string) => ({ ...period(`更新时间 ${day} 09:05`, day), partial: true });
    const at = (day: string) =>
      shown({ pairs: [pair('访客数', '448', { value: '448', period: until(day) })] });
    expect(at('2026-09-17')).toEqual(['visitors 2026-09-17… 448']);
    expect(at('2026-09-16')).toEqual(['visitors 2026-09-16… 448']);
  });

  test('figures of several days are kept apart from days', () => {
    const week = period('近7天', '2026-09-10', '2026-09-16');
    expect(shown({ pairs: [pair('访客数', '20,118', { value: '20118', period: week })] })).toEqual([
      'visitors@span:7 2026-09-16 20118',
    ]);
  });

  test('the page’s own date stands in only where no part has its own', () => {
    const bare = pair('访客数', '448', { value: '448' });
    expect(shown({ pairs: [bare], period: yesterday })).toEqual(['visitors 2026-09-16 448']);
    expect(shown({ pairs: [bare, card('浏览量', '9000', '9,000')], period: yesterday })).toEqual([
      'page-views 2026-09-16 9000',
    ]);
  });

  test('"-", a lower bound and what could not be read give no figure, never 0', () => {
    expect(
      shown({
        pairs: [
          pair('成交金额', '-', { period: yesterday }),
          card('成交客户数', '1000', '1000+', undefined, { atLeast: true }),
          pair('访客数', '***', { value: { unread: 'masked' }, period: yesterday }),
        ],
      }),
    ).toEqual([]);
  });

  test('an unknown label is not guessed', () => {
    expect(shown({ pairs: [card('神秘指数', '88', '88')] })).toEqual([]);
  });

  test('a share is no amount and another currency is no yuan', () => {
    expect(
      shown({ pairs: [card('成交金额', '12', '12%', '%'), card('客单价', '19', 'US$19', 'US$')] }),
    ).toEqual([]);
  });

  test('counts to do, balances and scores are of the moment of reading', () => {
    expect(
      shown({
        pairs: [
          pair('待发货', '17', { value: '17', context: ['待办事项'] }),
          pair('账户余额', '¥86.00', { value: '86.00', unit: '¥', context: ['账户'] }),
          pair('店铺星级', '4.9星', {
            value: '4.9',
            unit: '星',
            period: period('考核周期', '2026-08-18', '2026-09-16'),
          }),
        ],
      }),
    ).toEqual(['to-ship 2026-09-17 17', 'ad-balance 2026-09-17 8600', 'shop-stars 2026-09-17 4.9']);
  });

  test('sales on an advertising report are what advertising brought, not the shop’s', () => {
    const context = ['整体表现'];
    expect(
      shown({
        pairs: [
          card('消耗', '1000.00', '1,000.00', undefined, { context }),
          card('成交金额', '2560.00', '2,560.00', undefined, { context }),
        ],
      }),
    ).toEqual(['ad-cost 2026-09-16 100000', 'ad-yield 2026-09-16 256000']);
  });
});

describe('tables', () => {
  const columns = ['日期', '访客数', '成交金额(元)', '成交转化率'];
  const rows = [
    ['2026-09-17', '448', '1,897.60', '3.57%'],
    ['2026-09-16', '3,053', '1.32万', '3.64%'],
    ['2026-09-15', '3,058', '-', '3.63%'],
  ];

  test('a daily table gives a figure for every day and column, the running day’s partial, a "-" none', () => {
    expect(shown({ tables: [table(columns, rows)] })).toEqual([
      'visitors 2026-09-17… 448',
      'gmv 2026-09-17… 189760',
      'conversion 2026-09-17… 0.0357',
      'visitors 2026-09-16 3053',
      'gmv 2026-09-16 1320000',
      'conversion 2026-09-16 0.0364',
      'visitors 2026-09-15 3058',
      'conversion 2026-09-15 0.0363',
    ]);
  });

  test('a line of totals is no day and no channel', () => {
    const total = ['合计', '6,559', '15,000.00', '3.60%'];
    const daily = table(columns, [...rows.slice(1), total], { shown: 2 });
    expect(shown({ tables: [daily] }).some((line) => line.includes('6559'))).toBe(false);
    const channels = table(
      ['渠道', '访客数'],
      [
        ['搜索', '1,256'],
        ['合计', '1,256'],
      ],
      { shown: 1, period: yesterday },
    );
    expect(shown({ tables: [channels] })).toEqual(['visitors@channel:搜索 2026-09-16 1256']);
  });

  test('channels of several days, or of no stated day, give no daily figure', () => {
    const rows = [['搜索', '1,256']];
    expect(shown({ tables: [table(['渠道', '访客数'], rows)] })).toEqual([]);
    const week = period('近7天', '2026-09-10', '2026-09-16');
    expect(shown({ tables: [table(['渠道', '访客数'], rows, { period: week })] })).toEqual([]);
  });

  test('the daily sales of an advertising report are not the shop’s', () => {
    const ads = table(['日期', '花费', '成交金额'], [['2026-09-16', '1,100.00', '2,820.00']]);
    expect(shown({ tables: [ads] })).toEqual(['ad-cost 2026-09-16 110000', 'ad-yield 2026-09-16 282000']);
  });

  test('a day that cannot be is no day', () => {
    expect(
      shown({
        tables: [
          table(columns, [
            ['2026-02-30', '5', '5', '5%'],
            ['2026-12-01', '5', '5', '5%'],
          ]),
        ],
      }),
    ).toEqual([]);
  });
});
