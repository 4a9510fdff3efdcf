// 1.3 Goods under the warning level of the list, or, where sales are not known, under a number of pieces.
import { goodsOf, type Goods } from '../goods';
import { judgeRows, type Judgement } from '../judge-each';
import { evidenceIn, numberIn } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import type { Check, FactRow, Threshold } from './contract';

interface Low {
  goods: Goods;
  stock: number;
  level: number;
}

function judgementOf(row: FactRow, limits: Record<string, Threshold>): Judgement<Low> {
  const goods = goodsOf(row);
  if (!goods.onSale) return 'apart';
  const { stock } = goods;
  const level = numberIn(row, 'warn-stock');
  const evidence = evidenceIn(row, 'product', 'stock', 'warn-stock');
  if (level !== undefined && level > 0) {
    if (stock === undefined) return 'unread';
    return {
      zone: zoneOf(stock / level, limitOf(limits, 'share', goods.product)),
      weight: -stock / level,
      of: { goods, stock, level },
      evidence,
    };
  }
  // Where sales are known the days of cover say more than pieces do.
  if (goods.daily !== undefined) return 'apart';
  if (stock === undefined) return 'unread';
  const pieces = limitOf(limits, 'pieces', goods.product);
  return {
    zone: zoneOf(stock, pieces),
    weight: -stock,
    of: { goods, stock, level: pieces.attention },
    evidence,
  };
}

export const stockBelowWarning: Check = {
  id: 'stock.below-warning',
  part: '1.3',
  needs: ['goods'],
  thresholds: {
    share: {
      attention: 1,
      problem: 0.5,
      unit: 'ratio',
      worse: 'below',
      byProduct: true,
      source: 'checks.source.warning-level',
      date: '2026-11-23',
    },
    pieces: {
      attention: 20,
      problem: 5,
      unit: 'count',
      worse: 'below',
      byProduct: true,
      source: 'checks.source.own',
      date: '2026-11-23',
    },
  },
  evaluate: (facts, limits) =>
    judgeRows(
      facts,
      ['goods', 'product'],
      (row) => judgementOf(row, limits),
      ({ of: { goods, stock, level } }, found) => ({
        figure: { value: stock, unit: 'count' },
        ...(found.length > 1 && { aside: { key: 'checks.goods', params: { n: found.length } } }),
        reason: { key: 'checks.stock.below-warning.low', params: { goods: goods.short, level } },
        advice: [
          {
            key: 'checks.stock.below-warning.order',
            params: { goods: goods.short, pieces: Math.max(1, level - stock) },
          },
          { key: 'checks.stock.below-warning.level' },
        ],
      }),
    ),
};
