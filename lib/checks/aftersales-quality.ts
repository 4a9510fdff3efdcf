// 4.2 The platform's own share of orders returned for quality.
import { gapOf } from '../gap';
import { dayFigure } from '../known-figure';
import { rate } from '../quantities';
import { limitOf, zoneOf } from '../threshold';
import type { Check, Outcome } from './contract';

export const aftersalesQuality: Check = {
  id: 'aftersales.quality',
  part: '4.2',
  needs: ['after-sales'],
  thresholds: {
    rate: {
      attention: 0.01,
      problem: 0.02,
      unit: 'rate',
      worse: 'above',
      source: 'checks.source.quality',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = dayFigure(facts, 'quality-refund-rate');
    if (!found.ok) return gapOf(found);
    const { value, evidence } = found.value;
    const limit = limitOf(limits, 'rate');
    const zone = zoneOf(value, limit);
    return {
      verdict: zone,
      figure: rate(value),
      ...(zone !== 'pass' && {
        reason: {
          key: 'checks.aftersales.quality.high',
          params: { limit: rate(zone === 'problem' ? limit.problem : limit.attention) },
        },
        advice: [{ key: 'checks.aftersales.quality.goods' }, { key: 'checks.aftersales.quality.supplier' }],
      }),
      evidence: [evidence],
    };
  },
};
