// 1.3 Goods of which more were sold than there are: stock below nothing.
import { goodsOf, type Goods } from '../goods';
import { judgeRows, type Judgement } from '../judge-each';
import { limitOf, oneLine, zoneOf } from '../threshold';
import type { Check, FactRow, Threshold } from './contract';

function judgementOf(row: FactRow, limit: Threshold): Judgement<Goods> {
  const goods = goodsOf(row);
  if (goods.stock === undefined) return 'unread';
  return { zone: zoneOf(goods.stock, limit), weight: -goods.stock, of: goods, evidence: goods.evidence.all };
}

export const stockOversold: Check = {
  id: 'stock.oversold',
  part: '1.3',
  needs: ['goods'],
  thresholds: {
    pieces: oneLine(0, {
      unit: 'count',
      worse: 'below',
      source: 'checks.source.each-case',
      date: '2026-11-23',
    }),
  },
  evaluate: (facts, limits) =>
    judgeRows(
      facts,
      ['goods', 'product'],
      (row) => judgementOf(row, limitOf(limits, 'pieces')),
      ({ of, weight }, found) => ({
        figure: { value: weight, unit: 'count' },
        ...(found.length > 1 && { aside: { key: 'checks.goods', params: { n: found.length } } }),
        reason: { key: 'checks.stock.oversold.some', params: { goods: of.short, pieces: weight } },
        advice: [
          { key: 'checks.stock.oversold.stop', params: { goods: of.short, pieces: weight } },
          { key: 'checks.stock.oversold.buyers', params: { goods: of.short, pieces: weight } },
        ],
      }),
    ),
};
