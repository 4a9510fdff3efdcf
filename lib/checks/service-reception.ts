// 4.1 One agent who has to receive far more people than the others.
import { gapOf } from '../gap';
import { gravestFirst, nothingFound, type JudgedRow } from '../judged-rows';
import { medianOf } from '../median';
import { count } from '../quantities';
import { evidenceIn, numberIn, rowsOf } from '../table-rows';
import { limitOf, milderOf, zoneOf } from '../threshold';
import type { Check, Outcome } from './contract';

const source = { source: 'checks.source.reception', date: '2026-11-23' };

export const serviceReception: Check = {
  id: 'service.reception',
  part: '4.1',
  needs: ['service'],
  thresholds: {
    times: { attention: 2, problem: 3, unit: 'ratio', worse: 'above', ...source },
    people: { attention: 80, problem: 120, unit: 'count', worse: 'above', ...source },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'agents', 'agent');
    if (!found.ok) return gapOf(found);
    const agents = found.value.rows.flatMap((row) => {
      const people = numberIn(row, 'receptions');
      return people === undefined ? [] : [{ row, people }];
    });
    // Who was off that day received nobody; the others are measured by those who worked.
    const worked = agents.filter(({ people }) => people > 0);
    if (found.value.complete && agents.length === found.value.rows.length && worked.length < 2) {
      return { verdict: 'not-applicable', evidence: found.value.evidence };
    }
    const judged = worked.map((agent): JudgedRow & { name: string; people: number; others: number } => {
      const others = medianOf(worked.filter((one) => one !== agent).map(({ people }) => people)) ?? Infinity;
      return {
        name: agent.row['agent']?.text ?? '',
        people: agent.people,
        others,
        zone: milderOf(
          zoneOf(agent.people / others, limitOf(limits, 'times')),
          zoneOf(agent.people, limitOf(limits, 'people')),
        ),
        weight: agent.people,
        evidence: evidenceIn(agent.row, 'agent', 'receptions', 'reply-seconds'),
      };
    });
    const busy = gravestFirst(judged);
    const [worst] = busy;
    if (!worst) {
      return nothingFound(found.value, agents.length, count(Math.max(...agents.map(({ people }) => people))));
    }
    const { name, people, others, zone } = worst;
    return {
      verdict: zone,
      figure: count(people),
      reason: { key: 'checks.service.reception.busy', params: { agent: name, people, others } },
      advice: [
        { key: 'checks.service.reception.share', params: { agent: name } },
        { key: 'checks.service.reception.shift' },
      ],
      evidence: busy.flatMap(({ evidence }) => evidence),
    };
  },
};
