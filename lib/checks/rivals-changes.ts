// 5.3 Watched rivals whose price has changed since it was last seen.
import { allOf } from '../judge-each';
import { gravestFirst, type JudgedRow } from '../judged-rows';
import { rate } from '../quantities';
import { limitOf, oneLine, zoneOf } from '../threshold';
import type { Check, Outcome, Quantity, RivalFact, Threshold } from './contract';

const dayMs = 86_400_000;
const source = { source: 'checks.source.rival-change', date: '2026-11-23' };

type Changed = JudgedRow & { rival: RivalFact; share: number; before: number; now: number };

function changedOf(rival: RivalFact, at: number, drop: Threshold, fresh: Threshold): Changed[] {
  const { priceMinor: now, previousMinor: before, since } = rival;
  if (now === null || before === null || since === undefined || before <= 0) return [];
  if (zoneOf((at - since) / dayMs, fresh) !== 'pass') return [];
  const share = (before - now) / before;
  // Another seller's price is news, never a fault of this shop.
  const zone = zoneOf(share, drop) === 'pass' ? 'pass' : 'attention';
  return [
    {
      rival,
      share,
      before,
      now,
      zone,
      weight: share,
      evidence: [rival.evidence, ...(rival.reductions ?? [])],
    },
  ];
}

export const rivalsChanges: Check = {
  id: 'rivals.changes',
  part: '5.3',
  needs: [],
  thresholds: {
    drop: oneLine(0.03, { unit: 'rate', worse: 'above', ...source }),
    days: oneLine(7, { unit: 'days', worse: 'above', ...source }),
  },
  evaluate(facts, limits): Outcome {
    const rivals = facts.rivals();
    if (rivals.length === 0) {
      return { verdict: 'not-applicable', reason: { key: 'checks.rivals.freshness.none' }, evidence: [] };
    }
    const priced = rivals.filter(({ priceMinor }) => priceMinor !== null);
    const changed = rivals.flatMap((rival) =>
      changedOf(rival, facts.now, limitOf(limits, 'drop'), limitOf(limits, 'days')),
    );
    const cut = gravestFirst(changed);
    const [deepest] = cut;
    if (deepest) {
      const { rival, share, before, now } = deepest;
      const money = (value: number): Quantity => ({ value, unit: 'money', currency: rival.currency });
      return {
        verdict: 'attention',
        figure: money(now),
        ...(cut.length > 1 && { aside: { key: 'checks.rivals.several', params: { n: cut.length } } }),
        reason: {
          key: 'checks.rivals.changes.cut',
          params: { shop: rival.shop || rival.title, before: money(before), now: money(now) },
        },
        advice: [
          { key: 'checks.rivals.changes.terms', params: { share: rate(share) } },
          { key: 'checks.rivals.changes.wait' },
        ],
        evidence: cut.flatMap(({ evidence }) => evidence),
      };
    }
    const evidence = rivals.map(({ evidence: seen }) => seen);
    if (priced.length < rivals.length) {
      return {
        verdict: 'not-read',
        reason: { key: 'checks.gap.rows', params: { read: priced.length, total: rivals.length } },
        evidence,
      };
    }
    return { verdict: 'pass', aside: allOf(rivals.length), evidence };
  },
};
