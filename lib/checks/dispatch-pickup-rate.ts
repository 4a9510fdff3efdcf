// 1.3 Share of parcels picked up within 24 hours, as the console says it.
import { judgeLevel } from '../judge-level';
import { limitOf } from '../threshold';
import type { Check } from './contract';

export const dispatchPickupRate: Check = {
  id: 'dispatch.pickup-rate',
  part: '1.3',
  needs: ['orders', 'home'],
  thresholds: {
    rate: {
      attention: 0.95,
      problem: 0.9,
      unit: 'rate',
      worse: 'below',
      source: 'checks.source.pickup',
      date: '2026-11-23',
    },
  },
  evaluate: (facts, limits) =>
    judgeLevel(facts, 'pickup-rate', limitOf(limits, 'rate'), (n, limit) => ({
      reason: { key: 'checks.dispatch.pickup-rate.found', params: { n, limit } },
      advice: [
        { key: 'checks.dispatch.pickup-rate.do', params: { n, limit } },
        { key: 'checks.dispatch.pickup-rate.then' },
      ],
    })),
};
