// 3.1 Whether today's budget lasts the day at the pace it has been spent until now.
import { instantOf } from '../day';
import { derive } from '../formula';
import { gapOf } from '../gap';
import { levelNow } from '../known-figure';
import { money, rate, upTo } from '../quantities';
import { limitOf, oneLine, zoneOf } from '../threshold';
import type { Check, Outcome } from './contract';

const hourMs = 3_600_000;
const since = { date: '2026-11-23' };

export const adsBudgetPace: Check = {
  id: 'ads.budget-pace',
  part: '3.1',
  needs: ['ads'],
  thresholds: {
    hour: {
      attention: 22,
      problem: 18,
      unit: 'hours',
      worse: 'below',
      source: 'checks.source.budget-pace',
      ...since,
    },
    passed: oneLine(6, {
      unit: 'hours',
      worse: 'below',
      source: 'checks.source.budget-pace',
      ...since,
    }),
  },
  evaluate(facts, limits): Outcome {
    const [spent, budget] = [levelNow(facts, 'ad-cost-today'), levelNow(facts, 'ad-budget')];
    if (!spent.ok) return gapOf(spent);
    if (!budget.ok) return gapOf(budget);
    const evidence = [spent.value.evidence, budget.value.evidence];
    const figure = money(spent.value.value);
    if (budget.value.value <= 0) {
      return { verdict: 'not-applicable', reason: { key: 'checks.ads.budget-pace.no-budget' }, evidence };
    }
    const passed = (spent.value.evidence.takenAt - instantOf(facts.day, '00:00')) / hourMs;
    if (zoneOf(passed, limitOf(limits, 'passed')) !== 'pass') {
      return { verdict: 'not-applicable', figure, reason: { key: 'checks.ads.budget-pace.early' }, evidence };
    }
    const share = spent.value.value / budget.value.value;
    const derivation = derive('budget-end', [
      { name: 'checks.ads.budget-pace.passed-now', quantity: { value: passed, unit: 'hours' } },
      { name: 'checks.ads.budget-pace.share', quantity: rate(share), evidence: spent.value.evidence },
    ]);
    // Nothing spent yet lasts for ever.
    const end = derivation?.result.value ?? Infinity;
    const zone = zoneOf(end, limitOf(limits, 'hour'));
    return {
      verdict: zone,
      figure,
      evidence,
      ...(derivation && { derivation }),
      ...(zone !== 'pass' && {
        reason: {
          key: 'checks.ads.budget-pace.fast',
          params: { share: rate(share), hour: Math.max(Math.floor(end), Math.floor(passed)) },
        },
        advice: [
          {
            key: 'checks.ads.budget-pace.raise',
            params: { budget: money(upTo((spent.value.value * 24) / passed, 1000)) },
          },
          { key: 'checks.ads.budget-pace.slow' },
        ],
      }),
    };
  },
};
