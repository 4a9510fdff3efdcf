// 2.2 Products that many visited in the period and nobody paid for.
import { judgeRows, type Judgement } from '../judge-each';
import { evidenceIn, numberIn } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import type { Check, FactRow, Threshold } from './contract';

function judgementOf(row: FactRow, limit: Threshold): Judgement<string> {
  const [visitors, buyers] = [numberIn(row, 'visitors'), numberIn(row, 'buyers')];
  if (visitors === undefined || buyers === undefined) return 'unread';
  return {
    zone: buyers > 0 ? 'pass' : zoneOf(visitors, limit),
    weight: visitors,
    of: row['product']?.text ?? '',
    evidence: evidenceIn(row, 'product', 'visitors', 'buyers'),
  };
}

export const optimiseNoSale: Check = {
  id: 'optimise.no-sale',
  part: '2.2',
  needs: ['data'],
  thresholds: {
    visitors: {
      attention: 100,
      problem: 300,
      unit: 'count',
      worse: 'above',
      source: 'checks.source.no-sale',
      date: '2026-11-23',
    },
  },
  evaluate: (facts, limits) =>
    judgeRows(
      facts,
      ['goods-traffic', 'product'],
      (row) => judgementOf(row, limitOf(limits, 'visitors')),
      ({ of, weight }, found) => ({
        figure: { value: weight, unit: 'count' },
        ...(found.length > 1 && { aside: { key: 'checks.goods', params: { n: found.length } } }),
        reason: { key: 'checks.optimise.no-sale.none', params: { goods: of } },
        advice: [
          { key: 'checks.optimise.no-sale.walk', params: { goods: of } },
          { key: 'checks.optimise.no-sale.then' },
        ],
      }),
    ),
};
