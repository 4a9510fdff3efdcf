// What an operator sees in the view of trends: the newest final figure, named bases, gaps, and what is worth a word.
import { describe, expect, it } from 'vitest';
import { partLine, partsOf } from '../../components/trends/part-line';
import { ticksOf } from '../../components/trends/chart-parts';
import { dayWordOf } from '../../components/trends/trend';
import { alarmingIn, lineOf, trendsOf, unusualYesterday } from '../../components/trends/trend-board';
import { pointChangeOf } from '../../lib/point-change';
import { addDays } from '../../lib/day';
import type { FigureRow } from '../../lib/rows';
import { FigureIndex } from '../../lib/figure-index';
import { figureRow } from '../lib/figure-rows';

const today = '2026-08-20';

/** Figures of a metric by how many days ago they are for. */
const rows = (metric: string, byAge: Record<number, number>, part: Partial<FigureRow> = {}): FigureRow[] =>
  Object.entries(byAge).map(([age, value]) => figureRow(metric, addDays(today, -Number(age)), value, part));
const weekly = [7000, 6900, 7100, 6800, 7050, 7800, 8000];
const usual = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [at + 1, weekly[(at + 1) % 7] ?? 0]));
const board = (figures: FigureRow[], bucket: 'day' | 'week' = 'day') => {
  const index = new FigureIndex(figures);
  const frame = { bucket, count: 30, today };
  const trends = trendsOf(index, frame);
  const lines = trends.map(({ metric }) => lineOf(metric, index, frame));
  return {
    trends,
    index,
    remarks: lines.flatMap(({ remarks }) => remarks),
    alarming: [...alarmingIn(unusualYesterday(trends, index, today))],
  };
};
const visitorsOf = (figures: FigureRow[], bucket: 'day' | 'week' = 'day') => {
  const { trends, index } = board(figures, bucket);
  const trend = trends.find(({ metric }) => metric.id === 'visitors');
  if (!trend) throw new Error('no visitors');
  return { ...trend, index };
};

describe('the newest figure', () => {
  it('is yesterday’s, against the day before and the same weekday', () => {
    const trend = visitorsOf(rows('visitors', { ...usual, 1: 5000, 2: 10000, 8: 4000 }));
    expect([trend.now?.value, trend.before?.value, trend.weekBefore?.value]).toEqual([5000, 10000, 4000]);
    const against = (base: typeof trend.before) => pointChangeOf(trend.metric, trend.index, trend.now, base);
    expect(against(trend.before)).toEqual({ base: 10_000, change: { kind: 'share', value: -0.5 } });
    expect(against(trend.weekBefore)).toEqual({ base: 4_000, change: { kind: 'share', value: 0.25 } });
  });

  it('is never an older one: without yesterday’s it says that it was not read', () => {
    const { 1: _, ...without } = usual;
    expect(visitorsOf(rows('visitors', without)).now?.value).toBeNull();
  });

  it('is not the running day’s', () => {
    const running = rows('visitors', { 0: 120 }, { partial: true });
    expect(visitorsOf([...rows('visitors', usual), ...running]).now?.from).toBe('2026-08-19');
  });

  it('of a week is never a sum of visitors over its days', () => {
    expect(visitorsOf(rows('visitors', usual), 'day').now?.value).not.toBeNull();
    const { trends } = board(rows('visitors', usual), 'week');
    expect(trends.map(({ metric }) => metric.id)).not.toContain('visitors');
  });
});

describe('what is worth a word', () => {
  it('names the day that fell out of its usual range, and alarms only in the bad direction', () => {
    const fallen = board(rows('visitors', { ...usual, 1: 4000 }));
    const risen = board(rows('visitors', { ...usual, 1: 12000 }));
    expect(fallen.remarks.map(({ day, anomaly }) => [day, anomaly?.kind])).toEqual([['2026-08-19', 'below']]);
    expect(fallen.alarming).toEqual(['visitors']);
    expect(risen.alarming).toEqual([]);
  });

  it('names days without a reading, one stretch as one', () => {
    const { 5: _, 6: __, ...holed } = usual;
    const seen = board(rows('visitors', holed));
    const [remark] = seen.remarks;
    expect(remark).toMatchObject({ day: addDays(today, -6), until: addDays(today, -5), number: 1 });
  });

  it('judges no advertising result while sales are still being credited', () => {
    const roi = Object.fromEntries(Object.keys(usual).map((age) => [age, 3]));
    const seen = board(rows('ad-roi', { ...roi, 1: 0.2 }));
    const [trend] = seen.trends;
    expect(trend?.unripe).toBe(true);
    expect(seen.remarks).toEqual([]);
    expect(seen.alarming).toEqual([]);
  });
});

