// 2.1 New listings whose visitors put them into the cart far less than those of the shop's older goods.
import { gapOf } from '../gap';
import { goodsOf } from '../goods';
import { judgeRate, medianRate, type ItemRate } from '../item-rates';
import { judgeEach, type Judgement } from '../judge-each';
import { listingAge, newDays } from '../listing-age';
import { rowsOf } from '../table-rows';
import { limitOf, oneLine } from '../threshold';
import type { Check, FactRow, Facts, Outcome } from './contract';

const columns = { hits: 'carts', of: 'visitors' };

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

export const listingLaunch: Check = {
  id: 'listing.launch',
  part: '2.1',
  needs: ['goods', 'data'],
  thresholds: {
    share: {
      attention: 0.8,
      problem: 0.5,
      unit: 'ratio',
      worse: 'below',
      source: 'checks.source.item-share',
      date: '2026-11-23',
    },
    visitors: oneLine(100, {
      unit: 'count',
      worse: 'above',
      source: 'checks.source.item-people',
      date: '2026-11-23',
    }),
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'goods-traffic', 'product');
    if (!found.ok) return gapOf(found);
    const { rows, evidence } = found.value;
    const ages = agesOf(facts);
    const ageOf = (row: FactRow) => ages.get((row['product']?.text ?? '').split('\n')[0] ?? '');
    const fresh = rows.filter((row) => (ageOf(row) ?? Infinity) <= newDays);
    if (rows.some((row) => ageOf(row) === undefined) && fresh.length === 0) {
      return { verdict: 'not-read', reason: { key: 'checks.listing.launch.no-age' }, evidence };
    }
    if (fresh.length === 0) return { verdict: 'not-applicable', evidence };
    const least = limitOf(limits, 'visitors').attention;
    const base = medianRate(
      rows.filter((row) => !fresh.includes(row)),
      columns,
      least,
    );
    if (base === undefined) {
      return { verdict: 'not-read', reason: { key: 'checks.item-rate.few' }, evidence };
    }
    const judged = fresh.map((row): Judgement<ItemRate> =>
      judgeRate(row, columns, base, limitOf(limits, 'share'), least),
    );
    return judgeEach(judged, found.value, ({ of }, low) => ({
      figure: { value: of.rate, unit: 'rate' },
      ...(low.length > 1 && { aside: { key: 'checks.goods', params: { n: low.length } } }),
      reason: {
        key: 'checks.listing.launch.low',
        params: { goods: of.title, base: { value: of.base, unit: 'rate' } },
      },
      advice: [
        { key: 'checks.listing.launch.first', params: { goods: of.title } },
        { key: 'checks.listing.launch.then' },
      ],
      ...(of.derivation && { derivation: of.derivation }),
    }));
  },
};
