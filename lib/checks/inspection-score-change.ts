// 1.1 The shop's score against the last time it was read, on the platform's own scale.
import { gapOf } from '../gap';
import { levelBefore, levelNow, measureHere } from '../known-figure';
import { limitOf, zoneOf } from '../threshold';
import type { Check, Outcome } from './contract';

const date = '2026-11-23';

export const inspectionScoreChange: Check = {
  id: 'inspection.score-change',
  part: '1.1',
  needs: ['home'],
  thresholds: {
    'of-five': {
      attention: 0.02,
      problem: 0.1,
      unit: 'score',
      worse: 'above',
      source: 'checks.source.score-step',
      date,
    },
    'of-hundred': {
      attention: 1,
      problem: 5,
      unit: 'score',
      worse: 'above',
      source: 'checks.source.own',
      date,
    },
  },
  evaluate(facts, limits): Outcome {
    const score = measureHere('shop-score', (measure) => levelNow(facts, measure));
    const found = levelNow(facts, score);
    if (!found.ok) return gapOf(found);
    const { value, evidence } = found.value;
    const before = levelBefore(facts, score);
    const figure = { value, unit: 'score' } as const;
    if (!before) {
      return { verdict: 'not-read', figure, reason: { key: 'checks.no-earlier' }, evidence: [evidence] };
    }
    const of = value <= 5 ? 'of-five' : 'of-hundred';
    const other = before.value <= 5 ? 'of-five' : 'of-hundred';
    // A score on another scale is another score.
    if (of !== other) return { verdict: 'not-applicable', figure, evidence: [evidence, before.evidence] };
    const fall = before.value - value;
    const zone = zoneOf(fall, limitOf(limits, of));
    const was = { value: before.value, unit: 'score' } as const;
    // The score itself is another check's: here the change is what counts.
    return {
      verdict: zone,
      delta: { quantity: { value: -fall, unit: 'score' }, base: 'last-reading' },
      ...(zone !== 'pass' && {
        reason: { key: 'checks.inspection.score-change.fell', params: { was, now: figure } },
        advice: [
          { key: 'checks.inspection.score-change.parts', params: { was } },
          { key: 'checks.inspection.score-change.orders' },
        ],
      }),
      evidence: [evidence, before.evidence],
    };
  },
};
