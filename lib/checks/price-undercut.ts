// 2.3 Rivals whose landed price lies below the own one on a matched product.
import { dayOf } from '../day';
import { derive } from '../formula';
import { partlyRead } from '../gap';
import { limitOf, zoneOf } from '../threshold';
import type { Check, Evidence, Facts, Outcome, RivalFact, Threshold } from './contract';

interface Pair {
  rival: RivalFact;
  theirs: number;
  mine: number;
  /** Share of the own price by which the rival is cheaper; negative when dearer. */
  below: number;
}

const gone = (rival: RivalFact) => rival.availability === 'OutOfStock' || rival.availability === 'Withdrawn';

/** Nothing where the two cannot be set against each other, or where what is not known could turn it round. */
function pairOf(rival: RivalFact): Pair[] {
  const { priceMinor, mine } = rival;
  if (priceMinor === null || !mine || mine.priceMinor <= 0 || gone(rival)) return [];
  const below = 1 - priceMinor / mine.priceMinor;
  if (below > 0 ? mine.atMost : rival.atMost) return [];
  return [{ rival, theirs: priceMinor, mine: mine.priceMinor, below }];
}

function evidenceOf({ rival }: Pair): Evidence[] {
  const { mine, reductions = [] } = rival;
  return [
    rival.evidence,
    ...reductions,
    ...(mine?.evidence ? [mine.evidence] : []),
    ...(mine?.reductions ?? []),
  ];
}

function foundOutcome(worst: Pair, n: number, limit: Threshold, evidence: Evidence[]): Outcome {
  const { rival, theirs, mine, below } = worst;
  const money = (value: number) => ({ value, unit: 'money', currency: rival.currency }) as const;
  const derivation = derive('gap', [
    { name: 'checks.price.undercut.difference', quantity: money(mine - theirs), evidence: rival.evidence },
    {
      name: 'checks.price.undercut.mine',
      quantity: money(mine),
      ...(rival.mine?.evidence && { evidence: rival.mine.evidence }),
    },
  ]);
  return {
    verdict: zoneOf(below, limit),
    figure: money(theirs),
    ...(n > 1 && { aside: { key: 'checks.price.undercut.rivals', params: { n } } }),
    ...(rival.previousMinor !== null &&
      rival.previousMinor > 0 && {
        delta: {
          quantity: { value: theirs / rival.previousMinor - 1, unit: 'rate' },
          base: 'last-reading',
        },
      }),
    reason: {
      key: 'checks.price.undercut.below',
      params: { shop: rival.shop, share: { value: below, unit: 'rate' } },
    },
    advice: [
      { key: 'checks.price.undercut.check', params: { price: money(theirs), mine: money(mine) } },
      { key: 'checks.price.undercut.answer', params: { cut: money(mine - theirs) } },
    ],
    evidence,
    ...(derivation && { derivation }),
    gauge: {
      value: below,
      attention: limit.attention,
      problem: limit.problem,
      max: limit.problem * 2,
      unit: 'rate',
    },
  };
}

const seenToday = (facts: Facts) => (rival: RivalFact) => dayOf(rival.seenAt) === facts.day;

export const priceUndercut: Check = {
  id: 'price.undercut',
  part: '2.3',
  needs: [],
  thresholds: {
    below: {
      attention: 0.03,
      problem: 0.08,
      unit: 'rate',
      worse: 'above',
      source: 'checks.source.own',
      date: '2026-09-01',
    },
  },
  evaluate(facts, limits): Outcome {
    const limit = limitOf(limits, 'below');
    const matched = facts.rivals().filter(({ mine }) => mine !== null);
    if (matched.length === 0) {
      return { verdict: 'not-applicable', reason: { key: 'checks.price.undercut.no-pair' }, evidence: [] };
    }
    const seen = matched.filter(seenToday(facts));
    const pairs = seen.flatMap(pairOf).sort((a, b) => b.below - a.below);
    const under = pairs.filter(({ below }) => zoneOf(below, limit) !== 'pass');
    const [worst] = under;
    if (worst) return foundOutcome(worst, under.length, limit, under.flatMap(evidenceOf));
    const judged = pairs.length + seen.filter(gone).length;
    const evidence = [...pairs.flatMap(evidenceOf), ...seen.filter(gone).map((rival) => rival.evidence)];
    if (judged < matched.length) return partlyRead(judged, matched.length, evidence);
    return { verdict: 'pass', figure: { value: judged, unit: 'count' }, evidence };
  },
};
