// 4.3 How many members the shop has against about a week ago.
import { gapOf } from '../gap';
import { levelNow } from '../known-figure';
import { levelBefore } from '../level-before';
import { count } from '../quantities';
import { limitOf, zoneOf } from '../threshold';
import type { Check, Outcome } from './contract';

export const relationsMembers: Check = {
  id: 'relations.members',
  part: '4.3',
  needs: ['customers'],
  thresholds: {
    fall: {
      attention: 0.005,
      problem: 0.03,
      unit: 'rate',
      worse: 'above',
      source: 'checks.source.members',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = levelNow(facts, 'members');
    if (!found.ok) return gapOf(found);
    const { value, evidence } = found.value;
    const before = levelBefore(facts, 'members');
    if (!before || before.value <= 0) {
      return {
        verdict: 'not-read',
        figure: count(value),
        reason: { key: 'checks.relations.no-past' },
        evidence: [evidence],
      };
    }
    const fall = (before.value - value) / before.value;
    const zone = zoneOf(fall, limitOf(limits, 'fall'));
    return {
      verdict: zone,
      figure: count(value),
      aside: { key: 'checks.relations.members.before', params: { before: before.value } },
      ...(zone !== 'pass' && {
        reason: { key: 'checks.relations.members.fewer', params: { lost: before.value - value } },
        advice: [{ key: 'checks.relations.members.why' }, { key: 'checks.relations.members.win' }],
      }),
      evidence: [evidence, before.evidence],
    };
  },
};
