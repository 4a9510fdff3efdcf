// 5.1 How many people kept a product as a favourite, out of the ordinary for its weekday.
import { count } from '../quantities';
import { watchedLimits, watchedOutcome } from '../watched';
import type { Check } from './contract';

export const dataFavourites: Check = {
  id: 'data.favourites',
  part: '5.1',
  needs: ['data', 'home'],
  thresholds: watchedLimits,
  evaluate: (facts, limits) =>
    watchedOutcome(facts, 'favourites', limits, {
      figure: count,
      follows: true,
      advice: (base) => [
        { key: 'checks.data.favourites.look', params: { base } },
        { key: 'checks.data.favourites.then' },
      ],
    }),
};
