// 1.1 The deposit: what the platform wants paid in, what is left, and what went since it was read last.
import { gapOf } from '../gap';
import { levelBefore, levelNow } from '../known-figure';
import { limitOf, worseOf, zoneOf } from '../threshold';
import type { Check, Outcome, Quantity } from './contract';

const money = (value: number): Quantity => ({ value, unit: 'money', currency: 'CNY' });

export const inspectionDeposit: Check = {
  id: 'inspection.deposit',
  part: '1.1',
  needs: ['home'],
  thresholds: {
    balance: {
      attention: 100_000,
      problem: 50_000,
      unit: 'money',
      worse: 'below',
      source: 'checks.source.deposit',
      date: '2026-11-23',
    },
    taken: {
      attention: 1,
      problem: 100_000,
      unit: 'money',
      worse: 'above',
      source: 'checks.source.deposit-taken',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const due = levelNow(facts, 'deposit-due');
    if (due.ok && due.value.value > 0) {
      const amount = money(due.value.value);
      return {
        verdict: 'problem',
        figure: amount,
        reason: { key: 'checks.inspection.deposit.due', params: { amount } },
        advice: [
          { key: 'checks.inspection.deposit.pay', params: { amount } },
          { key: 'checks.inspection.deposit.ask' },
        ],
        evidence: [due.value.evidence],
      };
    }
    const found = levelNow(facts, 'deposit');
    if (!found.ok) return gapOf(found);
    const { value, evidence } = found.value;
    const before = levelBefore(facts, 'deposit');
    const taken = before ? before.value - value : 0;
    const low = zoneOf(value, limitOf(limits, 'balance'));
    const fell = zoneOf(taken, limitOf(limits, 'taken'));
    const zone = worseOf(low, fell);
    return {
      verdict: zone,
      figure: money(value),
      ...(taken !== 0 && { delta: { quantity: money(-taken), base: 'last-reading' } }),
      ...(zone !== 'pass' && {
        reason:
          fell !== 'pass'
            ? { key: 'checks.inspection.deposit.fell', params: { amount: money(taken) } }
            : { key: 'checks.inspection.deposit.low', params: { amount: money(value) } },
        advice: [
          fell !== 'pass'
            ? { key: 'checks.inspection.deposit.why', params: { amount: money(taken) } }
            : { key: 'checks.inspection.deposit.top-up', params: { amount: money(value) } },
          { key: 'checks.inspection.deposit.ask' },
        ],
      }),
      evidence: [evidence, ...(before && taken !== 0 ? [before.evidence] : [])],
    };
  },
};
