// 3.1 What advertising brought in for what it cost, judged only when its sales have all come in.
import { whenRipe } from '../ad-lines';
import { derive } from '../formula';
import { gapOf, partlyRead } from '../gap';
import { isPriced, planOf } from '../plans';
import { rowsOf } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import type { Check, Outcome } from './contract';

export const adsRoi: Check = {
  id: 'ads.roi',
  part: '3.1',
  needs: ['ads'],
  thresholds: {
    roi: {
      attention: 2,
      problem: 1.5,
      unit: 'ratio',
      worse: 'below',
      source: 'checks.source.break-even',
      date: '2026-09-01',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'plans', 'plan');
    if (!found.ok) return gapOf(found);
    const { rows, read, total, complete, context, evidence } = found.value;
    if (!complete) return partlyRead(read, total, evidence);
    const limit = limitOf(limits, 'roi');
    const plans = rows.map(planOf).filter(isPriced);
    if (plans.length < rows.length) return partlyRead(plans.length, rows.length, evidence);
    const cost = plans.reduce((sum, plan) => sum + plan.cost, 0);
    const amount = plans.reduce((sum, plan) => sum + plan.amount, 0);
    const [seen] = evidence;
    const input = (name: string, value: number) => ({
      name,
      quantity: { value, unit: 'money', currency: 'CNY' } as const,
      ...(seen && { evidence: seen }),
    });
    const derivation = derive('roi', [
      input('checks.ads.roi.amount', amount),
      input('checks.ads.roi.cost', cost),
    ]);
    if (!derivation)
      return { verdict: 'not-applicable', reason: { key: 'checks.ads.roi.no-cost' }, evidence };
    const roi = derivation.result.value;
    const zone = zoneOf(roi, limit);
    const outcome: Outcome = {
      verdict: zone,
      figure: { value: roi, unit: 'ratio' },
      evidence,
      derivation,
      gauge: {
        value: roi,
        attention: limit.attention,
        problem: limit.problem,
        max: limit.attention * 2,
        unit: 'ratio',
      },
    };
    if (zone === 'pass') return outcome;
    const crossed = { value: zone === 'problem' ? limit.problem : limit.attention, unit: 'ratio' } as const;
    return whenRipe(
      {
        ...outcome,
        reason: { key: 'checks.ads.roi.low', params: { limit: crossed } },
        advice: [{ key: 'checks.ads.roi.stop', params: { limit: crossed } }, { key: 'checks.ads.roi.own' }],
      },
      context,
      facts.day,
    );
  },
};
