// The day's round of a shop: every check judged over the facts, in the order of the day.
import { checks } from './checks';
import { parts, type Check, type Facts, type Outcome } from './checks/contract';
import { limitsOf } from './limits';
import type { LimitRow, RoundPlan } from './rows';
import { isChosen } from './starter-checks';

/** The checks that are on for a shop, in the order of the day. */
export const chosenChecks = (plan: RoundPlan | undefined): Check[] =>
  checks.filter(({ id }) => isChosen(id, plan));

/** Every check with its outcome, by part. A check that fails is "not read": it never takes the round with it. */
export function evaluateRound(
  facts: Facts,
  limitRows: readonly LimitRow[],
  list: readonly Check[] = checks,
): { check: Check; outcome: Outcome }[] {
  return list
    .map((check) => ({ check, outcome: outcomeOf(check, facts, limitRows) }))
    .sort((a, b) => parts.indexOf(a.check.part) - parts.indexOf(b.check.part));
}

function outcomeOf(check: Check, facts: Facts, limitRows: readonly LimitRow[]): Outcome {
  try {
    return check.evaluate(facts, limitsOf(check, limitRows, facts.shop.id));
  } catch {
    return { verdict: 'not-read', reason: { key: 'checks.failed' }, evidence: [] };
  }
}
