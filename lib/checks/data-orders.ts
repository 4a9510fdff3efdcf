// 5.1 How many orders were paid, out of the ordinary for its weekday.
import { dayFigure, measureHere } from '../known-figure';
import { count } from '../quantities';
import { watchedLimits, watchedOutcome } from '../watched';
import type { Check } from './contract';

export const dataOrders: Check = {
  id: 'data.orders',
  part: '5.1',
  needs: ['data', 'home'],
  thresholds: watchedLimits,
  evaluate: (facts, limits) =>
    watchedOutcome(
      facts,
      measureHere('orders', (measure) => dayFigure(facts, measure)),
      limits,
      {
        figure: count,
        follows: true,
        advice: (base) => [
          { key: 'checks.data.orders.look', params: { base } },
          { key: 'checks.data.orders.then' },
        ],
      },
    ),
};
