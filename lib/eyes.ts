// The outcome of a question for the operator's own eyes.
import type { Facts, Outcome } from './checks/contract';

/** The operator's answer while it is valid, else the question. The words of the question are `checks.<id>.ask`. */
export function eyesOutcome(facts: Facts, checkId: string): Outcome {
  const tick = facts.tick(checkId);
  if (!tick) return { verdict: 'your-eyes', reason: { key: `checks.${checkId}.ask` }, evidence: [] };
  const noted = tick.note === '' ? undefined : { key: 'checks.note', params: { note: tick.note } };
  return {
    verdict: tick.answer === 'fine' ? 'pass' : 'problem',
    ...(noted && { reason: noted }),
    evidence: [],
  };
}
