// Gathers what the checks of one shop and day look at, and has them judged.
import type { Check, Outcome } from '../checks/contract';

/** Every check of a shop's day with its outcome. */
export async function judgeShop(
  _shopId: string,
  _day: string,
  _now: number,
): Promise<{ check: Check; outcome: Outcome }[]> {
  return [];
}
