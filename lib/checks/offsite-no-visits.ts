// 3.2 Channels that are paid for or clicked, but bring nobody into the shop.
import { gapOf } from '../gap';
import { gravestFirst, nothingFound, type JudgedRow } from '../judged-rows';
import { count, money } from '../quantities';
import { evidenceIn, numberIn, rowsOf } from '../table-rows';
import { limitOf, milderOf, zoneOf } from '../threshold';
import type { Check, FactRow, Outcome, Threshold } from './contract';

const source = { source: 'checks.source.no-visits', date: '2026-11-23' };

type Channel = JudgedRow & { name: string; visitors: number };

function channelOf(row: FactRow, limits: Record<string, Threshold>): Channel[] {
  const [cost, visitors, clicks] = [
    numberIn(row, 'cost'),
    numberIn(row, 'visitors'),
    numberIn(row, 'clicks'),
  ];
  if (cost === undefined || visitors === undefined) return [];
  // Where clicks are not counted, one visitor is proof enough that somebody arrives.
  const arrived = clicks ? visitors / clicks : visitors;
  const paid = zoneOf(cost, limitOf(limits, 'cost'));
  const zone = milderOf(paid, zoneOf(arrived, limitOf(limits, 'arrived')));
  const evidence = evidenceIn(row, 'channel', 'cost', 'clicks', 'visitors');
  return [{ name: row['channel']?.text ?? '', visitors, zone, weight: cost, evidence }];
}

export const offsiteNoVisits: Check = {
  id: 'offsite.no-visits',
  part: '3.2',
  needs: ['off-site'],
  thresholds: {
    arrived: { attention: 0.4, problem: 0.1, unit: 'rate', worse: 'below', ...source },
    cost: { attention: 2000, problem: 5000, unit: 'money', worse: 'above', ...source },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'channels', 'channel');
    if (!found.ok) return gapOf(found);
    const judged = found.value.rows.flatMap((row) => channelOf(row, limits));
    const empty = gravestFirst(judged);
    const [worst] = empty;
    if (!worst) return nothingFound(found.value, judged.length);
    return {
      verdict: worst.zone,
      figure: count(worst.visitors),
      ...(empty.length > 1 && { aside: { key: 'checks.offsite.channels', params: { n: empty.length } } }),
      reason: {
        key: 'checks.offsite.no-visits.few',
        params: { name: worst.name, cost: money(worst.weight) },
      },
      advice: [
        { key: 'checks.offsite.no-visits.open', params: { name: worst.name } },
        { key: 'checks.offsite.no-visits.stop' },
      ],
      evidence: empty.flatMap(({ evidence }) => evidence),
    };
  },
};
