// Figures of the operator's own names as metrics of the trends: their unit is the one they said, or that of what was printed.
import type { FigureIndex } from './figure-index';
import type { Metric } from './metrics/contract';
import { isOwnMetric, nameOfOwn } from './own-metric';
import { parseFigure } from './number';
import { unitOf } from './printed-unit';
import type { FigureRow } from './rows';
import { seenScope } from './seen-scope';
import { isIndexName } from './vocabulary/definitions';
import type { MeasureUnit } from './vocabulary/measures';

/** The unit that the operator said of the newest row, else that of its print. */
function unitIn(rows: readonly FigureRow[]): MeasureUnit {
  const newest = rows.toSorted((a, b) => a.firstSeen - b.firstSeen).at(-1);
  if (newest?.unit) return newest.unit;
  const unit = unitOf(parseFigure(newest?.raw ?? '')?.unit);
  return unit === 'ratio' && rows.every(({ value }) => Number.isInteger(value)) ? 'count' : unit;
}

/**
 * The operator's own metrics among these figures, by name. One whose pages do not say the day is followed by the days on
 * which it was read, as a level.
 */
export function ownMetricsIn(index: FigureIndex): Metric[] {
  const ids = index.metrics().filter(isOwnMetric).toSorted();
  return ids.flatMap((id): Metric[] => {
    const daily = index.days(id);
    const scope = daily.size > 0 ? '' : seenScope;
    const rows = [...index.days(id, scope).values()];
    if (rows.length === 0) return [];
    return [
      {
        id,
        name: id,
        own: nameOfOwn(id),
        ...(isIndexName(nameOfOwn(id)) && { index: true }),
        scope,
        unit: unitIn(rows),
        combine: scope === '' ? 'none' : 'last',
        better: 'none',
      },
    ];
  });
}
