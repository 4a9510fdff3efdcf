// 1.3 Parcels reported as sent that no carrier has picked up in time.
import { judgeLevel } from '../judge-level';
import { limitOf } from '../threshold';
import type { Check } from './contract';

export const dispatchPickup: Check = {
  id: 'dispatch.pickup',
  part: '1.3',
  needs: ['orders', 'home'],
  thresholds: {
    overdue: {
      attention: 1,
      problem: 5,
      unit: 'count',
      worse: 'above',
      source: 'checks.source.each-case',
      date: '2026-11-23',
    },
  },
  evaluate: (facts, limits) =>
    judgeLevel(facts, 'pickup-overdue', limitOf(limits, 'overdue'), (n, limit) => ({
      reason: { key: 'checks.dispatch.pickup.found', params: { n, limit } },
      advice: [
        { key: 'checks.dispatch.pickup.do', params: { n, limit } },
        { key: 'checks.dispatch.pickup.then' },
      ],
    })),
};
