// 4.2 Far more refunds than in the period before: by the least that their numbers prove, not by luck.
import { gapOf, partlyRead } from '../gap';
import { count, ratio } from '../quantities';
import { numberIn, rowsOf, sumIn } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import { wilson } from '../wilson';
import type { Check, Outcome } from './contract';

/** The least factor between two counts that chance leaves standing: the lower end of now's share of both. */
function leastTimes(now: number, before: number): number {
  const { low } = wilson(now, now + before);
  return low / (1 - low);
}

export const aftersalesSpike: Check = {
  id: 'aftersales.spike',
  part: '4.2',
  needs: ['after-sales'],
  thresholds: {
    times: {
      attention: 1.1,
      problem: 1.5,
      unit: 'ratio',
      worse: 'above',
      source: 'checks.source.refund-spike',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'refund-reasons', 'reason');
    if (!found.ok) return gapOf(found);
    const { rows, read, total, complete, evidence } = found.value;
    if (!complete) return partlyRead(read, total, evidence);
    const [now, before] = [sumIn(rows, 'count'), sumIn(rows, 'previous-count')];
    if (now === undefined || before === undefined) {
      const counted = rows.filter(
        (row) => numberIn(row, 'count') !== undefined && numberIn(row, 'previous-count') !== undefined,
      );
      return partlyRead(counted.length, rows.length, evidence);
    }
    const zone = zoneOf(leastTimes(now, before), limitOf(limits, 'times'));
    return {
      verdict: zone,
      figure: count(now),
      aside: { key: 'checks.aftersales.spike.before', params: { before } },
      ...(zone !== 'pass' && {
        reason: {
          key: 'checks.aftersales.spike.times',
          params: { times: ratio(now / (before || 1)) },
        },
        advice: [{ key: 'checks.aftersales.spike.reason' }, { key: 'checks.aftersales.spike.stop' }],
      }),
      evidence,
    };
  },
};
