// Fees of platforms by category and day, as the operator entered them with a source: none is a fact of ours.
import type { RateRow } from '../price-rows';

/** The key of a fee: a later entry for the same day takes its place. */
export const rateKey = ({
  platform,
  category,
  kind,
  from,
}: Pick<RateRow, 'platform' | 'category' | 'kind' | 'from'>) => [platform, category, kind, from].join('|');

/**
 * The fee that holds on a day: of the product's own category before that of every category, the newest that has begun.
 * Undefined where none was entered.
 */
export function rateFor(
  rates: readonly RateRow[],
  about: { kind: RateRow['kind']; platform: string; category: string; day: string },
): RateRow | undefined {
  const begun = rates
    .filter((rate) => rate.kind === about.kind && rate.platform === about.platform && rate.from <= about.day)
    .toSorted((a, b) => b.from.localeCompare(a.from));
  const own = about.category === '' ? undefined : begun.find(({ category }) => category === about.category);
  return own ?? begun.find(({ category }) => category === '');
}
