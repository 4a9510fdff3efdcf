// 4.3 The share of buyers who come back against about a week ago.
import { gapOf } from '../gap';
import { levelNow, measureHere } from '../known-figure';
import { levelBefore } from '../level-before';
import { rate } from '../quantities';
import { limitOf, zoneOf } from '../threshold';
import type { Check, Outcome } from './contract';

export const relationsRepeat: Check = {
  id: 'relations.repeat',
  part: '4.3',
  needs: ['customers'],
  thresholds: {
    fall: {
      attention: 0.05,
      problem: 0.15,
      unit: 'rate',
      worse: 'above',
      source: 'checks.source.repeat',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const measure = measureHere('repeat-rate', (each) => levelNow(facts, each));
    const found = levelNow(facts, measure);
    if (!found.ok) return gapOf(found);
    const { value, evidence } = found.value;
    const before = levelBefore(facts, measure);
    if (!before || before.value <= 0) {
      return {
        verdict: 'not-read',
        figure: rate(value),
        reason: { key: 'checks.relations.no-past' },
        evidence: [evidence],
      };
    }
    const zone = zoneOf((before.value - value) / before.value, limitOf(limits, 'fall'));
    return {
      verdict: zone,
      figure: rate(value),
      ...(zone !== 'pass' && {
        reason: { key: 'checks.relations.repeat.fell', params: { before: rate(before.value) } },
        advice: [
          { key: 'checks.relations.repeat.send', params: { before: rate(before.value) } },
          { key: 'checks.relations.repeat.offer' },
        ],
      }),
      evidence: [evidence, before.evidence],
    };
  },
};
