// 1.3 Goods at or under their reorder point: what sells until a delivery can arrive, and the safety stock.
import { derive } from '../formula';
import { goodsOf, type Goods } from '../goods';
import { judgeRows, type Judgement } from '../judge-each';
import { reorderPoint, safetyStock, type Demand } from '../stock';
import { limitOf } from '../threshold';
import type { Check, FactRow, Threshold } from './contract';

interface Short {
  goods: Goods;
  daily: number;
  /** Pieces there are and on their way. */
  there: number;
}

/** A list shows no spread of sales: pieces sold one by one spread like their root (Poisson). */
const demandOf = (daily: number, leadDays: number): Demand => ({
  daily,
  dailySpread: Math.sqrt(daily),
  leadDays,
  leadSpread: 0,
});

function judgementOf(row: FactRow, limits: Record<string, Threshold>): Judgement<Short> {
  const goods = goodsOf(row);
  const { stock, daily, inTransit, onSale, evidence } = goods;
  if (!onSale || daily === 0) return 'apart';
  if (stock === undefined || daily === undefined) return 'unread';
  const there = Math.max(0, stock) + inTransit;
  const lead = limitOf(limits, 'lead', goods.product);
  const under = (days: number) => there < reorderPoint(demandOf(daily, days));
  const zone = under(lead.problem) ? 'problem' : under(lead.attention) ? 'attention' : 'pass';
  return { zone, weight: -there / daily, of: { goods, daily, there }, evidence: evidence.all };
}

export const stockReorder: Check = {
  id: 'stock.reorder',
  part: '1.3',
  needs: ['goods'],
  thresholds: {
    lead: {
      attention: 7,
      problem: 3,
      unit: 'days',
      worse: 'below',
      byProduct: true,
      source: 'checks.source.lead',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits) {
    return judgeRows(
      facts,
      ['goods', 'product'],
      (row) => judgementOf(row, limits),
      ({ of: { goods, daily, there } }, found) => {
        const lead = limitOf(limits, 'lead', goods.product);
        const demand = demandOf(daily, lead.attention);
        const derivation = derive('reorder-point', [
          {
            name: 'checks.stock.reorder.until',
            quantity: { value: daily * lead.attention, unit: 'count' },
            ...(goods.evidence.daily && { evidence: goods.evidence.daily }),
          },
          { name: 'checks.stock.reorder.safety', quantity: { value: safetyStock(demand), unit: 'count' } },
        ]);
        const point = Math.ceil(reorderPoint(demand));
        return {
          // Beside the name of the check the stock would read as the reorder point itself.
          figure: { value: point, unit: 'count' },
          ...(found.length > 1 && { aside: { key: 'checks.goods', params: { n: found.length } } }),
          reason: { key: 'checks.stock.reorder.under', params: { goods: goods.short, there } },
          advice: [
            {
              key: 'checks.stock.reorder.order',
              params: { pieces: point - there, days: { value: lead.attention, unit: 'days' } },
            },
            { key: 'checks.stock.reorder.lead' },
          ],
          ...(derivation && { derivation }),
        };
      },
    );
  },
};
