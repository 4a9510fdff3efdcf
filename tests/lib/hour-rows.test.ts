// Tables by hour: which are, what each line is kept as, and that no other length of time passes for an hour.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../lib/figures';
import { hourScopes } from '../../lib/hour-rows';
import { draft, period, shopId, table, today } from './drafts';

const yesterday = period('统计时间 2026-09-16', '2026-09-16');
const shown = (one: ReturnType<typeof table>) =>
  figuresOf(draft({ tables: [one] }), shopId, today).map(({ metric, scope, day, partial, value }) =>
    [`${metric}@${scope}`, day + (partial ? '…' : ''), value].join(' '),
  );
const byHour = (hours: string[], more = {}, head = '时段') =>
  table(
    [head, '访客数'],
    hours.map((hour, at) => [hour, String(100 + at)]),
    { period: yesterday, ...more },
  );
const scopes = (hours: string[], head = '时段') => hourScopes(byHour(hours, {}, head))?.scopes;

describe('a table by hour', () => {
  test('gives each hour of its day a figure of its own, and the day none', () => {
    const one = table(
      ['小时', '访客数', '成交金额'],
      [
        ['0时', '31', '120.50'],
        ['1时', '12', '-'],
        ['合计', '43', '120.50'],
      ],
      { shown: 2, period: yesterday },
    );
    expect(shown(one)).toEqual([
      'visitors@hour:00 2026-09-16 31',
      'gmv@hour:00 2026-09-16 12050',
      'visitors@hour:01 2026-09-16 12',
    ]);
  });

  test('says that its figures are counted from midnight on only where the page does', () => {
    expect(shown(byHour(['08:00', '09:00'], { context: ['访客', '累计'] }))).toEqual([
      'visitors@until:08 2026-09-16 100',
      'visitors@until:09 2026-09-16 101',
    ]);
    expect(shown(byHour(['08:00', '09:00']))[0]).toContain('@hour:08');
  });

  test('of today is of a day that still runs, by its period or its heading; of no day or of a week it is nothing', () => {
    const hours = ['08:00', '09:00'];
    expect(shown(byHour(hours, { period: undefined, title: '今日分时' }))).toEqual([
      'visitors@hour:08 2026-09-17… 100',
      'visitors@hour:09 2026-09-17… 101',
    ]);
    expect(shown(byHour(hours, { period: undefined }))).toEqual([]);
    expect(shown(byHour(hours, { period: period('近7天', '2026-09-10', '2026-09-16') }))).toEqual([]);
  });

  test('with a column of days gives the hours of each, and one line alone is not its day', () => {
    const columns = ['日期', '小时', '花费'];
    expect(
      shown(
        table(columns, [
          ['2026-09-15', '9', '10.00'],
          ['2026-09-15', '10', '10.00'],
          ['2026-09-16', '9', '12.00'],
        ]),
      ),
    ).toEqual([
      'ad-cost@hour:09 2026-09-15 1000',
      'ad-cost@hour:10 2026-09-15 1000',
      'ad-cost@hour:09 2026-09-16 1200',
    ]);
    expect(shown(table(columns, [['2026-09-16', '9', '12.00']]))).toEqual([]);
  });

  test('of channels, of products or of another length of time gives nothing', () => {
    const lines = [
      ['08:00', '搜索', '5'],
      ['09:00', '搜索', '6'],
    ];
    expect(shown(table(['时段', '渠道', '访客数'], lines, { period: yesterday }))).toEqual([]);
    expect(shown(table(['时段', '商品', '访客数'], lines, { period: yesterday }))).toEqual([]);
    for (const hours of [
      ['08:00', '08:30', '09:00'],
      ['00:00', '02:00', '04:00'],
      ['00:00-02:00', '02:00-04:00'],
      ['上午', '下午'],
      ['9 AM', '10 AM'],
      ['08:00', '09:00', '24:00'],
    ])
      expect(scopes(hours), hours.join(' ')).toEqual([]);
  });
});

test('an hour is told in the ways consoles write it', () => {
  for (const [eight, nine] of [
    ['08:00', '09:00'],
    ['8:00', '9:00'],
    ['08:00:00', '09:00:00'],
    ['8时', '9时'],
    ['8点', '9点'],
    ['8', '9'],
    ['08:00-09:00', '09:00-10:00'],
    ['08:00 ~ 08:59', '09:00 ~ 09:59'],
    ['08:00:00－08:59:59', '09:00:00－09:59:59'],
    ['8点~9点', '9点~10点'],
    ['8-9时', '9-10时'],
  ] as [string, string][])
    expect(scopes([eight, nine]), eight).toEqual(['hour:08', 'hour:09']);
  expect(scopes(['22:00-23:00', '23:00-24:00'])?.[1]).toBe('hour:23');
  expect(scopes(['22:00-23:00', '23:00-00:00'])?.[1]).toBe('hour:23');
});

test('a column of times is one of hours only where hours stand in it', () => {
  expect(scopes(['08:00', '09:00'], '时间')).toEqual(['hour:08', 'hour:09']);
  expect(scopes(['2026-09-16', '2026-09-15'], '时间')).toBeUndefined();
  expect(scopes(['8', '9'], '访问时间')).toBeUndefined();
});

test('whatever stands in the column of hours, a figure is of a whole hour or of none, and never of the day', () => {
  const hour = fc.integer({ min: 0, max: 25 });
  const cell = fc.oneof(
    hour.map((at) => `${String(at).padStart(2, '0')}:00`),
    fc.tuple(hour, hour).map(([from, to]) => `${from}:00-${to}:00`),
    fc.tuple(hour, fc.integer({ min: 0, max: 59 })).map(([at, minute]) => `${at}:${minute}`),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), fc.boolean(), (hours, dated) => {
      const rows = hours.map((one, at) => ['2026-09-16', one, String(at)]);
      const one = table(['日期', '小时', '访客数'], rows);
      const figures = figuresOf(
        draft({ tables: [dated ? one : { ...one, columns: ['', '小时', '访客数'], period: yesterday }] }),
        shopId,
        today,
      );
      for (const { scope } of figures) expect(scope).toMatch(/^(?:hour|until):(?:[01]\d|2[0-3])$/);
    }),
  );
});
