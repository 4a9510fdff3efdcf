// 4.1 An agent to whom far fewer enquirers buy than to the others, as far as so few people can tell.
import { gapOf } from '../gap';
import { gravestFirst, nothingFound, type JudgedRow } from '../judged-rows';
import { medianOf } from '../median';
import { rate } from '../quantities';
import { evidenceIn, numberIn, rowsOf } from '../table-rows';
import { limitOf, milderOf, zoneOf, type Zone } from '../threshold';
import { wilson } from '../wilson';
import type { Check, FactRow, Outcome } from './contract';

/** People behind a rate; those received are more than those who asked before buying, so they only ever rule chance in. */
function mostOf(row: FactRow, share: number, others: number): Zone {
  const enquiries = numberIn(row, 'enquiries');
  const people = enquiries ?? numberIn(row, 'receptions');
  if (people === undefined) return 'attention';
  if (wilson(Math.round(share * people), people).high >= others) return 'pass';
  return enquiries === undefined ? 'attention' : 'problem';
}

export const serviceAgentConversion: Check = {
  id: 'service.agent-conversion',
  part: '4.1',
  needs: ['service'],
  thresholds: {
    share: {
      attention: 0.8,
      problem: 0.6,
      unit: 'rate',
      worse: 'below',
      source: 'checks.source.agent-conversion',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'agents', 'agent');
    if (!found.ok) return gapOf(found);
    const agents = found.value.rows.flatMap((row) => {
      const share = numberIn(row, 'inquiry-conversion');
      return share === undefined ? [] : [{ row, share }];
    });
    if (found.value.complete && agents.length === found.value.rows.length && agents.length < 2) {
      return { verdict: 'not-applicable', evidence: found.value.evidence };
    }
    const judged = agents.map((agent): JudgedRow & { name: string; share: number; others: number } => {
      const others = medianOf(agents.filter((one) => one !== agent).map(({ share }) => share)) ?? 0;
      const low = zoneOf(agent.share / others, limitOf(limits, 'share'));
      return {
        name: agent.row['agent']?.text ?? '',
        share: agent.share,
        others,
        zone: milderOf(low, mostOf(agent.row, agent.share, others)),
        weight: others - agent.share,
        evidence: evidenceIn(agent.row, 'agent', 'receptions', 'enquiries', 'inquiry-conversion'),
      };
    });
    const low = gravestFirst(judged);
    const [worst] = low;
    if (!worst) {
      return nothingFound(found.value, agents.length, rate(Math.min(...agents.map(({ share }) => share))));
    }
    const { name, share, others, zone } = worst;
    return {
      verdict: zone,
      figure: rate(share),
      reason: { key: 'checks.service.agent-conversion.low', params: { agent: name, others: rate(others) } },
      advice: [
        { key: 'checks.service.agent-conversion.listen', params: { agent: name } },
        { key: 'checks.service.agent-conversion.train' },
      ],
      evidence: low.flatMap(({ evidence }) => evidence),
    };
  },
};
