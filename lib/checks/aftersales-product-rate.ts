// 4.2 Products of which more is returned than the target allows, by the lower end of what their counts can tell.
import { derive } from '../formula';
import { gapOf } from '../gap';
import { goodsOf } from '../goods';
import { gravestFirst, nothingFound, type JudgedRow } from '../judged-rows';
import { parseProductName } from '../product-name';
import { count, rate } from '../quantities';
import { evidenceIn, numberIn, rowsOf } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import { wilson } from '../wilson';
import type { Check, FactRow, Outcome, Threshold } from './contract';

type Returned = JudgedRow & {
  name: string;
  refunds: number;
  orders: number;
  row: FactRow;
};

function returnedOf(row: FactRow, limit: Threshold): Returned[] {
  const [refunds, orders] = [numberIn(row, 'count'), numberIn(row, 'paid-orders')];
  if (refunds === undefined || orders === undefined) return [];
  const { low } = wilson(Math.min(refunds, orders), orders);
  return [
    {
      name: parseProductName(row['product']?.text ?? '').title,
      refunds,
      orders,
      row,
      zone: zoneOf(low, limit),
      weight: refunds,
      evidence: evidenceIn(row, 'product', 'count', 'paid-orders', 'refund-rate'),
    },
  ];
}

export const aftersalesProductRate: Check = {
  id: 'aftersales.product-rate',
  part: '4.2',
  needs: ['after-sales'],
  thresholds: {
    rate: {
      attention: 0.06,
      problem: 0.1,
      unit: 'rate',
      worse: 'above',
      byProduct: true,
      source: 'checks.source.refund-rate',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'refunded-goods', 'product');
    if (!found.ok) return gapOf(found);
    const judged = found.value.rows.flatMap((row) =>
      returnedOf(row, limitOf(limits, 'rate', goodsOf(row).product)),
    );
    const high = gravestFirst(judged);
    const [worst] = high;
    if (!worst) return nothingFound(found.value, judged.length);
    const { name, refunds, orders, zone, row } = worst;
    const limit = limitOf(limits, 'rate', goodsOf(row).product);
    const [seenRefunds, seenOrders] = [row['count']?.evidence, row['paid-orders']?.evidence];
    const derivation = derive('refund-rate', [
      {
        name: 'checks.aftersales.product-rate.refunds',
        quantity: count(refunds),
        ...(seenRefunds && { evidence: seenRefunds }),
      },
      {
        name: 'checks.aftersales.product-rate.orders',
        quantity: count(orders),
        ...(seenOrders && { evidence: seenOrders }),
      },
    ]);
    return {
      verdict: zone,
      figure: rate(refunds / orders),
      ...(high.length > 1 && {
        aside: { key: 'checks.aftersales.product-rate.goods', params: { n: high.length } },
      }),
      reason: {
        key: 'checks.aftersales.product-rate.high',
        params: { name, refunds, limit: rate(zone === 'problem' ? limit.problem : limit.attention) },
      },
      advice: [
        { key: 'checks.aftersales.product-rate.reasons', params: { name } },
        { key: 'checks.aftersales.product-rate.stop' },
      ],
      evidence: high.flatMap(({ evidence }) => evidence),
      ...(derivation && { derivation }),
    };
  },
};
