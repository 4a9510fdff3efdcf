// The change between two points of a metric, or the reason for which they may not be compared.
import { refusalsOf, type Piece, type Refusal } from './definition-lint';
import type { FigureIndex } from './figure-index';
import type { Metric } from './metrics/contract';
import { ageOf, rowAtAge } from './ripeness';
import type { SeriesPoint } from './series';
import { definitionOf } from './vocabulary/definitions';

/** Points for rates, a share for the rest; an index only goes up, down or stays. */
export type Change = { kind: 'points' | 'share'; value: number } | { kind: 'direction'; value: -1 | 0 | 1 };

export interface PointChange {
  /** What it is held against; null where that was not read. */
  base: number | null;
  change?: Change;
  refusal?: Refusal;
  /** Both were read so many days after their day: advertising that still grows. */
  age?: number;
}

/** A point as the rules of combining look at it. */
export function pieceOf(metric: Metric, point: SeriesPoint): Piece {
  const [row] = point.rows;
  const definition = row && definitionOf(metric.id, row.label);
  const { id, unit, combine, index, ripensDays } = metric;
  return {
    metric: id,
    unit,
    combine,
    ...(index && { index }),
    ...(definition && { definition }),
    ...(ripensDays !== undefined && { ripensDays }),
    ...(ripensDays !== undefined && point.from === point.to && row && { age: ageOf(row) }),
  };
}

function differenceOf({ unit, index }: Metric, now: number, before: number): Change | undefined {
  const difference = now - before;
  if (index) return { kind: 'direction', value: Math.sign(difference) as -1 | 0 | 1 };
  if (unit === 'rate') return { kind: 'points', value: difference };
  return before === 0 ? undefined : { kind: 'share', value: difference / Math.abs(before) };
}

/**
 * The change from one point to another. Refused where they are counted in different ways or are of unequal ripeness; of
 * two days of advertising that still grow the earlier one is taken as it was at the age of the later.
 */
export function pointChangeOf(
  metric: Metric,
  index: FigureIndex,
  now: SeriesPoint | undefined,
  before: SeriesPoint | undefined,
): PointChange {
  const [to, from] = [now?.value ?? null, before?.value ?? null];
  if (!now || !before || to === null || from === null) return { base: from };
  const pieces = [pieceOf(metric, before), pieceOf(metric, now)];
  const [refusal] = refusalsOf({ how: metric.index ? 'rank' : 'change', over: 'days', pieces });
  if (refusal === undefined) {
    const change = differenceOf(metric, to, from);
    return { base: from, ...(change && { change }) };
  }
  const age = pieces[1]?.age;
  const about = { metric: metric.id, scope: metric.scope ?? '' };
  const young =
    refusal === 'unripe' && age !== undefined ? rowAtAge(index, about, before.from, age) : undefined;
  if (!young || age === undefined) return { base: from, refusal };
  const change = differenceOf(metric, to, young.value);
  return { base: young.value, age, ...(change && { change }) };
}
