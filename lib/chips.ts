// What stands beside the figures of a console: the change against the same weekday, and what the panel found of each.
import { addDays } from './day';
import { better } from './figure-key';
import { claimOf, figuresOf } from './figures';
import type { Chip, JudgedFigure } from './message';
import type { Locator } from './reading';
import type { FigureRow, ReadingRow } from './rows';
import { measures, type MeasureId } from './vocabulary/measures';
import { localeOf, type Lang } from './words';
import { writtenPercent } from './written-figures';

/** What a figure is known by among those of its page. */
export const placeOf = ({ frame = '', path, text }: Locator): string => `${frame}|${path}|${text}`;

const week = 7;
type Figure = Omit<FigureRow, 'key'>;

/** The figures of a reading that stand beside their labels on the page itself; a line of a table has no room. */
export const standing = ({ draft, shopId, day }: ReadingRow): Figure[] =>
  figuresOf({ ...draft, tables: [] }, shopId, day);

/** The days that a reading's figures are compared with. */
export const baseDaysOf = (reading: ReadingRow): string[] => [
  ...new Set(standing(reading).map(({ day }) => addDays(day, -week))),
];

/** A whole day against the same weekday a week before; nothing where one of the two is not known, or still runs. */
function changeOf(figure: Figure, before: ReadonlyMap<string, FigureRow>, lang: Lang): Chip['change'] {
  const base = before.get(claimOf({ ...figure, day: addDays(figure.day, -week) }));
  if (!base || base.partial || figure.partial) return undefined;
  const rate = measures[figure.metric as MeasureId]?.unit === 'rate';
  if (!rate && base.value === 0) return undefined;
  const change = rate ? figure.value - base.value : (figure.value - base.value) / Math.abs(base.value);
  const size = rate
    ? `${(Math.abs(change) * 100).toLocaleString(localeOf[lang], { maximumFractionDigits: 2 })}pp`
    : writtenPercent(change, localeOf[lang]);
  if (!/[1-9]/.test(size)) return { side: 'same', text: '' };
  return { side: change > 0 ? 'up' : 'down', text: size };
}

/** The chips of a page, in page order, each place once; a figure of which nothing can be said has none. */
export function chipsOf(
  reading: ReadingRow,
  before: readonly FigureRow[],
  judged: Record<string, JudgedFigure>,
  lang: Lang,
): Chip[] {
  const best = new Map<string, FigureRow>();
  for (const row of before) best.set(claimOf(row), better(best.get(claimOf(row)) ?? row, row));
  const chips = new Map<string, Chip>();
  for (const figure of standing(reading)) {
    const { at, label } = figure;
    const place = at && placeOf(at);
    if (!at || !place || chips.has(place)) continue;
    const change = changeOf(figure, best, lang);
    const { verdict, limit } = judged[place] ?? {};
    if (!change && !verdict && !limit) continue;
    chips.set(place, {
      at,
      label,
      ...(change && { change }),
      ...(verdict && { verdict }),
      ...(limit && { limit }),
    });
  }
  return [...chips.values()];
}
