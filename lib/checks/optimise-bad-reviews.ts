// 2.2 Bad reviews that wait for an answer.
import { judgeLevel } from '../judge-level';
import { limitOf } from '../threshold';
import type { Check } from './contract';

export const optimiseBadReviews: Check = {
  id: 'optimise.bad-reviews',
  part: '2.2',
  needs: ['home'],
  thresholds: {
    reviews: {
      attention: 1,
      problem: 3,
      unit: 'count',
      worse: 'above',
      source: 'checks.source.bad-reviews',
      date: '2026-11-23',
    },
  },
  evaluate: (facts, limits) =>
    judgeLevel(facts, 'bad-reviews', limitOf(limits, 'reviews'), (n, limit) => ({
      reason: { key: 'checks.optimise.bad-reviews.found', params: { n, limit } },
      advice: [
        { key: 'checks.optimise.bad-reviews.do', params: { n, limit } },
        { key: 'checks.optimise.bad-reviews.then' },
      ],
    })),
};
