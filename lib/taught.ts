// What becomes of a taught figure: the pages it stands on, and the row it gives where it was found.
import { addDays } from './day';
import { figureDay, levelDay, parseDay, type FigureDay } from './figure-day';
import { spanScope } from './figure-index';
import type { Found, TeachReply } from './message';
import { parseFigure } from './number';
import { isOwnMetric, isOwnNotice, ownPrice } from './own-metric';
import { ownQuantity, saidQuantity } from './own-unit';
import { unitOf } from './printed-unit';
import { quantityOf } from './quantity';
import type { Draft } from './reading';
import type { FigureRow, ReadingRow, TaughtRow } from './rows';
import { rowScope, seenScope } from './seen-scope';
import type { ColumnRead } from './taught-column';
import { taughtReader } from './taught-reader';
import { measures, type MeasureId } from './vocabulary/measures';
import { labelsOf } from './vocabulary/metric-labels';

/** The kind of page an address leads to: host, path and route, numbers and codes in it left open. */
export function pageShape(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, hash } = new URL(url);
  const route = /^#[!/]/.test(hash) ? hash.replace(/\?.*$/, '') : '';
  return host + `${pathname}${route}`.replace(/[^/#]*\d{3,}[^/]*/g, '*');
}

/** Whether something may be taught as this metric. */
export function isTeachable(metric: string, as?: TaughtRow['as']): boolean {
  if (as === 'price') return metric === ownPrice;
  if (as === 'notice') return isOwnNotice(metric);
  return Object.hasOwn(measures, metric) || isOwnMetric(metric);
}

/** Every canonical measure with its unit and the words consoles have for it. */
export const taughtNames = (): TeachReply['teachables'] =>
  Object.entries(measures).map(([metric, { unit }]) => ({ metric, unit, names: labelsOf(metric) }));

/** The words by which a taught figure is known in any language: those of its measure, and the operator's own. */
export const namesFor = ({ metric, name }: Pick<TaughtRow, 'metric' | 'name'>): string[] => {
  const known = labelsOf(metric);
  return known.length > 0 ? [...known, name] : [];
};

type About = Pick<TaughtRow, 'metric' | 'period' | 'print'>;

const isLevel = (metric: string): boolean => measures[metric as MeasureId]?.combine === 'last';

/** What the operator said stands as it is now; undefined where they did not, and for a measure of their own. */
function standing({ metric, period }: About, today: string): FigureDay | undefined {
  const level = isLevel(metric);
  if (period !== 'now' || (!level && isOwnMetric(metric))) return undefined;
  return { day: today, partial: !level, days: 1 };
}

/**
 * The day of a taught figure: that of the same figure as the reader read it, else the page's only one. Undefined where
 * the page does not say.
 */
export function taughtDay(taught: About, text: string, draft: Draft, today: string): FigureDay | undefined {
  const { metric, period, print } = taught;
  if (period === 'now') return standing(taught, today);
  const pairs = draft.pairs ?? [];
  const own = pairs.find(
    ({ raw, label }) => raw.trim() === text.trim() && label.toLowerCase() === (print.before ?? print.over),
  );
  const whole = pairs.some((pair) => pair.period) ? undefined : draft.period;
  if (isLevel(metric)) return levelDay(own?.period ?? whole, own?.period !== undefined, today);
  if (period === 'yesterday') return { day: addDays(today, -1), partial: false, days: 1 };
  return figureDay([own?.label, ...(own?.context ?? [])].join(' '), own?.period ?? whole, today);
}

type Seen = Pick<ReadingRow, 'shopId' | 'day' | 'draft'>;
type Figure = Omit<FigureRow, 'key'>;

/** The value of a text as what was taught; undefined where it is no such figure. */
export function valueIn(
  { metric, unit: said }: Pick<TaughtRow, 'metric' | 'unit'>,
  text: string,
): number | undefined {
  const figure = parseFigure(text);
  if (figure?.value === undefined || figure.atLeast) return undefined;
  const unit = measures[metric as MeasureId]?.unit;
  if (said) return unit && unit !== unitOf(said) ? undefined : saidQuantity(figure, said, text);
  return unit ? quantityOf(figure.value, figure.unit, unit) : ownQuantity(figure.value, figure.unit);
}

/** In what figures of the operator's own name are kept, where they said it. */
export const unitKept = ({ metric, unit }: Pick<TaughtRow, 'metric' | 'unit'>): Pick<FigureRow, 'unit'> =>
  unit && isOwnMetric(metric) ? { unit: unitOf(unit) } : {};

const figureIn = (
  taught: TaughtRow,
  { shopId, draft }: Seen,
  own: Pick<Figure, 'scope' | 'day' | 'partial' | 'value' | 'raw'>,
  now: number,
): Figure => ({
  shopId,
  metric: taught.metric,
  ...own,
  ...unitKept(taught),
  label: taught.name,
  url: draft.url,
  pageTitle: draft.pageTitle ?? '',
  reader: taughtReader,
  firstSeen: now,
  lastSeen: now,
});

/**
 * The figure that a taught field gives; undefined where its text is no such figure. Where the page does not say of which
 * day it is, it is kept as seen on the day of the reading.
 */
export function taughtFigure(
  taught: TaughtRow,
  { text, at }: Found,
  reading: Seen,
  now: number,
): Figure | undefined {
  const value = text === undefined ? undefined : valueIn(taught, text);
  if (text === undefined || value === undefined) return undefined;
  const about = taughtDay(taught, text, reading.draft, reading.day);
  const when = about
    ? { scope: about.days === 1 ? '' : spanScope(about.days), day: about.day, partial: about.partial }
    : { scope: seenScope, day: reading.day, partial: false };
  return { ...figureIn(taught, reading, { ...when, value, raw: text }, now), ...(at && { at }) };
}

/** The day of every row of a taught column; undefined where the page does not say one. */
function columnDay(
  taught: TaughtRow,
  { table }: ColumnRead,
  draft: Draft,
  today: string,
): FigureDay | undefined {
  if (taught.period === 'now') return standing(taught, today);
  const printed = table.period ?? draft.period;
  if (isLevel(taught.metric)) return levelDay(printed, table.period !== undefined, today);
  if (taught.period === 'yesterday') return { day: addDays(today, -1), partial: false, days: 1 };
  const about = figureDay('', printed, today);
  return about?.days === 1 ? about : undefined;
}

/** The figures of a taught column, one a row; of a column of days each is that day's. */
export function columnFigures(taught: TaughtRow, read: ColumnRead, reading: Seen, now: number): Figure[] {
  const { draft, day: today } = reading;
  const about = read.daily ? undefined : columnDay(taught, read, draft, today);
  const { at } = read.table;
  return read.rows.flatMap(({ name, text }) => {
    const value = valueIn(taught, text);
    const own = read.daily ? parseDay(name, today) : undefined;
    if (value === undefined || (read.daily && (own === undefined || own > today))) return [];
    const when = own
      ? { scope: '', day: own, partial: own === today }
      : {
          scope: rowScope(name, about !== undefined),
          day: about?.day ?? today,
          partial: about?.partial ?? false,
        };
    const figure = figureIn(taught, reading, { ...when, value, raw: text }, now);
    return [{ ...figure, ...(at && { at: { ...at, text, label: `${name} ${taught.name}`.slice(0, 120) } }) }];
  });
}
