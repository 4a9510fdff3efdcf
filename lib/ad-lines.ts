// Lines of an advertising report, of plans, keywords or audiences alike, and what they brought for what they cost.
import type { Check, Evidence, FactRow, Facts, Outcome, Phrase, Threshold } from './checks/contract';
import { derive } from './formula';
import { gapOf } from './gap';
import { limitsOf } from './limits';
import { gravestFirst, nothingFound, type JudgedRow } from './judged-rows';
import { ripenessOf } from './plans';
import { money, ratio } from './quantities';
import type { LimitRow } from './rows';
import { evidenceIn, numberIn, rowsOf } from './table-rows';
import { limitOf, milderOf, zoneOf } from './threshold';

/** The columns that name a line, by the kind of table. */
const nameOf = { plans: 'plan', keywords: 'keyword', audiences: 'audience' } as const;
export type AdKind = keyof typeof nameOf;

export interface AdLine {
  name: string;
  /** Minor units. */
  cost: number | undefined;
  amount: number | undefined;
  orders: number | undefined;
  clicks: number | undefined;
  evidence: Evidence[];
}

function adLineOf(row: FactRow, column: string): AdLine {
  return {
    name: (row[column]?.text ?? '').split('\n')[0] ?? '',
    cost: numberIn(row, 'cost'),
    amount: numberIn(row, 'ad-amount'),
    orders: numberIn(row, 'ad-orders'),
    clicks: numberIn(row, 'clicks'),
    evidence: evidenceIn(row, column, 'cost', 'clicks', 'ad-orders', 'ad-amount'),
  };
}

/** Today's lines of a kind, with the table they stand in. */
export function adLines(facts: Facts, kind: AdKind) {
  const found = rowsOf(facts, kind, nameOf[kind]);
  if (!found.ok) return found;
  const lines = found.value.rows.map((row) => adLineOf(row, nameOf[kind]));
  return { ok: true as const, value: { table: found.value, lines } };
}

/** A finding of figures whose sales have not all come in: told, but not judged. One of ripe figures stays as it is. */
export function whenRipe(outcome: Outcome, context: readonly string[], today: string): Outcome {
  const { ripe, window } = ripenessOf(context, today);
  if (ripe) return outcome;
  const { gauge: _unjudged, advice: _early, ...plain } = outcome;
  return {
    ...plain,
    verdict: 'unripe',
    reason:
      window === undefined
        ? { key: 'checks.ads.roi.unknown-window' }
        : { key: 'checks.ads.roi.unripe', params: { days: { value: window, unit: 'days' } } },
  };
}

/** Limits of what a line must bring back, and of what it must have cost to be worth a word. */
export const returnLimits: Check['thresholds'] = {
  roi: {
    attention: 2,
    problem: 1.5,
    unit: 'ratio',
    worse: 'below',
    source: 'checks.source.break-even',
    date: '2026-09-01',
  },
  cost: {
    attention: 5000,
    problem: 10_000,
    unit: 'money',
    worse: 'above',
    source: 'checks.source.ad-spend',
    date: '2026-11-23',
  },
};

/** What a plan of the shop must bring for each yuan, as the check of plans (ads.plan-roi) is set. */
export function breakEvenOf(limitRows: readonly LimitRow[], shopId: string): number {
  return limitOf(limitsOf({ id: 'ads.plan-roi', thresholds: returnLimits }, limitRows, shopId), 'roi')
    .attention;
}

/** Lines of a kind that bring less than break-even; `advice` is said of the line that cost the most. */
export function lowReturns(
  facts: Facts,
  kind: AdKind,
  limits: Record<string, Threshold>,
  advice: (line: { name: string; limit: number }) => Phrase[],
): Outcome {
  const found = adLines(facts, kind);
  if (!found.ok) return gapOf(found);
  const { table, lines } = found.value;
  const limit = limitOf(limits, 'roi');
  const judged = lines.flatMap((line): (JudgedRow & { name: string; cost: number; amount: number })[] => {
    const { cost, amount } = line;
    if (cost === undefined || amount === undefined) return [];
    const low = cost > 0 ? zoneOf(amount / cost, limit) : 'pass';
    const zone = milderOf(low, zoneOf(cost, limitOf(limits, 'cost')));
    return [{ ...line, cost, amount, zone, weight: cost }];
  });
  const low = gravestFirst(judged);
  const [worst] = low;
  if (!worst) return nothingFound(table, judged.length);
  const { name, cost, amount, evidence, zone } = worst;
  const derivation = derive('roi', [
    { name: 'checks.ads.roi.amount', quantity: money(amount) },
    { name: 'checks.ads.roi.cost', quantity: money(cost), ...(evidence[1] && { evidence: evidence[1] }) },
  ]);
  return whenRipe(
    {
      verdict: zone,
      figure: ratio(amount / cost),
      ...(low.length > 1 && { aside: { key: 'checks.ads.lines', params: { n: low.length } } }),
      reason: { key: 'checks.ads.line-low', params: { name, cost: money(cost) } },
      advice: advice({ name, limit: limit.attention }),
      evidence: low.flatMap((line) => line.evidence),
      ...(derivation && { derivation }),
    },
    table.context,
    facts.day,
  );
}
