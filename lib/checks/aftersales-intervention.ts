// 4.2 Cases in which the platform has stepped in, and their share.
import { gapOf } from '../gap';
import { dayFigure, levelNow } from '../known-figure';
import { count, rate } from '../quantities';
import { limitOf, worseOf, zoneOf } from '../threshold';
import type { Check, Outcome } from './contract';

export const aftersalesIntervention: Check = {
  id: 'aftersales.intervention',
  part: '4.2',
  needs: ['after-sales'],
  thresholds: {
    cases: {
      attention: 1,
      problem: 3,
      unit: 'count',
      worse: 'above',
      source: 'checks.source.intervention',
      date: '2026-11-23',
    },
    rate: {
      attention: 0.005,
      problem: 0.01,
      unit: 'rate',
      worse: 'above',
      source: 'checks.source.intervention',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const cases = levelNow(facts, 'interventions');
    const share = dayFigure(facts, 'intervention-rate');
    if (!cases.ok && !share.ok) return gapOf(cases);
    const byCases = cases.ok ? zoneOf(cases.value.value, limitOf(limits, 'cases')) : 'pass';
    const byShare = share.ok ? zoneOf(share.value.value, limitOf(limits, 'rate')) : 'pass';
    const zone = worseOf(byCases, byShare);
    const figures = [
      ...(cases.ok ? [count(cases.value.value)] : []),
      ...(share.ok ? [rate(share.value.value)] : []),
    ];
    const counted = cases.ok && byCases === zone;
    const figure = counted ? figures[0] : figures.at(-1);
    return {
      verdict: zone,
      ...(figure && { figure }),
      ...(zone !== 'pass' && {
        reason: counted
          ? { key: 'checks.aftersales.intervention.open', params: { n: cases.value.value } }
          : { key: 'checks.aftersales.intervention.high' },
        advice: [
          { key: 'checks.aftersales.intervention.proof' },
          { key: 'checks.aftersales.intervention.settle' },
        ],
      }),
      evidence: [cases, share].flatMap((found) => (found.ok ? [found.value.evidence] : [])),
    };
  },
};
