// Splits the change of a product of factors (amount = visitors × conversion × order value) into one part for each factor.

/** One factor with its value before and now. */
export interface Factor {
  name: string;
  before: number;
  now: number;
}

export interface Split {
  method: 'log-mean' | 'shapley';
  before: number;
  now: number;
  change: number;
  /** One for each factor, in order; they add up to the change. */
  effects: { name: string; effect: number }[];
}

/** The most factors for which every order of change is walked through (8! = 40 320). */
const mostFactors = 8;
// Closer than this the logarithmic mean loses its digits to cancellation; the two values' own mean is as good.
const nearlyEqual = 1e-7;

/**
 * The split of a product's change. Log-mean (LMDI, additive): effect = L·ln(now ÷ before) with L = ΔG ÷ ln(G₁ ÷ G₀);
 * where a factor is zero or changes its sign, Shapley: the mean over every order in which the factors could change. The
 * last digits lost in floating point go to the largest part, so that the parts add up exactly. Undefined for no factor,
 * too many, or a value that is no number. An arithmetic split, not a cause.
 */
export function splitOf(factors: readonly Factor[]): Split | undefined {
  if (factors.length === 0 || factors.length > mostFactors) return undefined;
  if (factors.some(({ before, now }) => !Number.isFinite(before) || !Number.isFinite(now))) return undefined;
  const before = factors.reduce((product, factor) => product * factor.before, 1);
  const now = factors.reduce((product, factor) => product * factor.now, 1);
  const logarithmic = factors.every((factor) => factor.before > 0 && factor.now > 0) && before > 0 && now > 0;
  const effects = logarithmic ? logMean(factors, before, now) : shapley(factors);
  const change = now - before;
  return {
    method: logarithmic ? 'log-mean' : 'shapley',
    before,
    now,
    change,
    effects: factors.map(({ name }, at) => ({ name, effect: settled(effects, change)[at] as number })),
  };
}

/** The effects as whole numbers (minor units) that still add up to the rounded change. */
export function wholeEffects({ effects, change }: Split): { name: string; effect: number }[] {
  const whole = wholeParts(
    effects.map(({ effect }) => effect),
    Math.round(change),
  );
  return effects.map(({ name }, at) => ({ name, effect: whole[at] as number }));
}

/**
 * Parts as whole numbers that add up to `sum`, a whole number next to theirs: what rounding leaves over goes to the parts
 * that lost most by it.
 */
export function wholeParts(parts: readonly number[], sum: number): number[] {
  const whole = parts.map(Math.floor);
  const missing = sum - whole.reduce((all, one) => all + one, 0);
  const byLoss = parts
    .map((part, at) => ({ at, loss: part - Math.floor(part) }))
    .sort((a, b) => b.loss - a.loss || a.at - b.at);
  for (const { at } of missing < 0 ? byLoss.slice(missing) : byLoss.slice(0, missing))
    whole[at] = (whole[at] as number) + Math.sign(missing);
  return whole;
}

function logMean(factors: readonly Factor[], before: number, now: number): number[] {
  const ratio = Math.log(now / before);
  const mean = Math.abs(ratio) < nearlyEqual ? (now + before) / 2 : (now - before) / ratio;
  return factors.map((factor) => mean * Math.log(factor.now / factor.before));
}

function shapley(factors: readonly Factor[]): number[] {
  const sums = factors.map(() => 0);
  const indexes = factors.map((_, at) => at);
  let count = 0;
  const walk = (left: number[], changed: ReadonlySet<number>, product: number) => {
    if (left.length === 0) count += 1;
    for (const at of left) {
      const next = new Set([...changed, at]);
      const after = factors.reduce(
        (all, factor, index) => all * (next.has(index) ? factor.now : factor.before),
        1,
      );
      const orders = factorial(left.length - 1);
      sums[at] = (sums[at] as number) + (after - product) * orders;
      walk(
        left.filter((other) => other !== at),
        next,
        after,
      );
    }
  };
  walk(
    indexes,
    new Set(),
    factors.reduce((all, factor) => all * factor.before, 1),
  );
  return sums.map((sum) => sum / count);
}

function factorial(of: number): number {
  return of <= 1 ? 1 : of * factorial(of - 1);
}

/** Gives what rounding left over to the largest part. */
function settled(effects: number[], change: number): number[] {
  const largest = effects.reduce(
    (best, effect, at) => (Math.abs(effect) > Math.abs(effects[best] as number) ? at : best),
    0,
  );
  const others = effects.reduce((sum, effect, at) => (at === largest ? sum : sum + effect), 0);
  return effects.map((effect, at) => (at === largest ? change - others : effect));
}
