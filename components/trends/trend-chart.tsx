// The line of the metric in view: usual range, same weekday of the week before, hatched days without a reading, marks.
import { addDays, daysBetween } from '../../lib/day';
import type { SeriesPoint } from '../../lib/series';
import type { UsualRange } from '../../lib/usual';
import type { ChartPoint, ChartView, ChartWords } from '../charts/chart-view';
import { LineChart } from '../charts/line-chart';
import { useWords } from '../words';
import { metricName } from './metric-name';
import type { Remark } from './remark';
import { TrendTable } from './trend-table';
import { figureOf, type Trend } from './trend';

export interface Shown {
  weekday: boolean;
  range: boolean;
}

/** Stretches without a figure between the first and the last one known. */
function gapsOf(points: ChartPoint[], label: string): NonNullable<ChartView['gaps']> {
  const first = points.findIndex(({ y }) => y !== null);
  const gaps: NonNullable<ChartView['gaps']> = [];
  for (const [index, { x, y }] of points.entries()) {
    if (y !== null || first < 0 || index < first) continue;
    const last = gaps.at(-1);
    if (last && x - last.to < 1) last.to = x + 0.4;
    else gaps.push({ from: x - 0.4, to: x + 0.4, label });
  }
  return gaps;
}

/** Five words at most under the axis. */
function ticksOf(points: SeriesPoint[], word: (point: SeriesPoint) => string): ChartView['ticks'] {
  const last = points.length - 1;
  const every = Math.max(1, Math.ceil(last / 4));
  const at = Array.from(
    { length: Math.floor(last / every) + 1 },
    (_, index) => last - index * every,
  ).toReversed();
  return at.flatMap((x) => (points[x] ? [{ x, label: word(points[x]) }] : []));
}

export function TrendChart({
  trend,
  platform,
  daily,
  usual,
  remarks,
  shown,
}: {
  trend: Trend;
  platform: string;
  daily: ReadonlyMap<string, number> | undefined;
  usual: (day: string) => UsualRange | undefined;
  remarks: Remark[];
  shown: Shown;
}) {
  const words = useWords();
  const { t, quantity, shortDay, number } = words;
  const { metric, points } = trend;
  const first = points[0]?.from ?? '';
  const actual = points.map(({ value }, x) => ({ x, y: value }));
  const weekday = points.map(({ from }, x) => ({ x, y: daily?.get(addDays(from, -7)) ?? null }));
  const name = metricName(metric, platform, words);
  const written = (value: number) => quantity(figureOf(metric, value));
  const onDays = daily !== undefined;
  const view: ChartView = {
    lines: [
      { label: t('trends.actual'), points: actual, series: 1 },
      ...(onDays && shown.weekday
        ? [{ label: t('trends.same-weekday'), points: weekday, series: 2 as const, dashed: true }]
        : []),
    ],
    band:
      onDays && shown.range
        ? points.flatMap(({ from }, x) => {
            const range = usual(from);
            return range ? [{ x, low: range.low, high: range.high }] : [];
          })
        : [],
    gaps: gapsOf(actual, t('trends.gap')),
    marks: remarks.flatMap(({ number, day, tone }) => {
      const y = daily?.get(day);
      return y === undefined ? [] : [{ x: daysBetween(first, day), y, number, tone }];
    }),
    ticks: ticksOf(points, ({ from }) => shortDay(from)),
    from: -0.2,
    to: points.length - 0.8,
  };
  const axis = (value: number): string => {
    if (metric.unit === 'rate') return `${number(value * 100, 1)}%`;
    const plain = metric.unit === 'money' ? value / 100 : value;
    return plain >= 1000 ? `${number(plain / 1000, 1)}k` : number(plain, 2);
  };
  const chartWords: ChartWords = {
    axis,
    value: written,
    place: (x) => {
      const point = points[Math.round(x)];
      if (!point) return '';
      return point.from === point.to ? shortDay(point.from) : `${shortDay(point.from)}–${shortDay(point.to)}`;
    },
    unread: t('shell.verdict.not-read'),
  };
  const known = points.filter((point) => point.value !== null);
  const values = known.map((point) => point.value ?? 0);
  const last = known.at(-1);
  return (
    <LineChart
      view={view}
      words={chartWords}
      height={196}
      sentence={t('trends.sentence', {
        name,
        from: shortDay(first),
        to: shortDay(points.at(-1)?.to ?? first),
        low: written(Math.min(...values)),
        high: written(Math.max(...values)),
        last: last ? `${shortDay(last.to)} ${written(last.value ?? 0)}` : '—',
        gaps: points.length - known.length,
      })}
      tableLabel={t('trends.table')}
      table={<TrendTable trend={trend} usual={onDays ? usual : undefined} />}
    />
  );
}
