// 2.3 List prices against the price that was planned for a product, where the operator set one.
import { gapOf } from '../gap';
import { goodsOf } from '../goods';
import { judgeEach, type Judgement } from '../judge-each';
import { money } from '../quantities';
import { rowsOf } from '../table-rows';
import { limitOf, oneLine, zoneOf } from '../threshold';
import type { Check, FactRow, Outcome, Threshold } from './contract';

interface Planned {
  goods: string;
  now: number;
  plan: number;
}

/** What has no plan is none of this check's business. */
function judgementOf(row: FactRow, limits: Record<string, Threshold>): Judgement<Planned> {
  const { product, short, onSale } = goodsOf(row);
  const plan = limitOf(limits, 'plan', product).attention;
  if (!onSale || plan <= 0) return 'apart';
  const price = row['price'];
  if (price?.value === undefined) return 'unread';
  const off = Math.abs(price.value - plan) / plan;
  return {
    zone: zoneOf(off, limitOf(limits, 'off', product)),
    weight: off,
    of: { goods: short, now: price.value, plan },
    evidence: [price.evidence],
  };
}

export const pricePlan: Check = {
  id: 'price.plan',
  part: '2.3',
  needs: ['goods'],
  thresholds: {
    plan: oneLine(0, {
      unit: 'money',
      worse: 'below',
      byProduct: true,
      source: 'checks.source.price-plan',
      date: '2026-11-29',
    }),
    off: {
      attention: 0.01,
      problem: 0.1,
      unit: 'rate',
      worse: 'above',
      byProduct: true,
      source: 'checks.source.price-change',
      date: '2026-11-29',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'goods', 'product');
    if (!found.ok) return gapOf(found);
    const judged = found.value.rows.map((row) => judgementOf(row, limits));
    if (judged.every((one) => one === 'apart')) {
      const reason = { key: 'checks.price.plan.none' };
      return { verdict: 'not-applicable', reason, evidence: found.value.evidence };
    }
    return judgeEach(judged, found.value, ({ of: { goods, now, plan } }, off) => ({
      figure: money(now),
      delta: { quantity: { value: now / plan - 1, unit: 'rate' }, base: 'plan' },
      ...(off.length > 1 && { aside: { key: 'checks.goods', params: { n: off.length } } }),
      reason: { key: 'checks.price.plan.off', params: { goods, plan: money(plan) } },
      advice: [
        { key: 'checks.price.plan.set', params: { now: money(now), plan: money(plan) } },
        { key: 'checks.price.plan.campaign' },
      ],
    }));
  },
};
