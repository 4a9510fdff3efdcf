// Gathers the rows that the checks of one shop and day look at, and has them judged.
import type { Check, Outcome } from '../checks/contract';
import { addDays } from '../day';
import { factsOf } from '../facts';
import { rivalsOf } from '../rivals';
import { evaluateRound } from '../round';
import { db } from './db';
import { listOffers } from './offers';
import { listReadings } from './readings';
import { listTicks } from './ticks';

/** Days of figures that comparisons and usual ranges look back on. */
const memoryDays = 70;

/** Every check of a shop's day with its outcome; nothing for a shop that is not known. */
export async function judgeShop(
  shopId: string,
  day: string,
  now: number,
): Promise<{ check: Check; outcome: Outcome }[]> {
  const shop = await db.shops.get(shopId);
  if (!shop) return [];
  const since = addDays(day, -memoryDays);
  const [readings, figures, ticks, limits, watches] = await Promise.all([
    listReadings(shopId, day),
    db.figures.where('[shopId+day]').between([shopId, since], [shopId, day], true, true).toArray(),
    listTicks(shopId),
    db.limits.where('key').startsWith(`${shopId}|`).toArray(),
    db.watches.toArray(),
  ]);
  const wanted = watches.flatMap((watch) => [watch.offerKey, watch.productKey ?? watch.offerKey]);
  const offers = await listOffers([...new Set(wanted)]);
  const rivals = rivalsOf(shop, { watches, offers });
  return evaluateRound(factsOf({ shop, day, now, readings, figures, rivals, ticks }), limits);
}
