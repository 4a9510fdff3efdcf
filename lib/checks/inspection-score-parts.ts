// 1.1 The parts of the shop's score (goods, delivery, service), by the lowest.
import { gapOf } from '../gap';
import { judgeEach, type Judged } from '../judge-each';
import { levelNow, measureHere } from '../known-figure';
import { limitOf, zoneOf } from '../threshold';
import type { MeasureId } from '../vocabulary/measures';
import type { Check, Outcome } from './contract';

const source = { source: 'checks.source.own', date: '2026-11-23' };
const asked = ['goods', 'delivery', 'service'] as const;

export const inspectionScoreParts: Check = {
  id: 'inspection.score-parts',
  part: '1.1',
  needs: ['home'],
  thresholds: {
    'of-five': { attention: 4.7, problem: 4.5, unit: 'score', worse: 'below', ...source },
    'of-hundred': { attention: 85, problem: 75, unit: 'score', worse: 'below', ...source },
  },
  evaluate(facts, limits): Outcome {
    const now = (measure: MeasureId) => levelNow(facts, measure);
    const found = asked.map((part) => now(measureHere(part, now)));
    const gap = found.find((one) => !one.ok);
    const scores = found.flatMap((one) => (one.ok && one.value.value <= 100 ? [one.value] : []));
    if (gap && !gap.ok && scores.length === 0) return gapOf(gap);
    const judged = scores.map(({ value, evidence }): Judged<{ name: string; value: number }> => {
      const limit = limitOf(limits, value <= 5 ? 'of-five' : 'of-hundred');
      const of = { name: evidence.label, value };
      return { zone: zoneOf(value, limit), weight: -value / limit.attention, of, evidence: [evidence] };
    });
    const evidence = scores.map((score) => score.evidence);
    const seen = {
      read: scores.length,
      total: asked.length,
      complete: scores.length === asked.length,
      evidence,
    };
    return judgeEach(judged, seen, ({ of: { name, value } }) => ({
      figure: { value, unit: 'score' },
      reason: { key: 'checks.inspection.score-parts.low', params: { name } },
      advice: [
        { key: 'checks.inspection.score-parts.look', params: { name } },
        { key: 'checks.inspection.score-parts.again' },
      ],
    }));
  },
};
