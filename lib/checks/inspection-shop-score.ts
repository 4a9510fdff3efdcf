// 1.1 The platform's own score of the shop, on the platform's own scale.
import { gapOf } from '../gap';
import { levelNow, measureHere } from '../known-figure';
import { limitOf, zoneOf } from '../threshold';
import type { Check, Outcome } from './contract';

const source = { source: 'checks.source.own', date: '2026-09-01' };

export const inspectionShopScore: Check = {
  id: 'inspection.shop-score',
  part: '1.1',
  needs: ['home'],
  thresholds: {
    'of-five': { attention: 4.7, problem: 4.5, unit: 'score', worse: 'below', ...source },
    'of-hundred': { attention: 85, problem: 75, unit: 'score', worse: 'below', ...source },
  },
  evaluate(facts, limits): Outcome {
    const found = levelNow(
      facts,
      measureHere('shop-score', (measure) => levelNow(facts, measure)),
    );
    if (!found.ok) return gapOf(found);
    const { value, evidence } = found.value;
    const scale = value <= 5 ? 5 : 100;
    const limit = limitOf(limits, scale === 5 ? 'of-five' : 'of-hundred');
    const zone = zoneOf(value, limit);
    const crossed = zone === 'problem' ? limit.problem : limit.attention;
    return {
      verdict: zone,
      figure: { value, unit: 'score' },
      ...(zone !== 'pass' && {
        reason: {
          key: 'checks.inspection.shop-score.low',
          params: { limit: { value: crossed, unit: 'score' } },
        },
        advice: [
          {
            key: 'checks.inspection.shop-score.part',
            params: { limit: { value: limit.attention, unit: 'score' } },
          },
          { key: 'checks.inspection.shop-score.again' },
        ],
      }),
      evidence: [evidence],
      gauge: { value, attention: limit.attention, problem: limit.problem, max: scale, unit: 'score' },
    };
  },
};
