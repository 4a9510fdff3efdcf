// 3.1 Plans that cost money and were clicked often enough, but brought no order.
import { adLines, whenRipe, type AdLine } from '../ad-lines';
import { gapOf } from '../gap';
import { gravestFirst, nothingFound, type JudgedRow } from '../judged-rows';
import { money } from '../quantities';
import { limitOf, milderOf, zoneOf } from '../threshold';
import type { Check, Outcome, Threshold } from './contract';

const since = { date: '2026-11-23' };

type Spent = JudgedRow & Pick<AdLine, 'name'> & { cost: number };

/** A line is known when its cost is, and either its orders or their amount. */
function spentOf(line: AdLine, limits: Record<string, Threshold>): Spent[] {
  const { cost, clicks } = line;
  const sold = line.orders ?? line.amount;
  if (cost === undefined || sold === undefined) return [];
  const clicked = clicks === undefined ? 'attention' : zoneOf(clicks, limitOf(limits, 'clicks'));
  const zone = sold > 0 ? 'pass' : milderOf(zoneOf(cost, limitOf(limits, 'cost')), clicked);
  return [{ name: line.name, cost, zone, weight: cost, evidence: line.evidence }];
}

export const adsNoOrders: Check = {
  id: 'ads.no-orders',
  part: '3.1',
  needs: ['ads'],
  thresholds: {
    cost: {
      attention: 5000,
      problem: 15_000,
      unit: 'money',
      worse: 'above',
      source: 'checks.source.ad-spend',
      ...since,
    },
    clicks: {
      attention: 50,
      problem: 120,
      unit: 'count',
      worse: 'above',
      source: 'checks.source.no-orders',
      ...since,
    },
  },
  evaluate(facts, limits): Outcome {
    const found = adLines(facts, 'plans');
    if (!found.ok) return gapOf(found);
    const { table, lines } = found.value;
    const known = lines.flatMap((line) => spentOf(line, limits));
    const empty = gravestFirst(known);
    const [worst] = empty;
    if (!worst) return nothingFound(table, known.length);
    const wasted = empty.reduce((sum, { cost }) => sum + cost, 0);
    return whenRipe(
      {
        verdict: worst.zone,
        figure: money(wasted),
        ...(empty.length > 1 && { aside: { key: 'checks.ads.lines', params: { n: empty.length } } }),
        reason: { key: 'checks.ads.no-orders.none', params: { name: worst.name, cost: money(worst.cost) } },
        advice: [
          { key: 'checks.ads.no-orders.page', params: { name: worst.name } },
          { key: 'checks.ads.no-orders.stop' },
        ],
        evidence: empty.flatMap(({ evidence }) => evidence),
      },
      table.context,
      facts.day,
    );
  },
};
