// 3.1 Plans whose daily budget was gone before the day was over.
import { gapOf, partlyRead } from '../gap';
import { allOf } from '../judge-each';
import { isOneDay, planOf, type Plan } from '../plans';
import { upTo } from '../quantities';
import { shortDate } from '../short-date';
import { evidenceIn, rowsOf } from '../table-rows';
import { limitOf, zoneOf, type Zone } from '../threshold';
import type { Check, Evidence, Facts, Outcome, Phrase, Quantity, Threshold } from './contract';

const money = (value: number): Quantity => ({ value, unit: 'money', currency: 'CNY' });

interface Gone {
  plan: Plan;
  zone: Zone;
  /** Hour of the day at which the budget was gone; undefined where no time is printed. */
  hour?: number;
}

/** "14:30" as hours since midnight. */
const hourOf = (time: string): number => Number(time.split(':')[0]) + Number(time.split(':')[1]) / 60;

/** An early hour is grave; a plan that spent its budget but names no hour may have lasted all day. */
function goneOf(plan: Plan, oneDay: boolean, limit: Threshold): Gone[] {
  if (plan.gone?.at !== undefined) {
    const hour = hourOf(plan.gone.at);
    return [{ plan, hour, zone: zoneOf(hour, limit) }];
  }
  if (plan.gone) return [{ plan, zone: 'problem' }];
  const { budget, cost } = plan;
  const spent = oneDay && budget !== undefined && cost !== undefined && budget > 0 && cost >= budget;
  return spent ? [{ plan, zone: 'attention' }] : [];
}

interface BudgetChange {
  text: string;
  at: string;
  evidence: Evidence[];
}

/** The newest change of the plan's budget in the account's own log, where the page shows one. */
function changeOf(facts: Facts, { name }: Plan): BudgetChange | undefined {
  const log = rowsOf(facts, 'changes', 'plan');
  if (!log.ok) return undefined;
  const [row] = log.value.rows
    .filter((one) => one['plan']?.text === name && /预算|budget/i.test(one['change']?.text ?? ''))
    .sort((a, b) => (b['changed-at']?.text ?? '').localeCompare(a['changed-at']?.text ?? ''));
  if (!row) return undefined;
  return {
    text: row['change']?.text ?? '',
    at: shortDate(row['changed-at']?.text ?? ''),
    evidence: evidenceIn(row, 'changed-at', 'change'),
  };
}

function adviceFor({ plan, hour }: Gone, change: BudgetChange | undefined): Phrase[] {
  // Spent evenly, the budget of the whole day would be what was spent by that hour times 24 ÷ hour.
  const enough = plan.budget !== undefined && hour ? (plan.budget * 24) / hour : undefined;
  const raise: Phrase =
    enough === undefined
      ? { key: 'checks.ads.budget-exhausted.look', params: { plan: plan.name } }
      : {
          key: 'checks.ads.budget-exhausted.raise',
          params: { budget: money(upTo(enough, 1000)) },
        };
  const spread: Phrase = { key: 'checks.ads.budget-exhausted.spread' };
  if (!change) return [raise, spread];
  const undo: Phrase = {
    key: 'checks.ads.budget-exhausted.undo',
    params: { at: change.at, change: change.text },
  };
  return [undo, spread];
}

/** Whether a report is for the day before: its hours are none of today's. */
const isYesterdays = (context: readonly string[]) => /昨|yesterday/i.test(context.join(' '));

function foundOutcome(facts: Facts, worst: Gone, all: Gone[], context: readonly string[]): Outcome {
  const { plan, zone } = worst;
  const change = changeOf(facts, plan);
  return {
    verdict: zone,
    ...(plan.budget !== undefined && { figure: money(plan.budget) }),
    ...(all.length > 1 && {
      aside: { key: 'checks.ads.budget-exhausted.plans', params: { n: all.length } },
    }),
    reason:
      plan.gone?.at === undefined
        ? { key: 'checks.ads.budget-exhausted.spent', params: { plan: plan.name } }
        : {
            key: `checks.ads.budget-exhausted.${isYesterdays(context) ? 'at-yesterday' : 'at'}`,
            params: { plan: plan.name, time: plan.gone.at },
          },
    advice: adviceFor(worst, change),
    evidence: [...all.flatMap((one) => one.plan.evidence), ...(change?.evidence ?? [])],
  };
}

export const adsBudgetExhausted: Check = {
  id: 'ads.budget-exhausted',
  part: '3.1',
  needs: ['ads'],
  thresholds: {
    hour: {
      attention: 23,
      problem: 20,
      unit: 'hours',
      worse: 'below',
      source: 'checks.source.own',
      date: '2026-09-01',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'plans', 'plan');
    if (!found.ok) return gapOf(found);
    const { rows, read, total, complete, context, evidence } = found.value;
    const limit = limitOf(limits, 'hour');
    const plans = rows.map(planOf);
    const gone = plans
      .flatMap((plan) => goneOf(plan, isOneDay(context), limit))
      .filter(({ zone }) => zone !== 'pass')
      .sort((a, b) => (a.hour ?? Infinity) - (b.hour ?? Infinity));
    const worst = gone.find(({ zone }) => zone === 'problem') ?? gone[0];
    if (worst) return foundOutcome(facts, worst, gone, context);
    if (!complete) return partlyRead(read, total, evidence);
    const known = plans.filter(
      ({ budget, cost, gone: word }) => word ?? (budget !== undefined && cost !== undefined),
    );
    if (known.length < plans.length) return partlyRead(known.length, plans.length, evidence);
    return { verdict: 'pass', aside: allOf(plans.length), evidence };
  },
};
