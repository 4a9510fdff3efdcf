// 4.1 How fast the shop answered yesterday: mean seconds and the share answered within three minutes.
import { gapOf } from '../gap';
import { dayFigure } from '../known-figure';
import { limitOf, worseOf, zoneOf } from '../threshold';
import type { Check, Outcome } from './contract';

export const serviceReplyTime: Check = {
  id: 'service.reply-time',
  part: '4.1',
  needs: ['service'],
  thresholds: {
    seconds: {
      attention: 60,
      problem: 300,
      unit: 'seconds',
      worse: 'above',
      source: 'checks.source.reply',
      date: '2026-09-01',
    },
    rate: {
      attention: 0.9,
      problem: 0.85,
      unit: 'rate',
      worse: 'below',
      source: 'checks.source.own',
      date: '2026-09-01',
    },
  },
  evaluate(facts, limits): Outcome {
    const seconds = dayFigure(facts, 'reply-time');
    const rate = dayFigure(facts, 'reply-rate');
    if (!seconds.ok && !rate.ok) return gapOf(seconds);
    const bySeconds = seconds.ok ? zoneOf(seconds.value.value, limitOf(limits, 'seconds')) : 'pass';
    const byRate = rate.ok ? zoneOf(rate.value.value, limitOf(limits, 'rate')) : 'pass';
    const zone = worseOf(bySeconds, byRate);
    const slow = bySeconds === zone;
    const limit = limitOf(limits, slow ? 'seconds' : 'rate');
    const crossed = { value: zone === 'problem' ? limit.problem : limit.attention, unit: limit.unit };
    const aim = { value: limit.attention, unit: limit.unit };
    const mean = seconds.ok ? ({ value: seconds.value.value, unit: 'seconds' } as const) : undefined;
    const share = rate.ok ? ({ value: rate.value.value, unit: 'rate' } as const) : undefined;
    const figure = (slow ? mean : share) ?? mean ?? share;
    return {
      verdict: zone,
      ...(figure && { figure }),
      ...(zone !== 'pass' && {
        reason: {
          key: slow ? 'checks.service.reply-time.slow' : 'checks.service.reply-time.few',
          params: { limit: crossed },
        },
        advice: [
          {
            key: slow ? 'checks.service.reply-time.shift' : 'checks.service.reply-time.peak',
            params: { aim },
          },
          { key: 'checks.service.reply-time.auto' },
        ],
      }),
      evidence: [seconds, rate].flatMap((found) => (found.ok ? [found.value.evidence] : [])),
      ...(mean && {
        gauge: {
          value: mean.value,
          attention: limitOf(limits, 'seconds').attention,
          problem: limitOf(limits, 'seconds').problem,
          max: limitOf(limits, 'seconds').problem * 1.25,
          unit: 'seconds',
        },
      }),
    };
  },
};
