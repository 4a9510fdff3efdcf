// 1.3 Goods still on sale with nothing left, by what they sold a day.
import { goodsOf, type Goods } from '../goods';
import { judgeRows, type Judgement } from '../judge-each';
import { limitOf, zoneOf } from '../threshold';
import type { Check, FactRow, Threshold } from './contract';

function judgementOf(row: FactRow, limit: Threshold): Judgement<Goods> {
  const goods = goodsOf(row);
  const { stock, daily, onSale, evidence } = goods;
  if (!onSale) return 'apart';
  if (stock === undefined) return 'unread';
  const zone = stock > 0 ? 'pass' : zoneOf(daily ?? 0, limit);
  return { zone, weight: daily ?? 0, of: goods, evidence: evidence.all };
}

export const stockSoldOut: Check = {
  id: 'stock.sold-out',
  part: '1.3',
  needs: ['goods'],
  thresholds: {
    daily: {
      attention: 0,
      problem: 1,
      unit: 'count',
      worse: 'above',
      source: 'checks.source.sold-out',
      date: '2026-11-23',
    },
  },
  evaluate: (facts, limits) =>
    judgeRows(
      facts,
      ['goods', 'product'],
      (row) => judgementOf(row, limitOf(limits, 'daily')),
      ({ of }, found) => ({
        figure: { value: found.length, unit: 'count' },
        reason: {
          key: 'checks.stock.sold-out.some',
          params: { goods: of.short, n: found.length, daily: { value: of.daily ?? 0, unit: 'count' } },
        },
        advice: [
          { key: 'checks.stock.sold-out.ads', params: { goods: of.short } },
          { key: 'checks.stock.cover.sold-out' },
          { key: 'checks.stock.cover.presale' },
          { key: 'checks.stock.sold-out.keep' },
        ],
      }),
    ),
};
