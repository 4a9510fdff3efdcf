// The figures that one console reading holds, as rows of canonical measures: from its label–value pairs and its tables.
import type { Unit } from './checks/contract';
import { addDays } from './day';
import { parseFigure } from './number';
import { quantityOf } from './quantity';
import { valueOf, type Draft, type Locator, type Period } from './reading';
import type { FigureRow } from './rows';
import { columnNamed } from './vocabulary/columns';
import { unitInLabel } from './vocabulary/labels';
import { measures, type MeasureId } from './vocabulary/measures';
import { metricNamed } from './vocabulary/metric-labels';
import { topicOf } from './vocabulary/topics';

type Figure = Omit<FigureRow, 'key'>;

const running = /实时|今日|今天|today|real.?time/i;
const yesterday = /昨日|昨天|yesterday/i;

/** The day that figures are for and whether it still runs; undefined where the page does not say, or says a range. */
function dayOf(words: string, period: Period | undefined, today: string): { day: string; partial: boolean } | undefined {
  if (yesterday.test(words)) return { day: addDays(today, -1), partial: false };
  if (running.test(words)) return { day: today, partial: true };
  if (!period) return undefined;
  if (period.from && period.from === period.to) {
    return { day: period.from, partial: period.from === today };
  }
  return period.from ? undefined : dayOf(period.label, undefined, today);
}

/** A printed date as a day: "2026-09-17", "2026/9/17", "09-17" (of the year that makes it the latest past one). */
export function parseDay(text: string, today: string): string | undefined {
  const found = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim());
  if (!found) return undefined;
  const [, year, month = '', date = ''] = found;
  const rest = `${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const same = `${year ?? today.slice(0, 4)}-${rest}`;
  return !year && same > today ? `${Number(today.slice(0, 4)) - 1}-${rest}` : same;
}

/** Figures of a draft for a shop; `day` is the shop's local day of the reading. Unknown labels give none. */
export function figuresOf(draft: Draft, shopId: string, day: string): Figure[] {
  const platform = shopId.split('|')[0] ?? '';
  const row = (metric: MeasureId, scope: string, about: { day: string; partial: boolean }, value: number, seen: Pick<Figure, 'raw' | 'label' | 'at'>): Figure => ({
    shopId,
    metric,
    scope,
    ...about,
    value,
    ...seen,
    url: draft.url,
    pageTitle: draft.pageTitle ?? '',
    reader: draft.reader,
    firstSeen: draft.takenAt,
    lastSeen: draft.takenAt,
  });
  return [...pairFigures(draft, platform, day, row), ...tableFigures(draft, platform, day, row)];
}

type MakeRow = (
  metric: MeasureId,
  scope: string,
  about: { day: string; partial: boolean },
  value: number,
  seen: { raw: string; label: string; at?: Locator },
) => Figure;

function pairFigures(draft: Draft, platform: string, today: string, row: MakeRow): Figure[] {
  return (draft.pairs ?? []).flatMap((pair) => {
    const words = [pair.label, ...(pair.context ?? [])].join(' ');
    const metric = metricNamed(pair.label, platform, topicOf(words) ?? topicOf(draft.pageTitle ?? ''));
    const decimal = valueOf(pair.value);
    if (!metric || decimal === undefined || pair.atLeast) return [];
    const { unit, combine } = measures[metric];
    const value = quantityOf(decimal, pair.unit, unit as Unit);
    const level = combine === 'last';
    const about = level ? { day: today, partial: false } : dayOf(words, pair.period ?? draft.period, today);
    if (value === undefined || !about) return [];
    return [row(metric, '', about, value, { raw: pair.raw, label: pair.label, at: pair.at })];
  });
}

function tableFigures(draft: Draft, platform: string, today: string, row: MakeRow): Figure[] {
  return (draft.tables ?? []).flatMap((table) => {
    const columns = table.columns.map((header) => columnNamed(header)?.id);
    const dateAt = columns.indexOf('date');
    const channelAt = columns.indexOf('channel');
    if (dateAt < 0 && channelAt < 0) return [];
    const named = table.columns.map((header) => ({
      header,
      metric: metricNamed(header, platform),
      unit: unitInLabel(header),
    }));
    return table.rows.flatMap((cells) => {
      const own = dateAt >= 0 ? parseDay(cells[dateAt] ?? '', today) : undefined;
      const about = own ? { day: own, partial: own === today } : dayOf('', table.period ?? draft.period, today);
      if (!about || (dateAt >= 0 && !own)) return [];
      const scope = dateAt >= 0 ? '' : `channel:${cells[channelAt] ?? ''}`;
      return named.flatMap(({ header, metric, unit }, index) => {
        const raw = cells[index] ?? '';
        const figure = metric ? parseFigure(raw) : undefined;
        if (!metric || figure?.value === undefined || figure.atLeast) return [];
        const value = quantityOf(figure.value, figure.unit ?? unit, measures[metric].unit as Unit);
        if (value === undefined) return [];
        const at = table.at && { ...table.at, text: raw, label: `${cells[dateAt >= 0 ? dateAt : channelAt] ?? ''} ${header}` };
        return [row(metric, scope, about, value, { raw, label: header, at })];
      });
    });
  });
}
