// 4.2 Refunds for one reason out of all paid orders, by the lower end of what the counts can tell.
import { derive } from '../formula';
import { gapOf, partlyRead } from '../gap';
import { gravestFirst, nothingFound, type JudgedRow } from '../judged-rows';
import { count, rate } from '../quantities';
import { evidenceIn, numberIn, rowsOf, sumIn } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import { wilson } from '../wilson';
import type { Check, Evidence, Facts, Found, Outcome } from './contract';

/**
 * Orders of the period by the list of products. One order of two products counts twice, which makes the rate smaller
 * than it is and never larger.
 */
function ordersOf(facts: Facts): Found<{ orders: number; evidence: Evidence[] } | undefined> {
  const found = rowsOf(facts, 'refunded-goods', 'product');
  if (!found.ok) return found;
  const orders = sumIn(found.value.rows, 'paid-orders');
  const known = found.value.complete && orders !== undefined;
  return { ok: true, value: known ? { orders, evidence: found.value.evidence } : undefined };
}

export const aftersalesReasonRate: Check = {
  id: 'aftersales.reason-rate',
  part: '4.2',
  needs: ['after-sales'],
  thresholds: {
    rate: {
      attention: 0.02,
      problem: 0.03,
      unit: 'rate',
      worse: 'above',
      source: 'checks.source.reason-rate',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'refund-reasons', 'reason');
    if (!found.ok) return gapOf(found);
    const sold = ordersOf(facts);
    if (!sold.ok) return gapOf(sold);
    const all = sold.value;
    if (!all || all.orders <= 0) return partlyRead(0, undefined, found.value.evidence);
    const { orders } = all;
    const limit = limitOf(limits, 'rate');
    const judged = found.value.rows.flatMap((row): (JudgedRow & { reason: string; refunds: number })[] => {
      const refunds = numberIn(row, 'count');
      if (refunds === undefined) return [];
      return [
        {
          reason: row['reason']?.text ?? '',
          refunds,
          zone: zoneOf(wilson(Math.min(refunds, orders), orders).low, limit),
          weight: refunds,
          evidence: evidenceIn(row, 'reason', 'count'),
        },
      ];
    });
    const [worst] = gravestFirst(judged);
    if (!worst) return nothingFound(found.value, judged.length);
    const { reason, refunds, zone, evidence } = worst;
    const [seenRefunds, seenOrders] = [evidence.at(-1), all.evidence[0]];
    const derivation = derive('refund-rate', [
      {
        name: 'checks.aftersales.reason-rate.refunds',
        quantity: count(refunds),
        ...(seenRefunds && { evidence: seenRefunds }),
      },
      {
        name: 'checks.aftersales.reason-rate.orders',
        quantity: count(orders),
        ...(seenOrders && { evidence: seenOrders }),
      },
    ]);
    return {
      verdict: zone,
      figure: rate(refunds / orders),
      reason: { key: 'checks.aftersales.reason-rate.high', params: { reason, refunds } },
      advice: [
        { key: 'checks.aftersales.reason-rate.find', params: { reason } },
        { key: 'checks.aftersales.reason-rate.page' },
      ],
      evidence: [...evidence, ...all.evidence],
      ...(derivation && { derivation }),
    };
  },
};
