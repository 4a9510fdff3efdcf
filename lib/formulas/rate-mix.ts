// The change of a rate over groups split into what changed within them and what their shares changed.
import { z } from 'zod/mini';
import { rateSplitOf } from '../rate-mix';
import { amount, between, formula, listOf, NoResult } from './contract';

const group = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Visitors or another base; only their shares count. */
  weight: amount,
  rate: between(-1e6, 1e6),
});
const groups = listOf(group, 1, 5_000);

const partsOf = { within: z.number(), mix: z.number(), total: z.number() };

const problems = { 'no-weight': 'no group has weight', 'key-twice': 'a key is there twice' };

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
    const split = rateSplitOf(before, after);
    if (typeof split === 'string') throw new NoResult(problems[split]);
    return split;
  },
});
