// 4.1 Agents of whom too few buyers have an answer within three minutes.
import { judgeRows, type Judgement } from '../judge-each';
import { rate } from '../quantities';
import { evidenceIn, numberIn } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import type { Check, FactRow, Threshold } from './contract';

interface Agent {
  name: string;
  share: number;
}

function judgementOf(row: FactRow, limit: Threshold): Judgement<Agent> {
  const share = numberIn(row, 'reply-3min-rate');
  // Who was off that day answered nobody.
  if (numberIn(row, 'receptions') === 0) return 'apart';
  if (share === undefined) return 'unread';
  const name = row['agent']?.text ?? '';
  const evidence = evidenceIn(row, 'agent', 'receptions', 'reply-3min-rate');
  return { zone: zoneOf(share, limit), weight: -share, of: { name, share }, evidence };
}

export const serviceAgentRate: Check = {
  id: 'service.agent-rate',
  part: '4.1',
  needs: ['service'],
  thresholds: {
    rate: {
      attention: 0.9,
      problem: 0.8,
      unit: 'rate',
      worse: 'below',
      source: 'checks.source.agent-rate',
      date: '2026-11-29',
    },
  },
  evaluate: (facts, limits) =>
    judgeRows(
      facts,
      ['agents', 'agent'],
      (row) => judgementOf(row, limitOf(limits, 'rate')),
      ({ of: { name, share } }, low) => ({
        figure: rate(share),
        ...(low.length > 1 && {
          aside: { key: 'checks.service.agent-reply.agents', params: { n: low.length } },
        }),
        reason: { key: 'checks.service.agent-rate.few', params: { agent: name } },
        advice: [
          { key: 'checks.service.agent-rate.hours', params: { agent: name } },
          { key: 'checks.service.agent-rate.phrases' },
        ],
      }),
    ),
};
