// On which day from today the stock is sold, as a range: the days to come are drawn from the days that were.
import { z } from 'zod/mini';
import { medianOf } from '../median';
import { amount, formula, listOf, NoResult } from './contract';

const draws = 2_000;
const farthest = 3_650;
const week = 7;

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

export const stockRunout = formula({
  id: 'stock.runout',
  name: { zh: '断货日', en: 'Run-out' },
  expression: '按历史日销重抽（含星期节奏与均值不确定），累计到库存用完的天数，取 P10 / P50 / P90',
  conditions:
    'Sales of days in stock, oldest first, the last one yesterday; promotions left out. Days from today on which the stock is sold (1 is today); null where it lasts longer than ten years.',
  source: 'Bootstrap of residuals (Efron 1979)',
  input: z.strictObject({ onHand: amount, sales: listOf(amount, 7, 5_000) }),
  output: z.strictObject({
    p10: z.nullable(z.number()),
    p50: z.nullable(z.number()),
    p90: z.nullable(z.number()),
  }),
  example: {
    onHand: 300,
    sales: [
      28, 31, 30, 35, 33, 40, 38, 27, 30, 29, 36, 34, 41, 39, 29, 32, 28, 34, 35, 42, 37, 30, 31, 30, 33,
    ],
  },
  compute({ onHand, sales }) {
    if (onHand === 0) return { p10: 0, p50: 0, p90: 0 };
    if (sales.every((one) => one === 0)) throw new NoResult('nothing was sold');
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
  },
});
