// How sure a rate of a small number is.
import { z } from 'zod/mini';
import { wilson } from '../wilson';
import { formula, fraction, NoResult, whole } from './contract';
import { normalQuantile } from './normal-quantile';

const count = whole(0, 1e12);

export const rateWilson = formula({
  id: 'rate.wilson',
  name: { zh: '比率的置信区间', en: 'Interval of a rate' },
  expression: '(p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n)',
  conditions:
    'Hits are counted among n. Two-sided, 95 % unless said otherwise. Without any counted nothing is known.',
  source: 'Wilson 1927',
  input: z.strictObject({
    hits: count,
    n: count,
    confidence: z.optional(z.number().check(z.gt(0), z.lt(1))),
  }),
  output: z.strictObject({ rate: fraction, low: fraction, high: fraction }),
  example: { hits: 6, n: 40 },
  compute({ hits, n, confidence = 0.95 }) {
    if (n === 0) throw new NoResult('n is 0');
    if (hits > n) throw new NoResult('hits are more than n');
    return { rate: hits / n, ...wilson(hits, n, normalQuantile((1 + confidence) / 2)) };
  },
});
