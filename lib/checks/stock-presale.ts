// 1.3 What a buyer is promised of goods without stock: presale or a longer time to dispatch has to be set.
import { goodsOf } from '../goods';
import { judgeRows, type Judgement } from '../judge-each';
import { evidenceIn } from '../table-rows';
import type { Check, FactRow } from './contract';

/** "预售", "15天内发货"; "48小时发货" is the usual promise, which goods that are not there cannot keep. */
const later = /预售|定制|\d+\s*(?:天|日|days?)/i;

function judgementOf(row: FactRow): Judgement<string> {
  const goods = goodsOf(row);
  if (!goods.onSale || (goods.stock !== undefined && goods.stock > 0)) return 'apart';
  const setting = row['delivery-setting'];
  if (goods.stock === undefined || !setting) return 'unread';
  return {
    zone: later.test(setting.text) ? 'pass' : 'problem',
    weight: goods.daily ?? 0,
    of: goods.short,
    evidence: evidenceIn(row, 'product', 'stock', 'delivery-setting'),
  };
}

export const stockPresale: Check = {
  id: 'stock.presale',
  part: '1.3',
  needs: ['goods'],
  thresholds: {},
  evaluate: (facts) =>
    judgeRows(facts, ['goods', 'product'], judgementOf, (worst, found) => ({
      figure: { value: found.length, unit: 'count' },
      reason: { key: 'checks.stock.presale.promise', params: { goods: worst.of, n: found.length } },
      advice: [
        { key: 'checks.stock.cover.sold-out' },
        { key: 'checks.stock.presale.set', params: { goods: worst.of } },
      ],
    })),
};
