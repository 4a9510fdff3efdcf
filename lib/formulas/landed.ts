// The landed price of the engine, as a formula of the registry.
import { z } from 'zod/mini';
import { calculateLanded, landedFormula, type LandedQuestion } from '../landed/calculate';
import { between, formula, listOf, NoResult, sum, whole } from './contract';

const decimal = z.union([z.string().check(z.regex(/^\d{1,12}(\.\d+)?$/)), between(0, 1e12)]);

export const priceLanded = formula({
  id: landedFormula.id,
  name: landedFormula.name,
  expression: landedFormula.expression,
  conditions:
    'Promotions as data, or as a page words them; amount is null where something decides that is not known, with its name in missing. Prices only some pay stand apart in labelled.',
  source: landedFormula.source,
  input: z.strictObject({
    list: z.nullable(decimal),
    currency: z.optional(z.string().check(z.length(3))),
    listFor: z.optional(z.string()),
    promotions: z.optional(listOf(z.looseObject({ kind: z.string() }), 0, 100)),
    words: z.optional(listOf(z.string().check(z.maxLength(500)), 0, 100)),
    fees: z.optional(listOf(z.looseObject({ kind: z.string() }), 0, 20)),
    platform: z.optional(z.string()),
    event: z.optional(z.string()),
    on: z.optional(z.iso.date()),
    rules: z.optional(z.looseObject({})),
    pieces: z.optional(whole(1, 12)),
  }),
  output: z.looseObject({ kind: z.string(), amount: z.nullable(sum), missing: z.array(z.string()) }),
  example: {
    list: '109.00',
    promotions: [
      { kind: 'shop-coupon', off: '10' },
      { kind: 'cross-shop', threshold: '300', off: '50', every: true },
    ],
    fees: [],
    platform: 'taobao',
    on: '2026-11-11',
    rules: { basis: 'item' },
  },
  compute(asked) {
    const found = calculateLanded(asked as LandedQuestion);
    const invalid = found.missing.find((one) => one.startsWith('invalid:'));
    if (invalid) throw new NoResult(invalid.replace('invalid:', 'cannot be taken: '));
    return found;
  },
});
