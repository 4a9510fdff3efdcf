// 4.2 After-sales cases that wait for the shop: late ones and those about to be.
import { gapOf } from '../gap';
import { hoursLeftIn } from '../hours-left';
import { levelNow } from '../known-figure';
import { evidenceIn, rowsOf } from '../table-rows';
import { limitOf, oneLine, zoneOf } from '../threshold';
import type { Check, Facts, Outcome, Threshold } from './contract';

/** Cases that the list itself shows as late or close to it. */
function listedOf(facts: Facts, limit: Threshold) {
  const table = rowsOf(facts, 'refunds', 'refund');
  const close = (table.ok ? table.value.rows : []).flatMap((row) => {
    const hours = hoursLeftIn(row['hours-left']);
    return hours !== undefined && zoneOf(hours, limit) !== 'pass'
      ? [{ hours, evidence: evidenceIn(row, 'hours-left') }]
      : [];
  });
  return {
    late: close.filter(({ hours }) => hours < 0).length,
    soon: close.filter(({ hours }) => hours >= 0).length,
    evidence: close.flatMap((one) => one.evidence),
    /** The list as a whole, where all of it was read. */
    whole: table.ok && table.value.complete ? table.value : undefined,
  };
}

export const aftersalesPending: Check = {
  id: 'aftersales.pending',
  part: '4.2',
  needs: ['after-sales', 'home'],
  thresholds: {
    left: oneLine(4, { unit: 'hours', worse: 'below', source: 'checks.source.own', date: '2026-09-01' }),
  },
  evaluate(facts, limits): Outcome {
    const pending = levelNow(facts, 'refunds-pending');
    const counts = { late: levelNow(facts, 'refunds-overdue'), soon: levelNow(facts, 'refunds-due-soon') };
    const list = listedOf(facts, limitOf(limits, 'left'));
    const late = Math.max(list.late, counts.late.ok ? counts.late.value.value : 0);
    const soon = Math.max(list.soon, counts.soon.ok ? counts.soon.value.value : 0);
    const waiting = pending.ok ? pending.value.value : list.whole?.rows.length;
    const outcome: Omit<Outcome, 'verdict'> = {
      evidence: [
        ...list.evidence,
        ...[pending, counts.late, counts.soon].flatMap((found) => (found.ok ? [found.value.evidence] : [])),
        ...(list.whole?.evidence ?? []),
      ],
      ...(waiting !== undefined && { figure: { value: waiting, unit: 'count' } }),
    };
    if (late > 0) {
      return {
        ...outcome,
        verdict: 'problem',
        reason: { key: 'checks.aftersales.pending.late', params: { n: late } },
        advice: [
          { key: 'checks.aftersales.pending.now', params: { n: late } },
          { key: 'checks.aftersales.pending.ask' },
        ],
      };
    }
    if (soon > 0) {
      return {
        ...outcome,
        verdict: 'attention',
        reason: { key: 'checks.aftersales.pending.soon', params: { n: soon } },
        advice: [
          { key: 'checks.aftersales.pending.today', params: { n: soon } },
          { key: 'checks.aftersales.pending.ask' },
        ],
      };
    }
    if ((counts.late.ok && counts.soon.ok) || list.whole) return { ...outcome, verdict: 'pass' };
    if (!pending.ok) return gapOf(pending);
    return { ...outcome, verdict: 'not-read', reason: { key: 'checks.aftersales.pending.no-count' } };
  },
};
