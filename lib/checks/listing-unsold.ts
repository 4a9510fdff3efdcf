// 2.1 New listings that have sold nothing in a week.
import { goodsOf } from '../goods';
import { judgeRows, type Judgement } from '../judge-each';
import { listingAge, newDays } from '../listing-age';
import { evidenceIn } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import type { Check, FactRow, Threshold } from './contract';

function judgementOf(row: FactRow, today: string, limit: Threshold): Judgement<string> {
  const { short, daily, onSale } = goodsOf(row);
  const age = listingAge(row, today);
  if (!onSale || (age !== undefined && age > newDays)) return 'apart';
  if (age === undefined || daily === undefined) return 'unread';
  const zone = daily > 0 ? 'pass' : zoneOf(age, limit);
  const evidence = evidenceIn(row, 'product', 'created', 'daily-sales', 'weekly-sales');
  return { zone, weight: age, of: short, evidence };
}

export const listingUnsold: Check = {
  id: 'listing.unsold',
  part: '2.1',
  needs: ['goods'],
  thresholds: {
    age: {
      attention: 7,
      problem: 14,
      unit: 'days',
      worse: 'above',
      source: 'checks.source.launch',
      date: '2026-11-23',
    },
  },
  evaluate: (facts, limits) =>
    judgeRows(
      facts,
      ['goods', 'product'],
      (row) => judgementOf(row, facts.day, limitOf(limits, 'age')),
      ({ of, weight }, found) => ({
        figure: { value: weight, unit: 'days' },
        ...(found.length > 1 && { aside: { key: 'checks.goods', params: { n: found.length } } }),
        reason: { key: 'checks.listing.unsold.none', params: { goods: of } },
        advice: [
          { key: 'checks.listing.unsold.look', params: { goods: of } },
          { key: 'checks.listing.unsold.then' },
        ],
      }),
    ),
};
