// What a day's figure was to be expected to be: level, trend and weekday of the weeks before it, in logarithms.
import { medianOf } from './median';

export interface Expected {
  /** ln of the figure, and how far a figure strays from it (one standard deviation). */
  mid: number;
  spread: number;
  /** How many days more than it has to tell apart the expectation rests on. */
  freedom: number;
}

/** An ordinary day: its number (days since 1970) and ln of its figure. */
export interface OrdinaryDay {
  at: number;
  y: number;
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
const week = 7;
const weekdayOf = (at: number) => ((at % week) + week) % week;

/** The median of weekdays and the median step over four weeks, against which no single day counts for much. */
function firstGuess(points: readonly OrdinaryDay[]): (at: number) => number {
  const byDay = new Map(points.map(({ at, y }) => [at, y]));
  const slopes = points.flatMap(({ at, y }) => {
    const later = byDay.get(at + 4 * week);
    return later === undefined ? [] : [(later - y) / (4 * week)];
  });
  const slope = medianOf(slopes) ?? 0;
  const own: number[][] = Array.from({ length: week }, () => []);
  for (const { at, y } of points) own[weekdayOf(at)]?.push(y - slope * at);
  const levels = own.map(medianOf);
  const all = medianOf(own.flat()) ?? 0;
  return (at) => (levels[weekdayOf(at)] ?? all) + slope * at;
}

interface Fit {
  predict: (at: number) => { mid: number; variance: number } | undefined;
  spread: number;
  freedom: number;
}

interface Mean {
  n: number;
  at: number;
  y: number;
}

/** Least squares with a mean for each weekday and one slope. */
function leastSquares(points: readonly OrdinaryDay[]): Fit {
  const means: Mean[] = Array.from({ length: week }, () => ({ n: 0, at: 0, y: 0 }));
  const meanOf = (at: number) => means[weekdayOf(at)] as Mean;
  for (const { at, y } of points) {
    const mean = meanOf(at);
    mean.n += 1;
    mean.at += (at - mean.at) / mean.n;
    mean.y += (y - mean.y) / mean.n;
  }
  let [square, cross] = [0, 0];
  for (const { at, y } of points) {
    const mean = meanOf(at);
    square += (at - mean.at) ** 2;
    cross += (at - mean.at) * (y - mean.y);
  }
  const slope = square > 0 ? cross / square : 0;
  let left = 0;
  for (const { at, y } of points) left += (y - meanOf(at).y - slope * (at - meanOf(at).at)) ** 2;
  const freedom = Math.max(1, points.length - means.filter(({ n }) => n > 0).length - 1);
  return {
    freedom,
    spread: Math.sqrt(left / freedom),
    predict(at) {
      const mean = meanOf(at);
      if (mean.n === 0) return undefined;
      const away = at - mean.at;
      return { mid: mean.y + slope * away, variance: 1 / mean.n + (square > 0 ? away ** 2 / square : 0) };
    },
  };
}

/**
 * The expectation for a day (by its number) from ordinary days, those of the eight weeks before it counting. Days far
 * out are left out of it. Undefined with too few days, or none of its weekday.
 */
export function expectedOf(ordinary: readonly OrdinaryDay[], day: number): Expected | undefined {
  const points = ordinary.filter(({ at }) => at >= day - window && at < day);
  if (points.length < fewestDays) return undefined;
  const guess = firstGuess(points);
  const misses = points.map(({ at, y }) => Math.abs(y - guess(at)));
  const near = out * Math.max(leastSpread, (medianOf(misses) ?? 0) * 1.4826);
  let kept = points.filter((_, at) => (misses[at] as number) <= near);
  let fit = leastSquares(kept);
  for (let round = 1; round < rounds; round += 1) {
    const reach = out * Math.max(leastSpread, fit.spread);
    const { predict } = fit;
    kept = points.filter(({ at, y }) => Math.abs(y - (predict(at)?.mid ?? Infinity)) <= reach);
    if (kept.length < fewestDays / 2) return undefined;
    fit = leastSquares(kept);
  }
  const found = fit.predict(day);
  if (!found) return undefined;
  const spread = Math.max(leastSpread, fit.spread) * Math.sqrt(1 + found.variance);
  return { mid: found.mid, spread, freedom: fit.freedom };
}
