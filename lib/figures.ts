// The figures that one console reading holds, as rows of canonical measures: from its label–value pairs and its tables.
import { daysBetween } from './day';
import { figureDay, levelDay, parseDay, several, type FigureDay } from './figure-day';
import { parseCell } from './number';
import { quantityUnder, type Printed } from './quantity';
import { valueOf, type Draft, type Pair, type Period } from './reading';
import type { FigureRow } from './rows';
import { spanScope, stepOf } from './figure-key';
import { seenOn } from './seen-on';
import { hourScopes } from './hour-rows';
import { isTotalsLine } from './totals-line';
import { columnNamed } from './vocabulary/columns';
import { measures, type MeasureId } from './vocabulary/measures';
import { metricNamed } from './vocabulary/metric-labels';
import { topicOf } from './vocabulary/topics';

type Figure = Omit<FigureRow, 'key'>;
type Seen = Pick<Pair, 'raw' | 'label' | 'at'>;
type MakeRow = (metric: string, scope: string, about: FigureDay, value: number, seen: Seen) => Figure;

/** What a line of a table may be of, beside a day of the shop. */
export type Part = 'channel' | 'product' | 'agent';

/** What all figures of a reading share. */
export const blankRow = (draft: Draft, shopId: string) => ({ shopId, ...seenOn(draft, draft.reader) });

/** Makes the rows of a reading's figures. */
export const rowMaker =
  (draft: Draft, shopId: string): MakeRow =>
  (metric, scope, { day, days, partial }, value, { raw, label, at }) => ({
    ...blankRow(draft, shopId),
    metric,
    scope: days === 1 ? scope : spanScope(days),
    day,
    partial,
    value,
    raw,
    label,
    ...(at && { at }),
  });

/**
 * Figures of a draft for a shop; `day` is the shop's local day of the reading. Unknown labels give none. Of the tables by
 * part, those by `part`: the figure's scope is then the part ("channel:搜索").
 */
export function figuresOf(draft: Draft, shopId: string, day: string, part: Part = 'channel'): Figure[] {
  const platform = shopId.split('|')[0] ?? '';
  const row = rowMaker(draft, shopId);
  return withoutRivals([
    ...pairFigures(draft, platform, day, row),
    ...tableFigures(draft, platform, day, row, part),
  ]);
}

/** Headings over figures of other shops, and over such as are counted in more than their units say. */
const others = /同行|行业|竞[品店争]|市场|大盘|单位.?[千万亿]|industry|competitor/i;
/** Headings over a part of the shop. */
const partial = /直播|视频|商品卡|达人|[新老][客买]|搜索|单品|预售/;

/** What headings and a page are about; undefined under those of others, of whom nothing is taken. */
function aboutOf(headings: readonly string[] = [], title = '', label = ''): string | undefined {
  const words = [...headings, title].join(' ');
  if (others.test(words)) return undefined;
  return partial.test(words) ? 'part' : (topicOf([label, ...headings].join(' ')) ?? topicOf(title) ?? '');
}

/** The value of a printed figure as a measure; undefined where it can be none: half a visitor, less than nothing. */
export function measured(metric: MeasureId, decimal: string, printed: Printed): number | undefined {
  const { unit } = measures[metric];
  const value = quantityUnder(decimal, printed, unit);
  const isPossible =
    unit === 'money' || (Number(value) >= 0 && (unit !== 'count' || Number.isInteger(value)));
  return isPossible ? value : undefined;
}

const placeOf = ({ context }: Pair) => (context ?? []).join('|');

/** Headings under which money is spent on advertising: "成交金额" there is what advertising brought, not the shop's. */
function adPlaces(pairs: readonly Pair[], platform: string): Set<string> {
  return new Set(pairs.filter(({ label }) => metricNamed(label, platform) === 'ad-cost').map(placeOf));
}

/** A pair with what the vocabulary says it is, and with the words and the period that tell its day. */
export interface KnownPair {
  pair: Pair;
  metric: MeasureId | undefined;
  words: string;
  period: Period | undefined;
}

/** The pairs of a reading on a platform; one whose label the vocabulary does not know there has no metric. */
export function pairsIn(draft: Draft, platform: string): KnownPair[] {
  const pairs = draft.pairs ?? [];
  const ads = adPlaces(pairs, platform);
  // The page's own period stands for a pair without one only where no part of the page has another.
  const whole = pairs.some(({ period }) => period) ? undefined : draft.period;
  return pairs.map((pair) => {
    const words = [pair.label, ...(pair.context ?? [])].join(' ');
    const about = aboutOf(pair.context, draft.pageTitle, pair.label);
    const topic = ads.has(placeOf(pair)) ? 'ads' : about;
    const metric = about === undefined ? undefined : metricNamed(pair.label, platform, topic);
    return { pair, metric, words, period: pair.period ?? whole };
  });
}

