// How sales answer to the price, where there is enough to tell; else what is missing.
import { daysBetween, weekdayOf } from '../day';
import { leastSquares } from './least-squares';

export interface SoldDay {
  day: string;
  /** Landed price of that day, minor units. */
  price: number;
  /** Pieces sold. */
  sold: number;
  /** A sale or event of the platform. */
  promoted: boolean;
}

/** What must be there: three price levels over eight weeks (domain practice, 2026-08), and days enough to count on. */
export const elasticityNeeds = { levels: 3, weeks: 8, days: 42 };

export type Elasticity =
  | {
      known: true;
      /** Change of sales in % for 1 % of price, with its 95 % interval. */
      value: number;
      low: number;
      high: number;
      levels: number;
      days: number;
    }
  | { known: false; why: 'levels' | 'weeks' | 'days' | 'mixed'; levels: number; weeks: number; days: number };

/** Prices nearer than a hundredth to each other are one level. */
function levelsOf(prices: readonly number[]): number {
  let levels = 0;
  let start = 0;
  for (const price of [...prices].sort((a, b) => a - b)) {
    if (levels > 0 && price <= start * 1.01) continue;
    start = price;
    levels += 1;
  }
  return levels;
}

/** Two-sided 95 % of Student's t, by Cornish and Fisher's expansion around the normal. */
function t95(freedom: number): number {
  const z = 1.959964;
  return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2);
}

/**
 * ln sold = a + b·ln price + weekday + promotion; b is the elasticity. Days without a sale are left out (they have no
 * logarithm, and most were sold out). Not known with fewer than three price levels, eight weeks or 42 days, or where
 * every low price was a promotion, so that the two cannot be told apart.
 */
export function elasticityOf(series: readonly SoldDay[]): Elasticity {
  const days = series
    .filter(({ sold, price }) => sold > 0 && price > 0)
    .toSorted((a, b) => a.day.localeCompare(b.day));
  const [first, last] = [days[0], days.at(-1)];
  const levels = levelsOf(days.map(({ price }) => price));
  const weeks = first && last ? Math.floor((daysBetween(first.day, last.day) + 1) / 7) : 0;
  const found = { levels, weeks, days: days.length };
  if (levels < elasticityNeeds.levels) return { known: false, why: 'levels', ...found };
  if (weeks < elasticityNeeds.weeks) return { known: false, why: 'weeks', ...found };
  if (days.length < elasticityNeeds.days) return { known: false, why: 'days', ...found };
  const promotions = days.some(({ promoted }) => promoted);
  const x = days.map(({ day, price, promoted }) => [
    1,
    Math.log(price),
    ...(promotions ? [Number(promoted)] : []),
    ...[1, 2, 3, 4, 5, 6].map((weekday) => Number(weekdayOf(day) === weekday)),
  ]);
  const fit = leastSquares(
    x,
    days.map(({ sold }) => Math.log(sold)),
  );
  const [value, error] = [fit?.coefficients[1], fit?.errors[1]];
  if (!fit || value === undefined || error === undefined) return { known: false, why: 'mixed', ...found };
  const reach = t95(fit.freedom) * error;
  return { known: true, value, low: value - reach, high: value + reach, levels, days: days.length };
}
