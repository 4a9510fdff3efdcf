// What a day's figure was to be expected to be: level, trend and weekday of the weeks before it, in logarithms.
import { daysBetween, weekdayOf } from '../day';
import { medianOf } from '../median';

export interface DayValue {
  day: string;
  value: number;
}

export interface Expected {
  /** ln of the figure, and how far a figure strays from it (one standard deviation). */
  mid: number;
  spread: number;
  /** How many days more than it has to tell apart the expectation rests on. */
  freedom: number;
}

/** So many days are looked back on. */
export const window = 56;
/** Fewer ordinary days tell nothing of weekdays. */
export const fewestDays = 28;
/** The luck of a calm month is no promise of another. */
const leastSpread = 0.02;
const rounds = 3;
/** Days further out than this many spreads are left out of what is usual. */
const out = 3;

interface Point {
  at: number;
  weekday: number;
  y: number;
}

/** The median of weekdays and the mean step between weeks, against which no single day counts for much. */
function firstGuess(points: readonly Point[]): (point: Pick<Point, 'at' | 'weekday'>) => number {
  const slopes = points.flatMap((one) =>
    points.filter((other) => other.at === one.at + 28).map((other) => (other.y - one.y) / 28),
  );
  const slope = medianOf(slopes) ?? 0;
  const levels = Array.from({ length: 7 }, (_, weekday) =>
    medianOf(points.filter((one) => one.weekday === weekday).map((one) => one.y - slope * one.at)),
  );
  const all = medianOf(points.map((one) => one.y - slope * one.at)) ?? 0;
  return ({ at, weekday }) => (levels[weekday] ?? all) + slope * at;
}

interface Fit {
  predict: (point: Pick<Point, 'at' | 'weekday'>) => { mid: number; variance: number } | undefined;
  spread: number;
  freedom: number;
}

/** Least squares with a mean for each weekday and one slope. */
function leastSquares(points: readonly Point[]): Fit {
  const means = Array.from({ length: 7 }, (_, weekday) => {
    const own = points.filter((one) => one.weekday === weekday);
    const mean = (of: (one: Point) => number) => own.reduce((sum, one) => sum + of(one), 0) / own.length;
    return { n: own.length, at: mean(({ at }) => at), y: mean(({ y }) => y) };
  });
  const meanOf = ({ weekday }: Pick<Point, 'weekday'>) => means[weekday] as (typeof means)[number];
  const square = points.reduce((sum, one) => sum + (one.at - meanOf(one).at) ** 2, 0);
  const cross = points.reduce((sum, one) => sum + (one.at - meanOf(one).at) * (one.y - meanOf(one).y), 0);
  const slope = square > 0 ? cross / square : 0;
  const left = points.reduce(
    (sum, one) => sum + (one.y - meanOf(one).y - slope * (one.at - meanOf(one).at)) ** 2,
    0,
  );
  const freedom = Math.max(1, points.length - means.filter(({ n }) => n > 0).length - 1);
  return {
    freedom,
    spread: Math.sqrt(left / freedom),
    predict(point) {
      const mean = meanOf(point);
      if (mean.n === 0) return undefined;
      const away = point.at - mean.at;
      return { mid: mean.y + slope * away, variance: 1 / mean.n + (square > 0 ? away ** 2 / square : 0) };
    },
  };
}

/**
 * The expectation for a day from the ordinary days before it (figures above 0, oldest first). Days far out are left out
 * of it. Undefined with too few days, or none of its weekday.
 */
export function expectedOf(before: readonly DayValue[], day: string): Expected | undefined {
  const points = before
    .filter((one) => one.value > 0)
    .map((one): Point => ({
      at: -daysBetween(one.day, day),
      weekday: weekdayOf(one.day),
      y: Math.log(one.value),
    }))
    .filter(({ at }) => at >= -window && at < 0);
  if (points.length < fewestDays) return undefined;
  const guess = firstGuess(points);
  const misses = points.map((one) => Math.abs(one.y - guess(one)));
  const near = out * Math.max(leastSpread, (medianOf(misses) ?? 0) * 1.4826);
  let kept = points.filter((_, at) => (misses[at] as number) <= near);
  let fit = leastSquares(kept);
  for (let round = 1; round < rounds; round += 1) {
    const reach = out * Math.max(leastSpread, fit.spread);
    const { predict } = fit;
    kept = points.filter((one) => Math.abs(one.y - (predict(one)?.mid ?? Infinity)) <= reach);
    if (kept.length < fewestDays / 2) return undefined;
    fit = leastSquares(kept);
  }
  const found = fit.predict({ at: 0, weekday: weekdayOf(day) });
  if (!found) return undefined;
  const spread = Math.max(leastSpread, fit.spread) * Math.sqrt(1 + found.variance);
  return { mid: found.mid, spread, freedom: fit.freedom };
}
