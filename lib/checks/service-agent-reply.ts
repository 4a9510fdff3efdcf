// 4.1 An agent who answers far slower than the others.
import { gapOf, partlyRead } from '../gap';
import { medianOf } from '../median';
import { evidenceIn, numberIn, rowsOf } from '../table-rows';
import { limitOf, milderOf, zoneOf } from '../threshold';
import type { Check, Evidence, Outcome } from './contract';

const source = { source: 'checks.source.own', date: '2026-09-01' };

interface Agent {
  name: string;
  seconds: number;
  evidence: Evidence[];
}

export const serviceAgentReply: Check = {
  id: 'service.agent-reply',
  part: '4.1',
  needs: ['service'],
  thresholds: {
    times: { attention: 2, problem: 3, unit: 'ratio', worse: 'above', ...source },
    seconds: { attention: 90, problem: 120, unit: 'seconds', worse: 'above', ...source },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'agents', 'agent');
    if (!found.ok) return gapOf(found);
    const { rows, read, total, complete, evidence } = found.value;
    const agents = rows.flatMap((row): Agent[] => {
      const seconds = numberIn(row, 'reply-seconds');
      if (seconds === undefined) return [];
      return [
        {
          name: row['agent']?.text ?? '',
          seconds,
          evidence: evidenceIn(row, 'agent', 'reply-seconds', 'reply-3min-rate', 'inquiry-conversion'),
        },
      ];
    });
    const judged = agents
      .map((agent) => {
        const others = medianOf(agents.filter((other) => other !== agent).map(({ seconds }) => seconds)) ?? 0;
        const times = others > 0 ? agent.seconds / others : 0;
        const zone = milderOf(
          zoneOf(times, limitOf(limits, 'times')),
          zoneOf(agent.seconds, limitOf(limits, 'seconds')),
        );
        return { agent, others, times, zone };
      })
      .sort((a, b) => b.times - a.times);
    const slow = judged.filter(({ zone }) => zone !== 'pass');
    const [worst] = slow;
    if (worst) {
      const { agent, others, times, zone } = worst;
      return {
        verdict: zone,
        figure: { value: agent.seconds, unit: 'seconds' },
        ...(slow.length > 1 && {
          aside: { key: 'checks.service.agent-reply.agents', params: { n: slow.length } },
        }),
        reason: {
          key: 'checks.service.agent-reply.slow',
          params: { agent: agent.name, times: { value: times, unit: 'count' } },
        },
        advice: [
          {
            key: 'checks.service.agent-reply.talk',
            params: { agent: agent.name, others: { value: others, unit: 'seconds' } },
          },
          { key: 'checks.service.agent-reply.route' },
        ],
        evidence: slow.flatMap((one) => one.agent.evidence),
      };
    }
    if (!complete) return partlyRead(read, total, evidence);
    if (agents.length < rows.length) return partlyRead(agents.length, rows.length, evidence);
    if (agents.length < 2) return { verdict: 'not-applicable', evidence };
    const slowest = Math.max(...agents.map(({ seconds }) => seconds));
    return {
      verdict: 'pass',
      figure: { value: slowest, unit: 'seconds' },
      evidence: agents.flatMap((agent) => agent.evidence),
    };
  },
};
