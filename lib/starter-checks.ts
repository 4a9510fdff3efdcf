// The dozen checks a new shop starts with: those that cost money on the day they are missed. The rest is offered.
import type { RoundPlan } from './rows';

/** Violations, dispatch, stock, rivals' prices, the advertising money, buyers who wait, and yesterday's takings. */
export const starterChecks: readonly string[] = [
  'inspection.violations',
  'inspection.shop-score',
  'stock.cover',
  'dispatch.deadline',
  'price.undercut',
  'ads.budget-exhausted',
  'ads.roi',
  'ads.balance',
  'service.reply-time',
  'aftersales.pending',
  'data.gmv',
  'data.conversion',
];

/** Whether a check belongs to a shop's round: as the operator switched it, else as a new shop has it. */
export function isChosen(checkId: string, plan: RoundPlan | undefined): boolean {
  return plan?.checks?.[checkId] ?? starterChecks.includes(checkId);
}

/** The operator's switches after some were turned; a switch as a new shop has it is not kept. */
export function withSwitched(
  plan: RoundPlan | undefined,
  checkIds: readonly string[],
  on: boolean,
): Record<string, boolean> {
  const turned = { ...plan?.checks, ...Object.fromEntries(checkIds.map((id) => [id, on])) };
  return Object.fromEntries(Object.entries(turned).filter(([id, one]) => one !== starterChecks.includes(id)));
}
