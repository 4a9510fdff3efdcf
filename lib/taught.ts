// What becomes of a taught figure: the pages it stands on, and the row it gives where it was found.
import { addDays } from './day';
import { figureDay, type FigureDay } from './figure-day';
import { spanScope } from './figure-index';
import type { Found } from './message';
import { parseFigure } from './number';
import { isOwnMetric } from './own-metric';
import { quantityOf } from './quantity';
import type { Draft } from './reading';
import type { FigureRow, ReadingRow, TaughtRow } from './rows';
import { measures, type MeasureId } from './vocabulary/measures';
import { labelsOf } from './vocabulary/metric-labels';

/** The kind of page an address leads to: host, path and route, numbers and codes in it left open. */
export function pageShape(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, hash } = new URL(url);
  const route = /^#[!/]/.test(hash) ? hash.replace(/\?.*$/, '') : '';
  return host + `${pathname}${route}`.replace(/[^/#]*\d{3,}[^/]*/g, '*');
}

/** Whether a figure may be taught as this metric. */
export const isTeachable = (metric: string): boolean =>
  Object.hasOwn(measures, metric) || isOwnMetric(metric);

/** Every canonical measure with the words consoles have for it. */
export const taughtNames = (): { metric: string; names: string[] }[] =>
  Object.keys(measures).map((metric) => ({ metric, names: labelsOf(metric) }));

/** The words by which a taught figure is known in any language: those of its measure, and the operator's own. */
export const namesFor = ({ metric, name }: Pick<TaughtRow, 'metric' | 'name'>): string[] => {
  const known = labelsOf(metric);
  return known.length > 0 ? [...known, name] : [];
};

/** The day of a taught figure: that of the same figure as the reader read it, else the page's only one. */
function dayOf(
  { metric, period, print }: TaughtRow,
  text: string,
  draft: Draft,
  today: string,
): FigureDay | undefined {
  const level = measures[metric as MeasureId]?.combine === 'last';
  if (period === 'now' || level) return { day: today, partial: !level, days: 1 };
  if (period === 'yesterday') return { day: addDays(today, -1), partial: false, days: 1 };
  const pairs = draft.pairs ?? [];
  const own = pairs.find(
    ({ raw, label }) => raw.trim() === text.trim() && label.toLowerCase() === (print.before ?? print.over),
  );
  const whole = pairs.some((pair) => pair.period) ? undefined : draft.period;
  return figureDay([own?.label, ...(own?.context ?? [])].join(' '), own?.period ?? whole, today);
}

/** The figure that a taught field gives; undefined where its text is no such figure or its day cannot be told. */
export function taughtFigure(
  taught: TaughtRow,
  { text, at }: Found,
  { shopId, day: today, draft }: Pick<ReadingRow, 'shopId' | 'day' | 'draft'>,
  now: number,
): Omit<FigureRow, 'key'> | undefined {
  const figure = text === undefined ? undefined : parseFigure(text);
  if (text === undefined || figure?.value === undefined || figure.atLeast) return undefined;
  const unit = measures[taught.metric as MeasureId]?.unit;
  const value = unit ? quantityOf(figure.value, figure.unit, unit) : Number(figure.value);
  const about = dayOf(taught, text, draft, today);
  if (value === undefined || !about) return undefined;
  return {
    shopId,
    metric: taught.metric,
    scope: about.days === 1 ? '' : spanScope(about.days),
    day: about.day,
    partial: about.partial,
    value,
    raw: text,
    label: taught.name,
    url: draft.url,
    pageTitle: draft.pageTitle ?? '',
    reader: 'taught',
    ...(at && { at }),
    firstSeen: now,
    lastSeen: now,
  };
}