describe('the axis of a line', () => {
  const days = Array.from({ length: 30 }, (_, at) => addDays('2025-12-10', at));
  it('has its first word under the first day and its last under the last', () => {
    expect(ticksOf(days, (day) => day).map(({ x }) => x)).toEqual([0, 7, 15, 22, 29]);
    expect(ticksOf(days.slice(0, 2), (day) => day).map(({ x }) => x)).toEqual([0, 1]);
    expect(ticksOf(days.slice(0, 1), (day) => day)).toHaveLength(1);
  });

  it('names the year where the line is of several', () => {
    const trend = (points: string[]) => ({
      ...visitorsOf(rows('visitors', usual)),
      points: points.map((day) => ({ from: day, to: day, value: 1, rows: [], partial: false, daily: false })),
    });
    expect(dayWordOf(trend(days) as never, (day) => day.slice(5))('2026-01-02')).toBe('26/01-02');
    expect(dayWordOf(trend(days.slice(0, 9)) as never, (day) => day.slice(5))('2025-12-11')).toBe('12-11');
  });
});

describe('a figure of the operator’s own name', () => {
  const own = (figures: FigureRow[]) => board(figures).trends.find(({ metric }) => metric.own === '直播场次');

  it('is drawn as a line like any other, in the unit of its print', () => {
    const rate = own([
      ...rows('visitors', usual),
      ...rows('own:直播场次', { 1: 0.031, 2: 0.029 }, { raw: '3.1%' }),
    ]);
    expect(rate?.metric).toMatchObject({ own: '直播场次', unit: 'rate' });
    expect([rate?.now?.value, rate?.before?.value]).toEqual([0.031, 0.029]);
    expect(rate?.points.filter(({ value }) => value === null)).toHaveLength(28);
  });

  it('whose pages say no day follows the days of reading, as a level with today’s', () => {
    const seen = own(rows('own:直播场次', { 0: 4, 1: 3 }, { scope: 'seen', raw: '4 场' }));
    expect([seen?.now?.value, seen?.before?.value]).toEqual([4, 3]);
    expect(seen?.metric).toMatchObject({ unit: 'count', combine: 'last' });
  });

  it('is never added up over a week', () => {
    const figures = rows('own:直播场次', usual);
    const week = board(figures, 'week').trends.find(({ metric }) => metric.own !== undefined);
    expect(week).toBeUndefined();
  });
});

describe('one part of the shop', () => {
  const scope = { scope: 'channel:搜索' };
  const index = new FigureIndex([
    ...rows('visitors', usual),
    ...rows('visitors', { ...usual, 1: 100, 2: 200, 4: 400 }, scope),
    ...rows('visitors', { 1: 50 }, { scope: 'channel:直播' }),
    ...rows('visitors', { 1: 900, 2: 9 }, { scope: 'channel:推荐' }),
    ...rows('visitors', { 1: 9, 2: 9 }, { scope: 'hour:09' }),
    ...rows('visitors', { 1: 40, 2: 50 }, { scope: 'product:台灯' }),
    ...rows('buyers', usual),
  ]);
  const frame = { bucket: 'day', count: 365, today } as const;
  const metric = (id: string) => {
    const found = trendsOf(index, { ...frame, count: 30 }).find((trend) => trend.metric.id === id)?.metric;
    if (!found) throw new Error(`no ${id}`);
    return found;
  };

  it('is offered where two of its days were read, the largest first, on days alone', () => {
    expect(partsOf('channel', metric('visitors'), index, frame)).toEqual(['推荐', '搜索']);
    expect(partsOf('product', metric('visitors'), index, frame)).toEqual(['台灯']);
    expect(partsOf('agent', metric('visitors'), index, frame)).toEqual([]);
    expect(partsOf('channel', metric('visitors'), index, { ...frame, bucket: 'week' })).toEqual([]);
  });

  it('has its own figures under its own name, for ninety days, and none of the shop’s', () => {
    const { trend, remarks } = partLine(metric('visitors'), 'channel', '搜索', '访客数', index, frame);
    expect(trend.points.slice(-4).map(({ value }) => value)).toEqual([400, weekly[3], 200, 100]);
    expect(trend.points.length).toBeLessThanOrEqual(90);
    expect([trend.metric.own, remarks]).toEqual(['访客数 · 搜索', []]);
  });

  it('has no rate made of the shop’s two measures', () => {
    expect(metric('conversion').of).toBeDefined();
    const { trend } = partLine(metric('conversion'), 'channel', '搜索', '支付转化率', index, frame);
    expect(trend.points.every(({ value }) => value === null)).toBe(true);
  });
});
