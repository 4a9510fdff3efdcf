// 1.3 Parcels on their way that have not moved for days.
import { judgeLevel } from '../judge-level';
import { limitOf } from '../threshold';
import type { Check } from './contract';

export const dispatchStuck: Check = {
  id: 'dispatch.stuck',
  part: '1.3',
  needs: ['orders', 'home'],
  thresholds: {
    stuck: {
      attention: 3,
      problem: 10,
      unit: 'count',
      worse: 'above',
      source: 'checks.source.few-usual',
      date: '2026-11-23',
    },
  },
  evaluate: (facts, limits) =>
    judgeLevel(facts, 'parcels-stuck', limitOf(limits, 'stuck'), (n, limit) => ({
      reason: { key: 'checks.dispatch.stuck.found', params: { n, limit } },
      advice: [
        { key: 'checks.dispatch.stuck.do', params: { n, limit } },
        { key: 'checks.dispatch.stuck.then' },
      ],
    })),
};
