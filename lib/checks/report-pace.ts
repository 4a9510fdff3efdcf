// 5.2 What was sold this month against the part of the month's target that is due by now.
import { addDays, daysBetween } from '../day';
import { derive } from '../formula';
import { gapOf, partlyRead } from '../gap';
import { dayFigure } from '../known-figure';
import { money, rate } from '../quantities';
import { limitOf, oneLine, zoneOf } from '../threshold';
import type { Check, Facts, MetricFigure, Outcome } from './contract';

const since = { date: '2026-11-23' };

/** The month that the last whole day belongs to. */
function monthOf(facts: Facts) {
  const last = addDays(facts.day, -1);
  const first = `${last.slice(0, 8)}01`;
  const next = `${addDays(first, 31).slice(0, 8)}01`;
  return { first, last, passed: daysBetween(first, last) + 1, days: daysBetween(first, next) };
}

export const reportPace: Check = {
  id: 'report.pace',
  part: '5.2',
  needs: ['data'],
  thresholds: {
    target: oneLine(0, {
      unit: 'money',
      worse: 'below',
      source: 'checks.source.target',
      ...since,
    }),
    pace: {
      attention: 0.97,
      problem: 0.9,
      unit: 'rate',
      worse: 'below',
      source: 'checks.source.target-pace',
      ...since,
    },
  },
  evaluate(facts, limits): Outcome {
    const target = limitOf(limits, 'target').attention;
    if (target <= 0) {
      return { verdict: 'not-applicable', reason: { key: 'checks.report.pace.no-target' }, evidence: [] };
    }
    const newest = dayFigure(facts, 'gmv');
    if (!newest.ok) return gapOf(newest);
    const { first, last, passed, days } = monthOf(facts);
    const known: MetricFigure[] = facts
      .series('gmv')
      .filter(({ day, partial }) => !partial && day >= first && day <= last);
    const evidence = known.map((figure) => figure.evidence);
    // A sum with holes would be a wrong number.
    if (known.length < passed) return partlyRead(known.length, passed, evidence);
    const sold = known.reduce((sum, { value }) => sum + value, 0);
    const due = (target * passed) / days;
    const derivation = derive('target-pace', [
      { name: 'checks.report.pace.sold', quantity: money(sold), evidence: newest.value.evidence },
      { name: 'checks.report.pace.due', quantity: money(due) },
    ]);
    const pace = derivation?.result.value ?? 0;
    const zone = zoneOf(pace, limitOf(limits, 'pace'));
    return {
      verdict: zone,
      figure: rate(pace),
      ...(derivation && { derivation }),
      ...(zone !== 'pass' && {
        reason: { key: 'checks.report.pace.behind', params: { short: money(Math.round(due - sold)) } },
        advice: [
          days > passed
            ? {
                key: 'checks.report.pace.daily',
                params: { amount: money(Math.max(0, Math.ceil((target - sold) / (days - passed)))) },
              }
            : { key: 'checks.report.pace.over' },
          { key: 'checks.report.pace.why' },
        ],
      }),
      evidence,
    };
  },
};
