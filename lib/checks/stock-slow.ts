// 1.3 Goods that lie: more than months of cover, or nothing sold in a week.
import { derive } from '../formula';
import { goodsOf, type Goods } from '../goods';
import { judgeRows, type Judgement } from '../judge-each';
import { coverDays } from '../stock';
import { limitOf, zoneOf } from '../threshold';
import type { Check, FactRow, Threshold } from './contract';

interface Slow {
  goods: Goods;
  stock: number;
  daily: number;
}

function judgementOf(row: FactRow, limits: Record<string, Threshold>): Judgement<Slow> {
  const goods = goodsOf(row);
  const { stock, daily, onSale, evidence } = goods;
  if (!onSale || stock === 0) return 'apart';
  if (stock === undefined || daily === undefined) return 'unread';
  const days = coverDays(stock, daily);
  // Nothing sold in a week is slow; for how long it lies cannot be said.
  const zone = days === undefined ? 'attention' : zoneOf(days, limitOf(limits, 'cover', goods.product));
  return { zone, weight: days ?? 0, of: { goods, stock, daily }, evidence: evidence.all };
}

export const stockSlow: Check = {
  id: 'stock.slow',
  part: '1.3',
  needs: ['goods'],
  thresholds: {
    cover: {
      attention: 90,
      problem: 180,
      unit: 'days',
      worse: 'above',
      byProduct: true,
      source: 'checks.source.overstock',
      date: '2026-11-23',
    },
  },
  evaluate: (facts, limits) =>
    judgeRows(
      facts,
      ['goods', 'product'],
      (row) => judgementOf(row, limits),
      ({ of: { goods, stock, daily }, weight }, found) => {
        const derivation = derive('cover', [
          {
            name: 'checks.stock.cover.stock',
            quantity: { value: stock, unit: 'count' },
            ...(goods.evidence.stock && { evidence: goods.evidence.stock }),
          },
          {
            name: 'checks.stock.cover.daily',
            quantity: { value: daily, unit: 'count' },
            ...(goods.evidence.daily && { evidence: goods.evidence.daily }),
          },
        ]);
        return {
          figure: daily > 0 ? { value: weight, unit: 'days' } : { value: stock, unit: 'count' },
          ...(found.length > 1 && { aside: { key: 'checks.goods', params: { n: found.length } } }),
          reason: {
            key: daily > 0 ? 'checks.stock.slow.long' : 'checks.stock.slow.none',
            params: { goods: goods.short },
          },
          advice: [
            { key: 'checks.stock.slow.stop', params: { goods: goods.short } },
            { key: 'checks.stock.slow.sell' },
          ],
          ...(derivation && { derivation }),
        };
      },
    ),
};
