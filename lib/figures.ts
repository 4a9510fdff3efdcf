// The figures that one console reading holds, as rows of canonical measures: from its label–value pairs and its tables.
import { figureDay, levelDay, parseDay, type FigureDay } from './figure-day';
import { parseCell } from './number';
import { quantityOf } from './quantity';
import { valueOf, type Draft, type Locator, type Pair, type Period, type Table } from './reading';
import type { FigureRow } from './rows';
import { spanScope } from './figure-index';
import { ofOthers } from './of-others';
import { seenOn } from './seen-on';
import { hourScopes } from './hour-rows';
import { columnNamed } from './vocabulary/columns';
import { unitInLabel } from './vocabulary/labels';
import { measures, type MeasureId } from './vocabulary/measures';
import { metricNamed } from './vocabulary/metric-labels';
import { topicOf } from './vocabulary/topics';

type Figure = Omit<FigureRow, 'key'>;
type Seen = { raw: string; label: string; at?: Locator };
type MakeRow = (metric: string, scope: string, about: FigureDay, value: number, seen: Seen) => Figure;

/** What a line of a table may be of, beside a day of the shop. */
export type Part = 'channel' | 'product' | 'agent';

/** Makes rows of what a draft says of a shop. */
export const rowsOf =
  (draft: Draft, shopId: string, reader = draft.reader): MakeRow =>
  (metric, scope, about, value, seen) => ({
    shopId,
    metric,
    scope: about.days === 1 ? scope : spanScope(about.days),
    day: about.day,
    partial: about.partial,
    value,
    ...seen,
    ...seenOn(draft, reader),
  });

/**
 * Figures of a draft for a shop; `day` is the shop's local day of the reading. Unknown labels give none. Of the tables by
 * part, those by `part`: the figure's scope is then the part ("channel:搜索").
 */
export function figuresOf(draft: Draft, shopId: string, day: string, part: Part = 'channel'): Figure[] {
  const platform = shopId.split('|')[0] ?? '';
  const row = rowsOf(draft, shopId);
  return [...pairFigures(draft, platform, day, row), ...tableFigures(draft, platform, day, row, part)];
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
    const topic = ads.has(placeOf(pair)) ? 'ads' : (topicOf(words) ?? topicOf(draft.pageTitle ?? ''));
    return { pair, metric: metricNamed(pair.label, platform, topic), words, period: pair.period ?? whole };
  });
}

function pairFigures(draft: Draft, platform: string, today: string, row: MakeRow): Figure[] {
  return pairsIn(draft, platform).flatMap(({ pair, metric, words, period }) => {
    const decimal = valueOf(pair.value);
    if (!metric || decimal === undefined || pair.atLeast) return [];
    const { unit, combine } = measures[metric];
    const value = quantityOf(decimal, pair.unit ?? unitInLabel(pair.label, pair.raw), unit);
    const about =
      combine === 'last'
        ? levelDay(period, pair.period !== undefined, today)
        : figureDay(words, period, today);
    if (value === undefined || !about) return [];
    return [row(metric, '', about, value, { raw: pair.raw, label: pair.label, at: pair.at })];
  });
}

function tableFigures(draft: Draft, platform: string, today: string, row: MakeRow, part: Part): Figure[] {
  return (draft.tables ?? []).flatMap((table) => {
    const columns = table.columns.map((header) => columnNamed(header)?.id);
    const [dateAt, partAt] = [columns.indexOf('date'), columns.indexOf(part)];
    // A line of an hour is no figure of its day, nor of a part's.
    const hours = hourScopes(table);
    const nameAt = dateAt >= 0 ? dateAt : (hours?.at ?? partAt);
    // A line of one product or plan is no figure of the shop.
    const isOther = (id: string | undefined) =>
      id !== undefined && parts.has(id) && (partAt < 0 || (id !== part && id !== beside[part]));
    if (
      nameAt < 0 ||
      ofOthers.test((table.context ?? []).join(' ')) ||
      (hours && partAt >= 0) ||
      columns.some(isOther)
    )
      return [];
    const topic = columns.includes('cost') ? 'ads' : undefined;
    const all = table.columns.map((header) => metricNamed(header, platform, topic));
    // Of two columns of one name ("本店", "同行") neither is taken.
    const named = all.map((metric) => (all.indexOf(metric) === all.lastIndexOf(metric) ? metric : undefined));
    // Lines of totals stand behind the lines shown.
    const found = table.rows.slice(0, table.shown).flatMap((cells, line) => {
      const name = (cells[nameAt] ?? '').split('\n')[0] ?? '';
      const own = dateAt >= 0 ? parseDay(name, today) : undefined;
      const about = dateAt < 0 ? figureDay(hours?.heading ?? '', table.period, today) : dayRow(own, today);
      if (!about || name === '' || (dateAt < 0 && about.days !== 1)) return [];
      const whose = cells[partAt]?.split('\n')[0];
      if (partAt >= 0 && !whose) return [];
      const scope = hours ? hours.scopes[line] : whose ? `${part}:${whose}` : '';
      if (scope === undefined) return [];
      return named.flatMap((metric, at) =>
        cellFigure(table, at, cells, metric, name, (value, seen) =>
          row(metric ?? '', scope, about, value, seen),
        ),
      );
    });
    return withoutRivals(found);
  });
}

/** What a line is of, if not of the shop. */
const parts = new Set([
  'channel',
  'product',
  'sku-code',
  'spec',
  'plan',
  'keyword',
  'audience',
  'link',
  'campaign',
  'rival-shop',
  'agent',
  'order',
  'refund',
  'reason',
  'source',
]);

/** A column that says the same of a part as its name does, or where it belongs. */
const beside: Partial<Record<Part, string>> = { channel: 'source', product: 'sku-code' };

/** What a figure claims to be. */
export const claimOf = ({ metric, scope, day }: Figure): string => `${metric}|${scope}|${day}`;

/** Where several lines of a table claim the same figure with different values, none of them is it. */
export function withoutRivals(found: Figure[]): Figure[] {
  const claims = new Map<string, Set<number>>();
  for (const figure of found)
    claims.set(claimOf(figure), (claims.get(claimOf(figure)) ?? new Set()).add(figure.value));
  return found.filter((figure) => claims.get(claimOf(figure))?.size === 1);
}

const dayRow = (day: string | undefined, today: string): FigureDay | undefined =>
  day === undefined || day > today ? undefined : { day, partial: day === today, days: 1 };

function cellFigure(
  table: Table,
  column: number,
  cells: string[],
  metric: MeasureId | undefined,
  name: string,
  row: (value: number, seen: Seen) => Figure,
): Figure[] {
  const [raw, header] = [(cells[column] ?? '').split('\n')[0] ?? '', table.columns[column] ?? ''];
  const figure = metric ? parseCell(raw) : undefined;
  if (!metric || figure?.value === undefined || figure.atLeast) return [];
  const value = quantityOf(figure.value, figure.unit ?? unitInLabel(header, raw), measures[metric].unit);
  if (value === undefined) return [];
  const at = table.at && { ...table.at, text: raw, label: `${name} ${header}` };
  return [row(value, { raw, label: header, at })];
}
