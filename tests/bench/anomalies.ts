// Measures how many planted incidents are found, and how many days are flagged without cause, beside plain methods.
import { anomalyDaily } from '../../lib/formulas/anomaly-daily';
import { make, type Made, type Sizes } from '../lib/formulas/made-series';

/** The days a method flags, with the direction. */
type Method = (made: Made) => { day: string; direction: 'up' | 'down' }[];

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
const spread = (values: readonly number[]) => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((one) => (one - middle) ** 2)));
};

/** Flags what strays from an expectation by so many spreads; days of events are not judged, as with ours. */
const strays =
  (limit: number, expectation: (before: number[]) => { mid: number; spread: number } | undefined): Method =>
  ({ series, events }) => {
    const special = new Set(events.map(({ day }) => day));
    return series.flatMap(({ day, value }, at) => {
      const expected = at < 28 ? undefined : expectation(series.slice(0, at).map((one) => one.value));
      if (!expected || special.has(day) || Math.abs(value - expected.mid) < limit * expected.spread)
        return [];
      return [{ day, direction: value < expected.mid ? ('down' as const) : ('up' as const) }];
    });
  };

const plainZ = strays(3, (before) => ({ mid: mean(before.slice(-56)), spread: spread(before.slice(-56)) }));
const movingAverage = strays(3, (before) => ({
  mid: mean(before.slice(-7)),
  spread: spread(before.slice(-7)),
}));

/** Additive Holt–Winters of a week, α 0.2, β 0.01, γ 0.1, over the logarithms; spread of its own one-step errors. */
const holtWinters = strays(3, (before) => {
  const values = before.map(Math.log);
  let level = mean(values.slice(0, 7));
  let trend = 0;
  const season = values.slice(0, 7).map((one) => one - level);
  const errors: number[] = [];
  for (const [at, value] of values.entries()) {
    if (at < 7) continue;
    const own = season[at % 7] as number;
    errors.push(value - level - trend - own);
    const next = 0.2 * (value - own) + 0.8 * (level + trend);
    trend = 0.01 * (next - level) + 0.99 * trend;
    season[at % 7] = 0.1 * (value - next) + 0.9 * own;
    level = next;
  }
  const mid = Math.exp(level + trend + (season[values.length % 7] as number));
  return { mid, spread: mid * spread(errors.slice(-56)) };
});

const ours: Method = ({ series, events }) =>
  (anomalyDaily.compute({ series, events, materiality: 0.1 }) as { flags: ReturnType<Method> }).flags;

const methods: Record<string, Method> = { ours, plainZ, movingAverage, holtWinters };

/** Recall of the incidents, and days flagged without cause in a quarter, at one noise and one kind of sizes. */
function measure(method: Method, incidents: number, sigma: number, sizes: Sizes) {
  let [planted, found, alarms, quarters] = [0, 0, 0, 0];
  for (let seed = 1; planted < incidents; seed += 1) {
    const made = make(seed, sigma, sizes);
    planted += made.planted.size;
    quarters += (made.series.length - 28) / 91;
    for (const { day, direction } of method(made)) {
      const effect = made.planted.get(day);
      if (effect !== undefined && effect < 0 === (direction === 'down')) found += 1;
      else alarms += 1;
    }
  }
  return { recall: Number((found / planted).toFixed(3)), alarms: Number((alarms / quarters).toFixed(2)) };
}

/** Every method at 5 % and 10 % noise, with incidents of 25 to 60 % and of just 25 %. */
export function anomalyBench(incidents: number) {
  const settings = [
    { sigma: 0.05, sizes: 'mixed' },
    { sigma: 0.05, sizes: 0.25 },
    { sigma: 0.1, sizes: 'mixed' },
  ] as const;
  return settings.map(({ sigma, sizes }) => ({
    sigma,
    sizes,
    ...Object.fromEntries(
      Object.entries(methods).map(([name, method]) => [name, measure(method, incidents, sigma, sizes)]),
    ),
  }));
}
