// How new listings do beside the shop's own earlier launches at one step of the funnel: clicked, put into the cart, paid.
import type { Check, FactRow, Facts, Outcome, Threshold } from './checks/contract';
import { gapOf } from './gap';
import { goodsOf } from './goods';
import { judgeRate, medianRate, type RateColumns } from './item-rates';
import { judgeEach } from './judge-each';
import { listingAge, newDays } from './listing-age';
import { rowsOf } from './table-rows';
import { limitOf, oneLine } from './threshold';

/** Limits of a step: the share of the earlier launches' median, and how many people it takes to tell. */
export const launchLimits = (column: string, least: number): Check['thresholds'] => ({
  share: {
    attention: 0.8,
    problem: 0.5,
    unit: 'ratio',
    worse: 'below',
    source: 'checks.source.item-share',
    date: '2026-11-23',
  },
  [column]: oneLine(least, {
    unit: 'count',
    worse: 'above',
    source: 'checks.source.item-people',
    date: '2026-11-23',
  }),
});

/** Age in days by title, of the goods whose list prints when they were created. */
function agesOf(facts: Facts): Map<string, number> {
  const goods = rowsOf(facts, 'goods', 'product');
  return new Map(
    (goods.ok ? goods.value.rows : []).flatMap((row) => {
      const age = listingAge(row, facts.day);
      return age === undefined ? [] : [[goodsOf(row).name.title, age] as const];
    }),
  );
}

/** The outcome of a step for the listings of the last thirty days; its words stand under `checks.<id>`. */
export function launchOutcome(
  facts: Facts,
  limits: Record<string, Threshold>,
  columns: RateColumns,
  id: string,
): Outcome {
  const found = rowsOf(facts, 'goods-traffic', 'product');
  if (!found.ok) return gapOf(found);
  const { rows, evidence } = found.value;
  const ages = agesOf(facts);
  const ageOf = (row: FactRow) => ages.get((row['product']?.text ?? '').split('\n')[0] ?? '');
  const fresh = rows.filter((row) => (ageOf(row) ?? Infinity) <= newDays);
  if (fresh.length === 0) {
    return rows.some((row) => ageOf(row) === undefined)
      ? { verdict: 'not-read', reason: { key: 'checks.listing.launch.no-age' }, evidence }
      : { verdict: 'not-applicable', evidence };
  }
  const least = limitOf(limits, columns.of).attention;
  // What was launched at a time nobody knows may be new itself.
  const earlier = rows.filter((row) => (ageOf(row) ?? 0) > newDays);
  const base = medianRate(earlier, columns, least);
  if (base === undefined) return { verdict: 'not-read', reason: { key: 'checks.item-rate.few' }, evidence };
  const judged = fresh.map((row) => judgeRate(row, columns, base, limitOf(limits, 'share'), least));
  return judgeEach(judged, found.value, ({ of }, low) => ({
    figure: { value: of.rate, unit: 'rate' },
    ...(low.length > 1 && { aside: { key: 'checks.goods', params: { n: low.length } } }),
    reason: {
      key: `checks.${id}.low`,
      params: { goods: of.title, base: { value: of.base, unit: 'rate' } },
    },
    advice: [{ key: `checks.${id}.first`, params: { goods: of.title } }, { key: `checks.${id}.then` }],
    ...(of.derivation && { derivation: of.derivation }),
  }));
}
