// The change of a rate over groups split into what changed within them and what their shares changed.

/** A group: what its rate is of (visitors), and the rate. */
export interface RateGroup {
  key: string;
  /** Only the shares of weights count. */
  weight: number;
  rate: number;
}

export interface RatePart {
  key: string;
  within: number;
  mix: number;
  total: number;
}

export interface RateSplit {
  within: number;
  mix: number;
  total: number;
  parts: RatePart[];
}

export type NoRateSplit = 'no-weight' | 'key-twice';

type Shares = Map<string, { share: number; rate: number }>;

/** Groups by key with their shares; undefined where nothing has weight. */
function sharesOf(list: readonly RateGroup[]): Shares | NoRateSplit {
  const sum = list.reduce((all, { weight }) => all + weight, 0);
  if (sum <= 0) return 'no-weight';
  const found = new Map(list.map(({ key, weight, rate }) => [key, { share: weight / sum, rate }]));
  return found.size === list.length ? found : 'key-twice';
}

/**
 * Δ(Σwᵢrᵢ) = Σ w̄ᵢΔrᵢ (within) + Σ (r̄ᵢ−R̄)Δwᵢ (mix), with mean weights (Marshall–Edgeworth form). A group that is on one
 * side only has changed the mix and nothing within. The reason where there is none: no weight, or a key twice.
 */
export function rateSplitOf(
  before: readonly RateGroup[],
  after: readonly RateGroup[],
): RateSplit | NoRateSplit {
  const [was, is] = [sharesOf(before), sharesOf(after)];
  if (typeof was === 'string') return was;
  if (typeof is === 'string') return is;
  const rateOf = (side: Shares) => [...side.values()].reduce((sum, one) => sum + one.share * one.rate, 0);
  const [rateBefore, rateAfter] = [rateOf(was), rateOf(is)];
  const overall = (rateBefore + rateAfter) / 2;
  const parts = [...new Set([...was.keys(), ...is.keys()])].map((key) => {
    const here = was.get(key) ?? { share: 0, rate: is.get(key)?.rate ?? 0 };
    const now = is.get(key) ?? { share: 0, rate: here.rate };
    const within = ((here.share + now.share) / 2) * (now.rate - here.rate);
    const mix = ((here.rate + now.rate) / 2 - overall) * (now.share - here.share);
    return { key, within, mix, total: within + mix };
  });
  const total = rateAfter - rateBefore;
  const within = parts.reduce((sum, part) => sum + part.within, 0);
  return { within, mix: total - within, total, parts };
}
