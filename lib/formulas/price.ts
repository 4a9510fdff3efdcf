// The own price among rivals', and what a cut of it asks for.
import { z } from 'zod/mini';
import { medianOf } from '../median';
import { between, formula, fraction, listOf, moneyText, NoResult, price, sum } from './contract';
import { wordsOf } from './derived';

export const priceIndex = formula({
  id: 'price.index',
  ...wordsOf('price-index'),
  conditions:
    'Landed prices of the same product and unit, in stock, seen within a day, of one platform. rank: 1 is the lowest; equal prices share a rank.',
  input: z.strictObject({ own: price, rivals: listOf(price, 1, 10_000) }),
  output: z.strictObject({
    index: z.number(),
    median: sum,
    min: sum,
    rank: z.int(),
    n: z.int(),
  }),
  example: { own: '99.00', rivals: ['72.90', '89.00'] },
  compute({ own, rivals }) {
    const values = rivals.map(Number);
    const median = medianOf(values) ?? 0;
    if (median <= 0) throw new NoResult("the rivals' median is 0");
    return {
      index: (Number(own) / median) * 100,
      median: moneyText(median),
      min: moneyText(Math.min(...values)),
      rank: 1 + values.filter((value) => value < Number(own)).length,
      n: values.length,
    };
  },
});

export const priceCutVolume = formula({
  id: 'price.cut-volume',
  name: { zh: '降价所需增量', en: 'Volume a price cut needs' },
  expression: 'd ÷ (m − d)',
  conditions:
    'The contribution stays as it was. margin: contribution before advertising as a share of the price before the cut. Null where the cut takes the whole margin.',
  source: '盈亏平衡分析',
  input: z.strictObject({ margin: between(-10, 1), cut: fraction }),
  output: z.strictObject({ volumeRise: z.nullable(z.number()) }),
  example: { margin: 0.5, cut: 0.1 },
  compute: ({ margin, cut }) => ({ volumeRise: cut < margin ? cut / (margin - cut) : null }),
});
