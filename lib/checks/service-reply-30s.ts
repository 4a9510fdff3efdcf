// 4.1 The share of enquiries answered within thirty seconds, where the platform counts them.
import { gapOf } from '../gap';
import { dayFigure } from '../known-figure';
import { rate } from '../quantities';
import { limitOf, zoneOf } from '../threshold';
import type { Check, Outcome } from './contract';

export const serviceReply30s: Check = {
  id: 'service.reply-30s',
  part: '4.1',
  needs: ['service'],
  thresholds: {
    rate: {
      attention: 0.9,
      problem: 0.8,
      unit: 'rate',
      worse: 'below',
      source: 'checks.source.reply-30s',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = dayFigure(facts, 'reply-30s-rate');
    if (!found.ok) return gapOf(found);
    const { value, evidence } = found.value;
    const limit = limitOf(limits, 'rate');
    const zone = zoneOf(value, limit);
    const aim = rate(limit.attention);
    return {
      verdict: zone,
      figure: rate(value),
      ...(zone !== 'pass' && {
        reason: {
          key: 'checks.service.reply-30s.few',
          params: { limit: rate(zone === 'problem' ? limit.problem : limit.attention) },
        },
        advice: [
          { key: 'checks.service.reply-30s.phrase', params: { aim } },
          { key: 'checks.service.reply-30s.route' },
        ],
      }),
      evidence: [evidence],
    };
  },
};
