// Gathers the rows that the checks of one shop and day look at, and has them judged.
import type { Check, Outcome, OwnPage } from '../checks/contract';
import { addDays } from '../day';
import { factsOf } from '../facts';
import { marketId } from '../intake';
import { itemIdsOf, ownOfferKeyOf, ownPagesOf } from '../own-pages';
import { rivalsOf } from '../landed/rivals';
import { ownersOf } from '../limits';
import { evaluateRound } from '../round';
import type { ReadingRow, ShopRow } from '../rows';
import { knownTables } from '../table-facts';
import { db } from './db';
import { listOffers } from './offers';
import { listLately } from './price-rows';
import { listReadings } from './list-readings';
import { listTicks } from './ticks';

/** Days of figures that comparisons and usual ranges look back on. */
const memoryDays = 70;

/** Days in which a change of a watched offer is news; of what was not seen since only the newest state is known. */
const offerDays = 30;

/** Earlier days that are looked through for a goods list to compare with. */
const daysBack = 3;

const showsGoods = ({ draft, lastSeen }: ReadingRow) =>
  draft.kind === 'console' && knownTables(draft, lastSeen).some(({ kind }) => kind === 'goods');

/** The shop's goods as read on the newest earlier day that has some; empty where none of the last days read has. */
async function goodsBefore(shopId: string, day: string): Promise<ReadingRow[]> {
  let until = day;
  for (let back = 0; back < daysBack; back += 1) {
    const last = await db.readings
      .where('[shopId+day]')
      .between([shopId, ''], [shopId, until], true, false)
      .last();
    if (!last) break;
    const goods = (await listReadings(shopId, last.day)).filter(showsGoods);
    if (goods.length > 0) return goods;
    until = last.day;
  }
  return [];
}

/** The shop's own product pages opened on a day; `goods` are readings that name its items. */
async function ownPages(shop: ShopRow, day: string, goods: readonly ReadingRow[]): Promise<OwnPage[]> {
  const opened = await Promise.all([marketId, `${shop.platform}|?`].map((owner) => listReadings(owner, day)));
  const ids = itemIdsOf(goods);
  const own = ownPagesOf(shop, opened.flat(), ids, []);
  const offers = await listOffers(own.flatMap(({ draft }) => ownOfferKeyOf(draft) ?? []));
  return ownPagesOf(shop, opened.flat(), ids, offers);
}

/** Every check of a shop's day, or those of `list`, with its outcome; nothing for a shop that is not known. */
export async function judgeShop(
  shopId: string,
  day: string,
  now: number,
  list?: readonly Check[],
): Promise<{ check: Check; outcome: Outcome }[]> {
  const shop = await db.shops.get(shopId);
  if (!shop) return [];
  const since = addDays(day, -memoryDays);
  const [readings, earlier, figures, ticks, limits, watches] = await Promise.all([
    listReadings(shopId, day),
    goodsBefore(shopId, day),
    db.figures.where('[shopId+day]').between([shopId, since], [shopId, day], true, true).toArray(),
    listTicks(shopId),
    db.limits
      .where('key')
      .startsWithAnyOf(ownersOf(shopId).map((owner) => `${owner}|`))
      .toArray(),
    db.watches.toArray(),
  ]);
  const wanted = watches.flatMap((watch) => [watch.offerKey, watch.productKey ?? watch.offerKey]);
  const offers = await listLately([...new Set(wanted)], now - offerDays * 86_400_000);
  const rivals = rivalsOf(shop, { watches, offers });
  const own = await ownPages(shop, day, [...readings, ...earlier]);
  const gathered = { shop, day, now, readings, earlier, own, figures, rivals, ticks };
  return evaluateRound(factsOf(gathered), limits, list);
}
