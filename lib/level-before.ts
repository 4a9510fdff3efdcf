// A level as it stood about a week ago, for those that console pages print without a past.
import type { Facts, MetricFigure } from './checks/contract';
import { daysBetween } from './day';
import type { MeasureId } from './vocabulary/measures';

const about = 7;
const [nearest, farthest] = [5, 14];

/** The reading nearest to a week before the round's day, five to fourteen days back; undefined where none was made. */
export function levelBefore(facts: Facts, measure: MeasureId): MetricFigure | undefined {
  const age = ({ day }: MetricFigure) => daysBetween(day, facts.day);
  return facts
    .series(measure)
    .filter((figure) => age(figure) >= nearest && age(figure) <= farthest)
    .sort((a, b) => Math.abs(age(a) - about) - Math.abs(age(b) - about))[0];
}
