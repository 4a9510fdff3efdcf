// The change of a rate over groups split into what changed within them and what their shares changed.
import { z } from 'zod/mini';
import { amount, between, formula, listOf, NoResult } from './contract';

const group = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Visitors or another base; only their shares count. */
  weight: amount,
  rate: between(-1e6, 1e6),
});
type Group = z.infer<typeof group>;
const groups = listOf(group, 1, 5_000);

const partsOf = { within: z.number(), mix: z.number(), total: z.number() };

/** Groups by key with their shares; throws where a key is there twice or nothing has weight. */
function sharesOf(list: readonly Group[]): Map<string, { share: number; rate: number }> {
  const sum = list.reduce((all, { weight }) => all + weight, 0);
  if (sum <= 0) throw new NoResult('no group has weight');
  const found = new Map(list.map(({ key, weight, rate }) => [key, { share: weight / sum, rate }]));
  if (found.size !== list.length) throw new NoResult('a key is there twice');
  return found;
}

export const rateMix = formula({
  id: 'rate.mix',
  name: { zh: '比率与结构拆解', en: 'Rate and mix' },
  expression: 'Δ(Σwᵢrᵢ) = Σ w̄ᵢΔrᵢ（组内） + Σ (r̄ᵢ−R̄)Δwᵢ（结构）',
  conditions:
    'One definition of the rate in all groups; weights are its denominators. A group that is on one side only has changed the mix and nothing within.',
  source: 'Rate and mix decomposition with mean weights (Marshall–Edgeworth form)',
  input: z.strictObject({ before: groups, after: groups }),
  output: z.strictObject({
    ...partsOf,
    parts: z.array(z.strictObject({ key: z.string(), ...partsOf })),
  }),
  example: {
    before: [
      { key: 'search', weight: 6_000, rate: 0.04 },
      { key: 'ads', weight: 4_000, rate: 0.02 },
    ],
    after: [
      { key: 'search', weight: 5_000, rate: 0.042 },
      { key: 'ads', weight: 5_000, rate: 0.02 },
    ],
  },
  compute({ before, after }) {
    const [was, is] = [sharesOf(before), sharesOf(after)];
    const rateOf = (side: typeof was) =>
      [...side.values()].reduce((sum, one) => sum + one.share * one.rate, 0);
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
  },
});
