// 5.3 Watched rivals' pages that nobody has opened for days.
import { limitOf, oneLine, zoneOf } from '../threshold';
import type { Check, Outcome } from './contract';

const dayMs = 86_400_000;

export const rivalsFreshness: Check = {
  id: 'rivals.freshness',
  part: '5.3',
  needs: [],
  thresholds: {
    age: oneLine(7, {
      unit: 'days',
      worse: 'above',
      source: 'checks.source.own',
      date: '2026-09-01',
    }),
  },
  evaluate(facts, limits): Outcome {
    const limit = limitOf(limits, 'age');
    const rivals = facts
      .rivals()
      .map((rival) => ({ rival, days: Math.max(0, Math.floor((facts.now - rival.seenAt) / dayMs)) }))
      .sort((a, b) => b.days - a.days);
    const [oldest] = rivals;
    if (!oldest) {
      return { verdict: 'not-applicable', reason: { key: 'checks.rivals.freshness.none' }, evidence: [] };
    }
    const old = rivals.filter(({ days }) => zoneOf(days, limit) !== 'pass');
    const figure = { value: oldest.days, unit: 'days' } as const;
    if (old.length === 0) {
      return { verdict: 'pass', figure, evidence: rivals.map(({ rival }) => rival.evidence) };
    }
    const age = { value: limit.attention, unit: 'days' } as const;
    return {
      verdict: 'attention',
      figure,
      reason: { key: 'checks.rivals.freshness.old', params: { n: old.length, age } },
      advice: [
        { key: 'checks.rivals.freshness.open', params: { n: old.length } },
        { key: 'checks.rivals.freshness.drop' },
      ],
      evidence: old.map(({ rival }) => rival.evidence),
    };
  },
};
