// 5.1 Yesterday's share of visitors who paid against the same weekday, as far as so few people can tell.
import { gapOf } from '../gap';
import { dayFigure } from '../known-figure';
import { limitOf, milderOf, zoneOf, type Zone } from '../threshold';
import { againstWeek, noBase } from '../weekly-base';
import { wilson } from '../wilson';
import type { Check, Facts, MetricFigure, Outcome } from './contract';

/** A fall that chance alone could make is at most worth attention; one that numbers cannot rule out is none. */
function mostOf(facts: Facts, now: MetricFigure, base: MetricFigure): Zone {
  const visitors = dayFigure(facts, 'visitors', now.day);
  if (!visitors.ok) return 'attention';
  const buyers = Math.round(now.value * visitors.value.value);
  return wilson(buyers, visitors.value.value).high < base.value ? 'problem' : 'pass';
}

export const dataConversion: Check = {
  id: 'data.conversion',
  part: '5.1',
  needs: ['data', 'home'],
  thresholds: {
    fall: {
      attention: 0.1,
      problem: 0.15,
      unit: 'rate',
      worse: 'above',
      source: 'checks.source.own',
      date: '2026-09-01',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = againstWeek(facts, 'conversion');
    if (!found.ok) return gapOf(found);
    const { now, against } = found.value;
    const figure = { value: now.value, unit: 'rate' } as const;
    if (!against) return noBase(now, figure);
    const { base, fall } = against;
    const zone = milderOf(zoneOf(fall, limitOf(limits, 'fall')), mostOf(facts, now, base));
    const before = { value: base.value, unit: 'rate' } as const;
    return {
      verdict: zone,
      figure,
      ...(against.weeks === 1 && {
        delta: { quantity: { value: now.value - base.value, unit: 'points' }, base: 'last-week' },
      }),
      ...(zone !== 'pass' && {
        reason: { key: 'checks.data.fell-from', params: { base: before } },
        advice: [
          { key: 'checks.data.conversion.goods', params: { base: before } },
          { key: 'checks.data.conversion.then' },
        ],
      }),
      evidence: [now.evidence, base.evidence],
    };
  },
};
