// 1.1 Goods whose listing was refused at the review and that sell nothing until they are changed.
import { judgeLevel } from '../judge-level';
import { limitOf } from '../threshold';
import type { Check } from './contract';

export const inspectionGoodsRejected: Check = {
  id: 'inspection.goods-rejected',
  part: '1.1',
  needs: ['goods', 'home'],
  thresholds: {
    rejected: {
      attention: 1,
      problem: 5,
      unit: 'count',
      worse: 'above',
      source: 'checks.source.each-case',
      date: '2026-11-23',
    },
  },
  evaluate: (facts, limits) =>
    judgeLevel(facts, 'goods-rejected', limitOf(limits, 'rejected'), (n, limit) => ({
      reason: { key: 'checks.inspection.goods-rejected.found', params: { n, limit } },
      advice: [
        { key: 'checks.inspection.goods-rejected.do', params: { n, limit } },
        { key: 'checks.inspection.goods-rejected.then' },
      ],
    })),
};
