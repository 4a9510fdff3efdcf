// 1.1 Whether buyers can pay: paid orders of the running day against the same hour of the day before.
import { dayOf, instantOf } from '../day';
import { gapOf } from '../gap';
import { dayFigure, measureHere } from '../known-figure';
import { limitOf, zoneOf } from '../threshold';
import type { Check, Facts, Outcome, RunningFigure } from './contract';

const hourMs = 3_600_000;
/** Chance alone moves a count by about its root; three of them are no chance. */
const beyondChance = 3;

/** Orders to be expected by now; of a day before that went from some to none only its half is taken, as hours differ. */
function expectedBy(facts: Facts, { figure, change }: RunningFigure): number | undefined {
  if (change === undefined) return undefined;
  if (change > -1) return figure.value / (1 + change);
  const whole = dayFigure(facts, figure.metric as 'orders');
  const hours = (facts.now - instantOf(dayOf(facts.now), '00:00')) / hourMs;
  return whole.ok ? (whole.value.value * hours) / 48 : undefined;
}

export const inspectionPaidOrders: Check = {
  id: 'inspection.paid-orders',
  part: '1.1',
  needs: ['home'],
  thresholds: {
    fall: {
      attention: 0.5,
      problem: 0.8,
      unit: 'rate',
      worse: 'above',
      source: 'checks.source.paid-orders',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const orders = facts.running(measureHere('orders', facts.running));
    const found = orders.ok ? orders : facts.running('buyers');
    if (!found.ok) return gapOf(found);
    const { figure, change } = found.value;
    const shown = { value: figure.value, unit: 'count' } as const;
    const expected = expectedBy(facts, found.value);
    if (change === undefined) {
      // One paid order shows that paying works; none shows nothing without a base.
      return figure.value > 0
        ? { verdict: 'pass', figure: shown, evidence: [figure.evidence] }
        : {
            verdict: 'not-read',
            figure: shown,
            reason: { key: 'checks.inspection.paid-orders.no-base' },
            evidence: [figure.evidence],
          };
    }
    const zone = zoneOf(-change, limitOf(limits, 'fall'));
    const sure = expected !== undefined && expected - figure.value > beyondChance * Math.sqrt(expected);
    const verdict = zone === 'pass' ? 'pass' : sure ? zone : figure.value === 0 ? 'attention' : 'pass';
    return {
      verdict,
      figure: shown,
      delta: { quantity: { value: change, unit: 'rate' }, base: 'yesterday' },
      ...(verdict !== 'pass' && {
        reason: {
          key: 'checks.inspection.paid-orders.few',
          params: { fall: { value: -change, unit: 'rate' } },
        },
        advice: [{ key: 'checks.inspection.paid-orders.pay' }, { key: 'checks.inspection.paid-orders.then' }],
      }),
      evidence: [figure.evidence],
    };
  },
};
