// Daily series whose truth is known: every incident in them was planted.
import { addDays, weekdayOf } from '../../../lib/day';

/** A generator of its own for every seed (xorshift), and normal numbers from it. */
export function normalFrom(seed: number): { uniform: () => number; normal: () => number } {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  const uniform = () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return (state + 0.5) / 4_294_967_296;
  };
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}

/** Sunday first. */
export const rhythm = [1.25, 0.95, 0.9, 0.92, 0.97, 1.05, 1.3];
export const start = '2025-03-01';

export interface Made {
  series: { day: string; value: number }[];
  events: { day: string }[];
  planted: Map<string, number>;
}

/** How large the incidents are: from a quarter to three fifths, or all of one size. */
export type Sizes = 'mixed' | number;

/** 56 quiet days, then 98 with incidents: rhythm of the week, trend, a sale of three days, log-noise. */
export function make(seed: number, sigma: number, sizes: Sizes = 'mixed'): Made {
  const { uniform, normal } = normalFrom(seed);
  const trend = (uniform() - 0.5) * 0.004;
  const sale = 70 + Math.floor(uniform() * 70);
  const planted = new Map<string, number>();
  for (let at = 60; at < 154; at += 9 + Math.floor(uniform() * 6)) {
    const size = 0.25 + uniform() * 0.35;
    const effect = (sizes === 'mixed' ? size : sizes) * (uniform() < 0.6 ? -1 : 1);
    if (at < sale - 1 || at > sale + 3) planted.set(addDays(start, at), effect);
  }
  const series = Array.from({ length: 154 }, (_, at) => {
    const day = addDays(start, at);
    const special = at >= sale && at < sale + 3 ? 2.4 : 1;
    const level = 6_000 * (rhythm[weekdayOf(day)] as number) * Math.exp(trend * at) * special;
    return { day, value: level * (1 + (planted.get(day) ?? 0)) * Math.exp(sigma * normal()) };
  });
  const events = [0, 1, 2].map((at) => ({ day: addDays(start, sale + at) }));
  return { series, events, planted };
}
