// 1.1 Restrictions on the shop and complaints of infringement, as the console counts them.
import { gapOf } from '../gap';
import { judgeEach, type Judged } from '../judge-each';
import { levelNow } from '../known-figure';
import { limitOf, oneLine, zoneOf } from '../threshold';
import type { Check, Outcome } from './contract';

export const inspectionRestrictions: Check = {
  id: 'inspection.restrictions',
  part: '1.1',
  needs: ['notices', 'home'],
  thresholds: {
    count: oneLine(1, {
      unit: 'count',
      worse: 'above',
      source: 'checks.source.each-case',
      date: '2026-11-23',
    }),
  },
  evaluate(facts, limits): Outcome {
    const found = [levelNow(facts, 'restrictions'), levelNow(facts, 'infringements')];
    const read = found.flatMap((one) => (one.ok ? [one.value] : []));
    const gap = found.find((one) => !one.ok);
    if (gap && !gap.ok && read.length === 0) return gapOf(gap);
    const judged = read.map(({ value, evidence }): Judged<string> => ({
      zone: zoneOf(value, limitOf(limits, 'count')),
      weight: value,
      of: evidence.label,
      evidence: [evidence],
    }));
    const evidence = read.map((one) => one.evidence);
    const seen = { read: read.length, total: 2, complete: read.length === 2, evidence };
    return judgeEach(judged, seen, (worst) => ({
      figure: { value: worst.weight, unit: 'count' },
      reason: { key: 'checks.inspection.restrictions.open', params: { name: worst.of, n: worst.weight } },
      advice: [
        { key: 'checks.inspection.restrictions.look', params: { name: worst.of } },
        { key: 'checks.inspection.restrictions.proof' },
      ],
    }));
  },
};
