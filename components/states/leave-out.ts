// Takes checks out of a shop's rounds; the plan brings them back.
import { now as readNow } from '../../lib/browser/clock';
import { withSwitched } from '../../lib/starter-checks';
import { putPlan } from '../../lib/store/shops';
import type { Result, ShopRound } from '../round/shop-round';

export async function leaveOut({ shop }: ShopRound, results: readonly Result[]): Promise<void> {
  const ids = results.map(({ check }) => check.id);
  await putPlan(shop.shopId, { checks: withSwitched(shop.plan, ids, false) }, await readNow());
}
