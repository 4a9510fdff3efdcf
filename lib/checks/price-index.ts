// 2.3 The own landed price beside the median of the matched rivals seen today.
import { dayOf } from '../day';
import { derive } from '../formula';
import { partlyRead } from '../gap';
import { judgeEach, type Judged } from '../judge-each';
import { medianOf } from '../median';
import { limitOf, zoneOf } from '../threshold';
import type { Check, Derivation, Outcome, Quantity, RivalFact, Threshold } from './contract';

/** A median of fewer prices is one rival's price. */
const leastRivals = 2;

interface Standing {
  title: string;
  index: number;
  median: number;
  n: number;
  currency: string;
  derivation: Derivation;
}

const gone = (rival: RivalFact) => rival.availability === 'OutOfStock' || rival.availability === 'Withdrawn';

function standingOf(rivals: RivalFact[], limit: Threshold): Judged<Standing>[] {
  const prices = rivals.flatMap(({ priceMinor }) => priceMinor ?? []);
  const median = medianOf(prices);
  const [first] = rivals;
  if (!first?.mine || median === undefined || prices.length < leastRivals) return [];
  const { mine, currency } = first;
  const money = (value: number): Quantity => ({ value, unit: 'money', currency });
  const derivation = derive('price-index', [
    {
      name: 'checks.price.undercut.mine',
      quantity: money(mine.priceMinor),
      ...(mine.evidence && { evidence: mine.evidence }),
    },
    { name: 'checks.price.index.median', quantity: money(median) },
  ]);
  if (!derivation) return [];
  const index = derivation.result.value;
  return [
    {
      zone: zoneOf(index, limit),
      weight: index,
      of: { title: mine.title, index, median, n: prices.length, currency, derivation },
      evidence: [
        ...(mine.evidence ? [mine.evidence] : []),
        ...(mine.reductions ?? []),
        ...rivals.flatMap(({ evidence, reductions = [] }) => [evidence, ...reductions]),
      ],
    },
  ];
}

export const priceIndex: Check = {
  id: 'price.index',
  part: '2.3',
  needs: [],
  thresholds: {
    index: {
      attention: 110,
      problem: 130,
      unit: 'index',
      worse: 'above',
      source: 'checks.source.price-index',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const matched = facts.rivals().filter(({ mine }) => mine !== null);
    if (matched.length === 0) {
      return { verdict: 'not-applicable', reason: { key: 'checks.price.undercut.no-pair' }, evidence: [] };
    }
    const seen = matched.filter((rival) => dayOf(rival.seenAt) === facts.day);
    const counted = seen.filter(
      (rival) => !gone(rival) && rival.priceMinor !== null && !rival.atMost && !rival.mine?.atMost,
    );
    const groups = new Map<string, RivalFact[]>();
    for (const rival of counted) {
      const key = `${rival.mine?.title}|${rival.mine?.priceMinor}|${rival.currency}`;
      groups.set(key, [...(groups.get(key) ?? []), rival]);
    }
    const judged = [...groups.values()].flatMap((rivals) => standingOf(rivals, limitOf(limits, 'index')));
    const evidence = seen.map((rival) => rival.evidence);
    const complete = counted.length + seen.filter(gone).length === matched.length;
    if (judged.length === 0 && complete) {
      return { verdict: 'not-applicable', reason: { key: 'checks.price.index.few' }, evidence };
    }
    if (judged.length === 0) return partlyRead(counted.length, matched.length, evidence);
    const all = { read: counted.length, total: matched.length, complete, evidence };
    return judgeEach(judged, all, ({ of }) => ({
      figure: { value: of.index, unit: 'index' },
      aside: { key: 'checks.price.index.of', params: { n: of.n } },
      reason: {
        key: 'checks.price.index.above',
        params: { title: of.title, median: { value: of.median, unit: 'money', currency: of.currency } },
      },
      advice: [{ key: 'checks.price.index.value' }, { key: 'checks.price.index.sales' }],
      derivation: of.derivation,
    }));
  },
};
