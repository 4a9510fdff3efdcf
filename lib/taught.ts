// What becomes of a taught figure: the pages it stands on, and the row it gives where it was found.
import { addDays } from './day';
import { figureDay, levelDay, parseDay, type FigureDay } from './figure-day';
import { spanScope } from './figure-key';
import { blankRow } from './figures';
import { isCurrency, isForeign, isUnsure, signOf } from './foreign-sum';
import type { Found, TeachReply } from './message';
import { otherwise, parseFigure } from './number';
import { currencyOfOwn, isOwnMetric, isOwnNotice, ownPrice } from './own-metric';
import { ownQuantity, saidQuantity } from './own-unit';
import { unitOf } from './printed-unit';
import { quantityOf } from './quantity';
import type { Draft, Period } from './reading';
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
export function isTeachable({ metric, as, unit }: Pick<TaughtRow, 'metric' | 'as' | 'unit'>): boolean {
  if (as === 'price') return metric === ownPrice;
  if (as === 'notice') return isOwnNotice(metric);
  if (currencyOfOwn(metric) !== (isCurrency(unit) ? unit : undefined)) return false;
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

/**
 * The day of what was taught, by the words around it and the period that is printed for it, or `beside` it alone. What
 * the operator said stands as it is now is of none where it is a metric of their own.
 */
export function dayBy(
  { metric, period }: Pick<About, 'metric' | 'period'>,
  printed: Period | undefined,
  beside: boolean,
  today: string,
  words = '',
): FigureDay | undefined {
  const level = isLevel(metric);
  if (period === 'now')
    return level || !isOwnMetric(metric) ? { day: today, partial: !level, days: 1 } : undefined;
  if (level) return levelDay(printed, beside, today);
  if (period === 'yesterday') return { day: addDays(today, -1), partial: false, days: 1 };
  return figureDay(words, printed, today);
}

/**
 * The day of a taught figure: that of the same figure as the reader read it, else the page's only one. Undefined where
 * the page does not say.
 */
export function taughtDay(taught: About, text: string, draft: Draft, today: string): FigureDay | undefined {
  const { print } = taught;
  const pairs = draft.pairs ?? [];
  const own = pairs.find(
    ({ raw, label }) => raw.trim() === text.trim() && label.toLowerCase() === (print.before ?? print.over),
  );
  const whole = pairs.some((pair) => pair.period) ? undefined : draft.period;
  const words = [own?.label, ...(own?.context ?? [])].join(' ');
  return dayBy(taught, own?.period ?? whole, own?.period !== undefined, today, words);
}

type Seen = Pick<ReadingRow, 'shopId' | 'day' | 'draft'>;
type Figure = Omit<FigureRow, 'key'>;

/** The value of a text as what was taught; undefined where it is no such figure, or one in another currency. */
export function valueIn(
  { metric, unit: said, sign }: Pick<TaughtRow, 'metric' | 'unit' | 'sign'>,
  text: string,
): number | undefined {
  const figure = parseFigure(text);
  if (figure?.value === undefined || figure.atLeast) return undefined;
  if (/[(（]$/.test(figure.before ?? '') || otherwise.test(figure.after ?? '')) return undefined;
  const printed = isForeign(text) ? signOf(text) : undefined;
  if (isCurrency(said))
    return printed && printed === sign && !isUnsure(text) ? Number(figure.value) : undefined;
  if (printed) return undefined;
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
  ...blankRow({ ...draft, reader: taughtReader, takenAt: now }, shopId),
  metric: taught.metric,
  ...own,
  ...unitKept(taught),
  label: taught.name,
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

/** The figures of a taught column, one a row; of a column of days each is that day's. */
export function columnFigures(taught: TaughtRow, read: ColumnRead, reading: Seen, now: number): Figure[] {
  const { draft, day: today } = reading;
  const { at, period } = read.table;
  const day = read.daily ? undefined : dayBy(taught, period ?? draft.period, period !== undefined, today);
  // A row of several days is of none.
  const about = day?.days === 1 ? day : undefined;
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
