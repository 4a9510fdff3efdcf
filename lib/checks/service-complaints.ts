// 4.1 Complaints out of the people received, not judged by one or two of them.
import { gapOf } from '../gap';
import { dayFigure } from '../known-figure';
import { rate } from '../quantities';
import { limitOf, milderOf, zoneOf, type Zone } from '../threshold';
import { wilson } from '../wilson';
import type { Check, Facts, MetricFigure, Outcome, Threshold } from './contract';

/** At most attention while the people received are not known, or too few to rule chance out. */
function mostOf(facts: Facts, { value, day }: MetricFigure, limit: Threshold): Zone {
  const sessions = dayFigure(facts, 'sessions', day);
  if (!sessions.ok) return 'attention';
  const people = sessions.value.value;
  const { low } = wilson(Math.round(value * people), people);
  return low >= limit.attention ? 'problem' : 'attention';
}

export const serviceComplaints: Check = {
  id: 'service.complaints',
  part: '4.1',
  needs: ['service'],
  thresholds: {
    rate: {
      attention: 0.003,
      problem: 0.005,
      unit: 'rate',
      worse: 'above',
      source: 'checks.source.complaints',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = dayFigure(facts, 'complaint-rate');
    if (!found.ok) return gapOf(found);
    const { value, evidence } = found.value;
    const limit = limitOf(limits, 'rate');
    const zone = milderOf(zoneOf(value, limit), mostOf(facts, found.value, limit));
    return {
      verdict: zone,
      figure: rate(value),
      ...(zone !== 'pass' && {
        reason: { key: 'checks.service.complaints.many', params: { limit: rate(limit.attention) } },
        advice: [{ key: 'checks.service.complaints.read' }, { key: 'checks.service.complaints.answer' }],
      }),
      evidence: [evidence],
    };
  },
};
