// 5.2 Last month summed up: due in the first days of a month, until the operator says that it was done.
import { addDays, instantOf } from '../day';
import { eyesOutcome } from '../eyes';
import { limitOf, oneLine } from '../threshold';
import type { Check, Outcome } from './contract';

export const reportMonth: Check = {
  id: 'report.month',
  part: '5.2',
  needs: [],
  manual: 'weekly',
  thresholds: {
    days: oneLine(5, {
      unit: 'days',
      worse: 'above',
      source: 'checks.source.month-review',
      date: '2026-11-23',
    }),
  },
  evaluate(facts, limits): Outcome {
    const first = `${facts.day.slice(0, 8)}01`;
    const month = Number(addDays(first, -1).slice(5, 7));
    if (Number(facts.day.slice(8)) > limitOf(limits, 'days').attention) {
      return { verdict: 'not-applicable', reason: { key: 'checks.report.month.later' }, evidence: [] };
    }
    const tick = facts.tick('report.month');
    if (tick && tick.at >= instantOf(first, '00:00')) return eyesOutcome(facts, 'report.month');
    return {
      verdict: 'your-eyes',
      reason: { key: 'checks.report.month.due', params: { month } },
      evidence: [],
    };
  },
};
