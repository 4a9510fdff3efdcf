// What a line of days is drawn with beside its points: hatched gaps, few words under the axis, what was done and sold.
import { daysBetween } from '../../lib/day';
import type { Metric } from '../../lib/metrics/contract';
import type { ActionRow } from '../../lib/rows';
import type { SeriesPoint } from '../../lib/series';
import { promotionOn } from '../../lib/vocabulary/promotions';
import type { ChartPoint, ChartView } from '../charts/chart-view';
import type { Words } from '../words';

/** How values are written beside the axis at the left: short. */
export function axisOf({ unit }: Pick<Metric, 'unit'>, { number }: Words): (value: number) => string {
  return (value) => {
    if (unit === 'rate') return `${number(value * 100, 1)}%`;
    const plain = unit === 'money' ? value / 100 : value;
    return Math.abs(plain) >= 1000 ? `${number(plain / 1000, 1)}k` : number(plain, 2);
  };
}

/** Stretches without a figure between the first and the last one known. */
export function gapsOf(points: ChartPoint[], label: string): NonNullable<ChartView['gaps']> {
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

/** Five words at most under the axis, the first and the last under its ends. */
export function ticksOf<Point>(points: readonly Point[], word: (point: Point) => string): ChartView['ticks'] {
  const last = points.length - 1;
  const steps = Math.min(4, last);
  const at = Array.from({ length: steps + 1 }, (_, index) => Math.round((index * last) / (steps || 1)));
  return at.flatMap((x) => (points[x] ? [{ x, label: word(points[x]) }] : []));
}

/** Stretches of known sales and feasts, each named once. */
export function salesIn(points: readonly SeriesPoint[], name: (sale: string) => string): ChartView['spans'] {
  const spans: NonNullable<ChartView['spans']> = [];
  let running: string | undefined;
  for (const [x, { from }] of points.entries()) {
    const sale = promotionOn(from);
    const last = spans.at(-1);
    if (sale !== undefined && sale === running && last) last.to = x + 0.5;
    else if (sale !== undefined) spans.push({ from: x - 0.5, to: x + 0.5, label: name(sale) });
    running = sale;
  }
  return spans;
}

/** The operator's own actions as places on the axis; several of one day are one flag. */
export function flagsOf(
  points: readonly SeriesPoint[],
  actions: readonly ActionRow[],
): NonNullable<ChartView['flags']> {
  const [first, last] = [points[0]?.from ?? '', points.at(-1)?.to ?? ''];
  const days = new Map<string, string[]>();
  for (const { day, text } of actions)
    if (day >= first && day <= last) days.set(day, [...(days.get(day) ?? []), text]);
  return [...days].map(([day, texts]) => ({ x: daysBetween(first, day), label: texts.join(' / ') }));
}
