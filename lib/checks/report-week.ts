// 5.2 Last week summed up: due from the week's first day until the operator says that it was done.
import { addDays, instantOf, weekdayOf } from '../day';
import { eyesOutcome } from '../eyes';
import { shortDate } from '../short-date';
import type { Check, Outcome } from './contract';

export const reportWeek: Check = {
  id: 'report.week',
  part: '5.2',
  needs: [],
  manual: 'weekly',
  thresholds: {},
  evaluate(facts): Outcome {
    const monday = addDays(facts.day, -((weekdayOf(facts.day) + 6) % 7));
    const tick = facts.tick('report.week');
    if (tick && tick.at >= instantOf(monday, '00:00')) return eyesOutcome(facts, 'report.week');
    const [from, to] = [addDays(monday, -7), addDays(monday, -1)].map(shortDate);
    return {
      verdict: 'your-eyes',
      reason: { key: 'checks.report.week.due', params: { from: from ?? '', to: to ?? '' } },
      evidence: [],
    };
  },
};
