// 5.3 Watched rivals that cannot deliver: room for the own product while it lasts.
import { count } from '../quantities';
import type { Check, Outcome, RivalFact } from './contract';

const gone = new Set<RivalFact['availability']>(['OutOfStock', 'Withdrawn']);

export const rivalsSoldOut: Check = {
  id: 'rivals.sold-out',
  part: '5.3',
  needs: [],
  thresholds: {},
  evaluate(facts): Outcome {
    const rivals = facts.rivals();
    if (rivals.length === 0) {
      return { verdict: 'not-applicable', reason: { key: 'checks.rivals.freshness.none' }, evidence: [] };
    }
    const empty = rivals.filter(({ availability }) => gone.has(availability));
    const [first] = empty;
    if (first) {
      return {
        verdict: 'attention',
        figure: count(empty.length),
        reason: { key: 'checks.rivals.sold-out.gone', params: { shop: first.shop || first.title } },
        advice: [{ key: 'checks.rivals.sold-out.raise' }, { key: 'checks.rivals.sold-out.stock' }],
        evidence: empty.map(({ evidence }) => evidence),
      };
    }
    const known = rivals.filter(({ availability }) => availability !== undefined);
    const evidence = rivals.map(({ evidence: seen }) => seen);
    if (known.length < rivals.length) {
      return {
        verdict: 'not-read',
        reason: { key: 'checks.gap.rows', params: { read: known.length, total: rivals.length } },
        evidence,
      };
    }
    return { verdict: 'pass', figure: count(rivals.length), evidence };
  },
};
