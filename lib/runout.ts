// On which day from today the stock is sold, as a range: the days to come are drawn from the days that were.
import { medianOf } from './median';

const farthest = 3_650;
const week = 7;
/** Fewer days of sales tell no range. */
export const fewestSales = 7;

export interface Runout {
  /** Days from today (1 is today); null where it lasts longer than ten years. */
  p10: number | null;
  p50: number | null;
  p90: number | null;
}

/** A small generator of its own, so that the same question has the same answer (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The share of each day of the week in its mean; 1 for all while there are not four weeks. */
function rhythmOf(sales: readonly number[]): number[] {
  const mean = sales.reduce((sum, one) => sum + one, 0) / sales.length;
  return Array.from({ length: week }, (_, phase) => {
    const own = sales.filter((_day, at) => (sales.length - at) % week === phase);
    const middle = medianOf(own);
    return sales.length >= 4 * week && mean > 0 && middle ? middle / mean : 1;
  });
}

const quantile = (sorted: readonly number[], part: number): number => {
  const at = (sorted.length - 1) * part;
  const [low = 0, high = 0] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
};

/**
 * When `onHand` pieces are sold, from the sales of days in stock (oldest first, the last one yesterday) by bootstrap of
 * residuals (Efron 1979) with the week's rhythm and the doubt about the mean. Undefined with fewer than seven days or
 * where nothing was sold.
 */
export function runoutOf(onHand: number, sales: readonly number[], draws = 2_000): Runout | undefined {
  if (onHand <= 0) return { p10: 0, p50: 0, p90: 0 };
  if (sales.length < fewestSales || sales.every((one) => one === 0)) return undefined;
  const rhythm = rhythmOf(sales);
  const even = sales.map((one, at) => one / (rhythm[(sales.length - at) % week] as number));
  const random = randomFrom(sales.length);
  const pick = () => even[Math.floor(random() * even.length)] as number;
  const mean = even.reduce((sum, one) => sum + one, 0) / even.length;
  const days = Array.from({ length: draws }, () => {
    // Nobody knows the mean exactly: each draw has one of its own.
    const level = even.reduce((sum) => sum + pick(), 0) / even.length / mean;
    let left = onHand;
    for (let ahead = 0; ahead < farthest; ahead += 1) {
      const sold = pick() * level * (rhythm[(week - (ahead % week)) % week] as number);
      if (sold >= left) return ahead + (sold > 0 ? left / sold : 1) + 0.5;
      left -= sold;
    }
    return Infinity;
  }).toSorted((a, b) => a - b);
  const at = (part: number) => {
    const value = quantile(days, part);
    return Number.isFinite(value) ? Math.round(value * 100) / 100 : null;
  };
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

export interface BackTest {
  /** How many past days were asked, and in how many the day it really would have sold out lay inside P10–P90. */
  asked: number;
  inside: number;
}

/** Fewer days of sales before a past day are no history to ask it about. */
const historyDays = 28;
const backTestDraws = 400;

/**
 * Asks every past day with four weeks of history how long stock for `days` of its sales would last, and compares with
 * what was sold then. Nothing can be asked of a series shorter than that history and those days.
 */
export function backTestOf(sales: readonly number[], days: number): BackTest {
  const result: BackTest = { asked: 0, inside: 0 };
  for (let at = historyDays; at + Math.ceil(days) <= sales.length; at += 1) {
    const history = sales.slice(0, at);
    const recent = history.slice(-historyDays);
    const onHand = (recent.reduce((sum, one) => sum + one, 0) / recent.length) * days;
    const range = runoutOf(onHand, history, backTestDraws);
    const real = soldOutAfter(onHand, sales.slice(at));
    if (!range || range.p10 === null || range.p90 === null || real === undefined) continue;
    result.asked += 1;
    if (real >= range.p10 && real <= range.p90) result.inside += 1;
  }
  return result;
}

/** The day on which so many pieces were sold, counted as `runoutOf` counts; undefined where the days are too few. */
function soldOutAfter(onHand: number, sales: readonly number[]): number | undefined {
  let left = onHand;
  for (const [ahead, sold] of sales.entries()) {
    if (sold >= left) return ahead + (sold > 0 ? left / sold : 1) + 0.5;
    left -= sold;
  }
  return undefined;
}
