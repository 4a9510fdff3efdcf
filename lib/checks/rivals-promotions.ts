// 5.3 Promotions on watched rivals' pages that were not there when the page was seen with others before.
import { gravestFirst, type JudgedRow } from '../judged-rows';
import { partlyRead } from '../gap';
import { count } from '../quantities';
import { limitOf, oneLine, zoneOf } from '../threshold';
import type { Check, Outcome, RivalFact, Threshold } from './contract';

const dayMs = 86_400_000;

type Promoted = JudgedRow & { shop: string; added: string[] };

function promotedOf(rival: RivalFact, now: number, days: Threshold): Promoted[] {
  if (!rival.promotions) return [];
  const { added, since } = rival.promotions;
  const fresh = added.length > 0 && zoneOf((now - since) / dayMs, days) === 'pass';
  return [
    {
      shop: rival.shop || rival.title,
      added,
      // Another seller's offer is news, never a fault of this shop.
      zone: fresh ? 'attention' : 'pass',
      weight: since,
      evidence: [{ ...rival.evidence, text: added.join(' · ') }],
    },
  ];
}

export const rivalsPromotions: Check = {
  id: 'rivals.promotions',
  part: '5.3',
  needs: [],
  thresholds: {
    days: oneLine(7, {
      unit: 'days',
      worse: 'above',
      source: 'checks.source.rival-change',
      date: '2026-11-29',
    }),
  },
  evaluate(facts, limits): Outcome {
    const rivals = facts.rivals();
    if (rivals.length === 0) {
      return { verdict: 'not-applicable', reason: { key: 'checks.rivals.freshness.none' }, evidence: [] };
    }
    const judged = rivals.flatMap((rival) => promotedOf(rival, facts.now, limitOf(limits, 'days')));
    const fresh = gravestFirst(judged);
    const [newest] = fresh;
    if (newest) {
      return {
        verdict: 'attention',
        figure: count(fresh.length),
        reason: {
          key: 'checks.rivals.promotions.new',
          params: { shop: newest.shop, promotion: newest.added.join(' · ') },
        },
        advice: [{ key: 'checks.rivals.promotions.landed' }, { key: 'checks.rivals.promotions.wait' }],
        evidence: fresh.flatMap(({ evidence }) => evidence),
      };
    }
    const evidence = rivals.map((rival) => rival.evidence);
    if (judged.length < rivals.length) return partlyRead(judged.length, rivals.length, evidence);
    return { verdict: 'pass', figure: count(rivals.length), evidence };
  },
};