function pairFigures(draft: Draft, platform: string, today: string, row: MakeRow): Figure[] {
  return pairsIn(draft, platform).flatMap(({ pair, metric, words, period }) => {
    const decimal = valueOf(pair.value);
    if (!metric || decimal === undefined || pair.atLeast) return [];
    const value = measured(metric, decimal, pair);
    const about =
      measures[metric].combine === 'last'
        ? levelDay(period, pair.period !== undefined, today)
        : figureDay(words, period, today);
    if (value === undefined || !about) return [];
    return [row(metric, '', about, value, pair)];
  });
}

function tableFigures(draft: Draft, platform: string, today: string, row: MakeRow, part: Part): Figure[] {
  return (draft.tables ?? []).flatMap((table) => {
    const known = table.columns.map(columnNamed);
    const columns = known.map((column) => column?.id);
    const [dateAt, partAt] = [columns.indexOf('date'), columns.indexOf(part)];
    // A line of an hour is no figure of its day, nor of a part's.
    const hours = hourScopes(table);
    const nameAt = dateAt >= 0 ? dateAt : (hours?.at ?? partAt);
    // A line of one product or plan is no figure of the shop.
    const isOther = (column: (typeof known)[0]) =>
      column && !column.unit && !`date ${partAt < 0 ? '' : beside[part]}`.includes(column.id);
    const headings = [table.title ?? '', ...(table.context ?? [])];
    const over = aboutOf(headings, draft.pageTitle);
    if (nameAt < 0 || (hours && partAt >= 0) || known.some(isOther) || over === undefined) return [];
    const topic = columns.includes('cost') ? 'ads' : over === 'part' && partAt >= 0 ? '' : over;
    const all = table.columns.map((header) =>
      several.test(header) ? undefined : metricNamed(header, platform, topic),
    );
    const lines = table.rows
      .slice(0, table.shown)
      .map((cells) => cells.map((cell) => cell.split('\n')[0] ?? ''));
    // Words before the first figure say of what a line is, known or not; two columns of days tell neither's.
    const first = all.findIndex((metric) => metric);
    const isMixed = lines.some((cells) =>
      cells.some((cell, at) => at < first && at !== nameAt && at !== hours?.at && isOfPart(cell)),
    );
    if ((partAt < 0 && isMixed) || dateAt !== columns.lastIndexOf('date')) return [];
    const days = lines.flatMap((cells) => parseDay(cells[dateAt] ?? '', today) ?? []).sort();
    // Weeks and months stand under their first days.
    if (days.length > 1 && !days.some((day, at) => daysBetween(day, days[at + 1] ?? '') < 7)) return [];
    // Of two columns of one name ("本店", "同行") neither is taken.
    const named = all.map((metric, at) =>
      all.indexOf(metric) === at && all.lastIndexOf(metric) === at ? metric : undefined,
    );
    // Lines of totals stand behind the lines shown.
    return lines.flatMap((cells, line) => {
      const name = cells[nameAt] ?? '';
      const own = dateAt >= 0 ? parseDay(name, today) : undefined;
      const about =
        dateAt < 0 ? figureDay(hours ? headings.join(' ') : '', table.period, today) : dayRow(own, today);
      if (!about || name === '' || isTotalsLine([name]) || (dateAt < 0 && about.days !== 1)) return [];
      const whose = cells[partAt];
      if (partAt >= 0 && !whose) return [];
      const scope = hours ? hours.scopes[line] : whose ? `${part}:${whose}` : '';
      if (scope === undefined) return [];
      return named.flatMap((metric, at) => {
        const [raw = '', label = ''] = [cells[at], table.columns[at]];
        const figure = metric && parseCell(raw);
        if (!figure || figure.value === undefined || figure.atLeast) return [];
        const value = measured(metric, figure.value, { label, raw, unit: figure.unit });
        const place = table.at && { ...table.at, text: raw, label: `${name} ${label}` };
        return value === undefined ? [] : [row(metric, scope, about, value, { raw, label, at: place })];
      });
    });
  });
}

/** Whether a cell names something other than all: neither a figure nor a day of the week. */
const isOfPart = (cell: string) =>
  /\p{L}/u.test(cell) && !isTotalsLine([cell]) && !/^(?:周|星期)/.test(cell) && !parseCell(cell);

/** What a line is of, with the columns that say the same of it as its name does, or where it belongs. */
const beside: Record<Part, string> = {
  channel: 'channel source',
  product: 'product sku-code item-id status created listed-at',
  agent: 'agent status',
};

/** What a figure claims to be. */
export const claimOf = ({ metric, scope, day }: Figure): string => `${metric}|${scope}|${day}`;

/**
 * Where a reading claims one figure with different values, none of them is it; in short and in full ("2.34万") it is the
 * full one.
 */
export function withoutRivals(found: Figure[]): Figure[] {
  const claims = new Map<string, Figure[]>();
  for (const one of found) claims.set(claimOf(one), [...(claims.get(claimOf(one)) ?? []), one]);
  return [...claims.values()].flatMap((all) => {
    const [best] = all.toSorted((a, b) => stepOf(a) - stepOf(b));
    return best && all.every((one) => Math.abs(one.value - best.value) <= stepOf(one) / 2) ? [best] : [];
  });
}

const dayRow = (day: string | undefined, today: string): FigureDay | undefined =>
  day === undefined || day > today ? undefined : { day, partial: day === today, days: 1 };
