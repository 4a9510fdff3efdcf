// 2.2 What buyers complain of in the reviews shown: themes with their counts and examples.
import { gapOf } from '../gap';
import { judgeEach, type Judged } from '../judge-each';
import { evidenceIn, rowsOf } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import { complaintIn } from '../vocabulary/complaints';
import type { Check, FactRow, Outcome } from './contract';

export const optimiseComplaints: Check = {
  id: 'optimise.complaints',
  part: '2.2',
  needs: ['goods'],
  thresholds: {
    count: {
      attention: 3,
      problem: 8,
      unit: 'count',
      worse: 'above',
      source: 'checks.source.own',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'reviews', 'review');
    if (!found.ok) return gapOf(found);
    const themes = new Map<string, FactRow[]>();
    for (const row of found.value.rows) {
      const theme = complaintIn(row['review']?.text ?? '');
      if (theme) themes.set(theme, [...(themes.get(theme) ?? []), row]);
    }
    const judged = [...themes].map(([theme, rows]): Judged<string> => ({
      zone: zoneOf(rows.length, limitOf(limits, 'count')),
      weight: rows.length,
      of: theme,
      evidence: rows.flatMap((row) => evidenceIn(row, 'review')),
    }));
    const { rows, read, total, complete, evidence } = found.value;
    // Reviews without a complaint were looked at as well.
    const fine = rows
      .slice(judged.length)
      .map((): Judged<string> => ({ zone: 'pass', weight: 0, of: '', evidence: [] }));
    return judgeEach([...judged, ...fine], { read, total, complete, evidence }, (worst) => ({
      figure: { value: worst.weight, unit: 'count' },
      reason: { key: `checks.complaint.${worst.of}` },
      advice: [
        { key: 'checks.optimise.complaints.read', params: { n: worst.weight } },
        { key: 'checks.optimise.complaints.page' },
      ],
    }));
  },
};
