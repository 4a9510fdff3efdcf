// The days of a series on which a figure was not what level, trend and weekday had led to expect.
import { z } from 'zod/mini';
import { addDays } from '../day';
import { DailyRule } from '../daily-rule';
import { between, day, formula, listOf, NoResult } from './contract';

/** Smallest share worth a word where nothing else was said. */
const usualShare = 0.1;

const point = z.strictObject({ day, value: z.nullable(between(-1e15, 1e15)) });
const share = between(0, 10);

export const anomalyDaily = formula({
  id: 'anomaly.daily',
  name: { zh: '日数据异常', en: 'Daily anomalies' },
  expression: '|ln y − (水平 + 趋势·t + 星期)| ÷ 散布 ≥ 3.1，且相差达到重要性',
  conditions:
    'Final daily figures of one metric and definition, at least 28 ordinary days of the eight weeks before a day; days of events are neither judged nor counted as usual, days without a value are gaps. materiality: the smallest share of the expectation that counts, or { share, amount }; 10 % unless said otherwise.',
  source: 'Robust regression with weekday effects; limit tuned on generated series (benchmark "anomalies")',
  input: z.strictObject({
    series: listOf(point, 0, 5_000),
    events: z.optional(listOf(z.looseObject({ day }), 0, 5_000)),
    materiality: z.optional(
      z.union([share, z.strictObject({ share: z.optional(share), amount: z.optional(between(0, 1e15)) })]),
    ),
  }),
  output: z.strictObject({
    flags: z.array(
      z.strictObject({
        day,
        expected: z.strictObject({ low: z.number(), mid: z.number(), high: z.number() }),
        score: z.number(),
        direction: z.enum(['up', 'down']),
      }),
    ),
  }),
  example: {
    series: Array.from({ length: 43 }, (_, at) => ({
      day: addDays('2026-08-01', at),
      value: at === 42 ? 4_000 : 6_000 + (at % 7) * 100 + (at % 3) * 50,
    })),
    events: [],
    materiality: 0.1,
  },
  compute({ series, events = [], materiality = usualShare }) {
    const ordered = series.toSorted((a, b) => a.day.localeCompare(b.day));
    if (new Set(ordered.map((one) => one.day)).size !== ordered.length)
      throw new NoResult('a day is there twice');
    const special = new Set(events.map((event) => event.day));
    const { share: leastShare = 0, amount: least = 0 } =
      typeof materiality === 'number' ? { share: materiality } : materiality;
    const rule = new DailyRule({ share: leastShare, amount: least });
    const flags = ordered.flatMap((one) => {
      if (one.value === null || special.has(one.day)) return [];
      const judged = rule.judge(one.day, one.value);
      if (!judged?.unusual) return [];
      const { expected, score } = judged;
      return [{ day: one.day, expected, score, direction: score < 0 ? ('down' as const) : ('up' as const) }];
    });
    return { flags };
  },
});
