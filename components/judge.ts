// Judges every shop's round of today. With it come all the checks, so it is loaded on its own.
import { isChanged } from '../lib/changed-page';
import { checks as allChecks } from '../lib/checks';
import { dayOf } from '../lib/day';
import { pageKeyOf } from '../lib/page-key';
import { chosenChecks } from '../lib/round';
import { routeOf } from '../lib/route';
import type { ReadingRow, RoutePage, ShopRow } from '../lib/rows';
import { readingBefore } from '../lib/store/reading-lists';
import { listReadings } from '../lib/store/list-readings';
import { lastReadingOf } from '../lib/store/readings';
import { judgeShop } from '../lib/store/round-facts';
import { roundOf } from '../lib/store/round-row';
import { leftBefore, unanswered } from '../lib/store/rounds';
import { listShops } from '../lib/store/shops';
import type { ShopRound } from './round/shop-round';

/** The rounds of all shops on the day that `now` is on there, in the order the shops were added. */
export async function readRounds(now: number, timeZone: string): Promise<ShopRound[]> {
  const shops = await listShops();
  return Promise.all(shops.map((shop) => roundWith(shop, now, timeZone)));
}

async function roundWith(shop: ShopRow, now: number, timeZone: string): Promise<ShopRound> {
  const day = dayOf(now, timeZone);
  const checks = chosenChecks(shop.plan);
  const route = routeOf(shop, checks);
  // Asked side by side: what waits here is what the operator waits for after each page.
  const [round, results, pages, left, late] = await Promise.all([
    roundOf(shop.shopId, day),
    judgeShop(shop.shopId, day, now, checks),
    pagesOf(shop.shopId, route.pages, day),
    leftBefore(shop, day),
    unanswered(shop, now, timeZone),
  ]);
  return {
    shop,
    day,
    round,
    results,
    ...pages,
    left,
    unanswered: late,
    route,
    checksInAll: allChecks.length,
  };
}

/** Today's readings of a shop, those beside them, and the keys of pages that changed. */
async function pagesOf(
  shopId: string,
  route: readonly RoutePage[],
  day: string,
): Promise<Pick<ShopRound, 'readings' | 'beside' | 'changed'>> {
  const readings = await listReadings(shopId, day);
  const [beside, changed] = await Promise.all([readBeside(route, readings, day), changedPages(readings)]);
  return { readings, beside, changed };
}

/** Today's last readings of pages of the route that belong to no shop, as product pages do. */
async function readBeside(
  pages: readonly RoutePage[],
  readings: readonly ReadingRow[],
  day: string,
): Promise<ReadingRow[]> {
  const own = new Set(readings.map(({ pageKey }) => pageKey));
  const keys = pages.map(({ url }) => pageKeyOf(url)).filter((pageKey) => !own.has(pageKey));
  const rows = await Promise.all(keys.map(lastReadingOf));
  return rows.flatMap((row) => (row?.day === day ? [row] : []));
}

/** Keys of pages that lost most of their names since another day. */
async function changedPages(readings: readonly ReadingRow[]): Promise<string[]> {
  const newest = new Map(readings.map((row) => [row.pageKey, row]));
  const oldest = new Map(readings.toReversed().map((row) => [row.pageKey, row.firstSeen]));
  const changed = await Promise.all(
    [...newest].map(async ([pageKey, row]) => {
      const before = await readingBefore(pageKey, oldest.get(pageKey) ?? 0);
      return before && isChanged(before.draft, row.draft) ? pageKey : undefined;
    }),
  );
  return changed.flatMap((pageKey) => pageKey ?? []);
}
