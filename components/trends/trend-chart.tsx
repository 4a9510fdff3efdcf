// The line of the metric in view: usual range, the days it is compared with, gaps, sales, own actions, numbered marks.
import type { ReactNode } from 'react';
import { daysBetween } from '../../lib/day';
import type { ActionRow } from '../../lib/rows';
import type { ChartView, ChartWords } from '../charts/chart-view';
import { LineChart } from '../charts/line-chart';
import { useWords } from '../words';
import { axisOf, flagsOf, gapsOf, salesIn, ticksOf } from './chart-parts';
import { keptPicture } from './kept-picture';
import { metricName } from './metric-name';
import type { Line } from './trend-board';
import { TrendTable } from './trend-table';
import { comparedDay, dayWordOf, figureOf, type BaseChoice } from './trend';

export interface Shown {
  base: boolean;
  range: boolean;
}

export function TrendChart({
  line,
  platform,
  base,
  shown,
  actions,
  legend,
}: {
  line: Line;
  platform: string;
  base: BaseChoice;
  shown: Shown;
  actions: readonly ActionRow[];
  legend: ReactNode;
}) {
  const words = useWords();
  const { t, quantity, shortDay } = words;
  const { trend, daily, ranges, remarks } = line;
  const { metric, points } = trend;
  const [first, last] = [points[0]?.from ?? '', points.at(-1)?.to ?? ''];
  const dayWord = dayWordOf(trend, shortDay);
  const actual = points.map(({ value }, x) => ({ x, y: value }));
  const compared = points.map(({ from }, x) => ({
    x,
    y: daily?.get(comparedDay(from, base, points.length)) ?? null,
  }));
  const name = metricName(metric, platform, words);
  const written = (value: number) => quantity(figureOf(metric, value));
  const onDays = daily !== undefined;
  const view: ChartView = {
    lines: [
      { label: t('trends.actual'), points: actual, series: 1 },
      ...(onDays && shown.base
        ? [{ label: t(`trends.base.${base}`), points: compared, series: 2 as const, dashed: true }]
        : []),
    ],
    band:
      onDays && shown.range
        ? points.flatMap(({ from }, x) => {
            const range = ranges.get(from);
            return range ? [{ x, low: range.low, high: range.high }] : [];
          })
        : [],
    gaps: gapsOf(actual, t('trends.gap')),
    ...(onDays && { spans: salesIn(points, (sale) => t(`metrics.sale.${sale}`)) }),
    ...(onDays && { flags: flagsOf(points, actions) }),
    // The newest on top.
    marks: remarks.toReversed().map(({ number: mark, day, until, anomaly, tone }) => {
      const x = daysBetween(first, day);
      // In the middle of a gap, which has no height of its own.
      return anomaly
        ? { x, y: daily?.get(day) ?? null, number: mark, tone }
        : { x: x + daysBetween(day, until ?? day) / 2, y: null, number: mark, tone };
    }),
    ticks: ticksOf(points, ({ from }) => dayWord(from)),
    from: -0.2,
    to: points.length - 0.8,
  };
  const chartWords: ChartWords = {
    axis: axisOf(metric, words),
    value: written,
    place: (x) => {
      const point = points[Math.round(x)];
      if (!point) return '';
      return point.from === point.to ? dayWord(point.from) : `${dayWord(point.from)}–${dayWord(point.to)}`;
    },
    unread: t('shell.verdict.not-read'),
  };
  const known = points.filter((point) => point.value !== null);
  const values = known.map((point) => point.value ?? 0);
  const newest = known.at(-1);
  return (
    <LineChart
      view={view}
      words={chartWords}
      height={196}
      sentence={t('trends.sentence', {
        name,
        from: dayWord(first),
        to: dayWord(last),
        low: written(Math.min(...values)),
        high: written(Math.max(...values)),
        last: newest ? `${dayWord(newest.to)} ${written(newest.value ?? 0)}` : '—',
        gaps: points.length - known.length,
      })}
      tableLabel={t('trends.table')}
      legend={legend}
      table={<TrendTable line={line} />}
      picture={keptPicture(words, `${name} · ${dayWord(first)}–${dayWord(last)}`, `${name}-${first}-${last}`)}
    />
  );
}
