// 4.1 Yesterday's share of enquirers who bought against the same weekday, as far as so few people can tell.
import { gapOf } from '../gap';
import { dayFigure } from '../known-figure';
import { rate } from '../quantities';
import { limitOf, milderOf, zoneOf, type Zone } from '../threshold';
import { againstWeek, deltaOf, noBase } from '../weekly-base';
import { wilson } from '../wilson';
import type { Check, Facts, MetricFigure, Outcome } from './contract';

// Not everybody received asks before buying; fewer than this share of them is not heard of.
const leastAsking = 1 / 3;

/** Beyond chance only if it is so for the few that surely asked; for all who were received it is a hint. */
function mostOf(facts: Facts, now: MetricFigure, base: MetricFigure): Zone {
  const sessions = dayFigure(facts, 'sessions', now.day);
  if (!sessions.ok) return 'attention';
  const highest = (people: number) => wilson(Math.round(now.value * people), people).high;
  const people = sessions.value.value;
  if (highest(Math.round(people * leastAsking)) < base.value) return 'problem';
  return highest(people) < base.value ? 'attention' : 'pass';
}

export const serviceEnquiries: Check = {
  id: 'service.enquiries',
  part: '4.1',
  needs: ['service'],
  thresholds: {
    fall: {
      attention: 0.12,
      problem: 0.25,
      unit: 'rate',
      worse: 'above',
      source: 'checks.source.enquiries',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = againstWeek(facts, 'enquiry-conversion');
    if (!found.ok) return gapOf(found);
    const { now, against } = found.value;
    if (!against) return noBase(now, rate(now.value));
    const { base, fall } = against;
    const zone = milderOf(zoneOf(fall, limitOf(limits, 'fall')), mostOf(facts, now, base));
    return {
      verdict: zone,
      figure: rate(now.value),
      ...deltaOf(against),
      ...(zone !== 'pass' && {
        reason: { key: 'checks.data.fell-from', params: { base: rate(base.value) } },
        advice: [
          { key: 'checks.service.enquiries.chats', params: { base: rate(base.value) } },
          { key: 'checks.service.enquiries.page' },
        ],
      }),
      evidence: [now.evidence, base.evidence],
    };
  },
};
