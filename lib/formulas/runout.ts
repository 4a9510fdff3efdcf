// On which day from today the stock is sold, as a range: the days to come are drawn from the days that were.
import { z } from 'zod/mini';
import { fewestSales, runoutOf } from '../runout';
import { amount, formula, listOf, NoResult } from './contract';

export const stockRunout = formula({
  id: 'stock.runout',
  name: { zh: '断货日', en: 'Run-out' },
  expression: '按历史日销重抽（含星期节奏与均值不确定），累计到库存用完的天数，取 P10 / P50 / P90',
  conditions:
    'Sales of days in stock, oldest first, the last one yesterday; promotions left out. Days from today on which the stock is sold (1 is today); null where it lasts longer than ten years.',
  source: 'Bootstrap of residuals (Efron 1979)',
  input: z.strictObject({ onHand: amount, sales: listOf(amount, fewestSales, 5_000) }),
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
    const range = runoutOf(onHand, sales);
    if (!range) throw new NoResult('nothing was sold');
    return range;
  },
});
