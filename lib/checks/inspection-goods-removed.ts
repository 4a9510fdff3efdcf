// 1.1 Goods the platform took off sale for a violation.
import { judgeLevel } from '../judge-level';
import { limitOf, oneLine } from '../threshold';
import type { Check } from './contract';

export const inspectionGoodsRemoved: Check = {
  id: 'inspection.goods-removed',
  part: '1.1',
  needs: ['goods', 'home'],
  thresholds: {
    removed: oneLine(1, {
      unit: 'count',
      worse: 'above',
      source: 'checks.source.each-case',
      date: '2026-11-23',
    }),
  },
  evaluate: (facts, limits) =>
    judgeLevel(facts, 'goods-removed', limitOf(limits, 'removed'), (n, limit) => ({
      reason: { key: 'checks.inspection.goods-removed.found', params: { n, limit } },
      advice: [
        { key: 'checks.inspection.goods-removed.do', params: { n, limit } },
        { key: 'checks.inspection.goods-removed.then' },
      ],
    })),
};
