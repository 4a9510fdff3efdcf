// The health of the pages of a round: readings of the days before from the store, with those of the day itself.
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { instantOf } from '../lib/day';
import { pageHealthOf, type PageHealth } from '../lib/page-health';
import { pageKeyOf } from '../lib/page-key';
import type { ReadingRow } from '../lib/rows';
import { listNamed } from '../lib/store/named';
import { listDaysOf, readingBefore } from '../lib/store/reading-lists';
import type { MeasureId } from '../lib/vocabulary/measures';
import { expectedOn } from './expected-on';
import { useTaught } from './live-teach';
import type { ShopRound } from './round/shop-round';

/** So many days of each page are looked back on. */
const remembered = 10;

export interface RouteHealth {
  label: string;
  url: string;
  health: PageHealth;
}

/** The health of every page of the route that has one; undefined until read. */
export function useRouteHealth(
  { shop, day, readings }: ShopRound,
  timeZone: string,
): RouteHealth[] | undefined {
  const { route, platform } = shop;
  const keys = route.map(({ url }) => pageKeyOf(url)).join('\n');
  const taught = useTaught();
  // The days before stand still: what is read today does not have them read anew.
  const past = useLiveQuery(async () => {
    const startOf = (of: string) => instantOf(of, '00:00', timeZone);
    const found = new Map<string, ReadingRow[]>();
    for (const key of new Set(keys.split('\n')))
      found.set(key, await listDaysOf(key, startOf(day), remembered, startOf));
    return found;
  }, [keys, day, timeZone]);
  const urls = route.map(({ url }) => url).join('\n');
  // What the operator gave a name there is no longer waited for.
  const expected = useLiveQuery(async () => {
    const found = new Map<string, MeasureId[]>();
    // A shop may have no page yet.
    const held = urls === '' ? [] : urls.split('\n');
    for (const url of held.filter((one) => expectedOn(one).length > 0)) {
      const named = new Set((await listNamed(url)).map(({ metric }) => metric));
      found.set(
        url,
        expectedOn(url).filter((id) => !named.has(id)),
      );
    }
    return found;
  }, [urls]);
  return useMemo(() => {
    if (!past || !taught || !expected) return undefined;
    return route.flatMap(({ label, url }): RouteHealth[] => {
      const key = pageKeyOf(url);
      const own = [...(past.get(key) ?? []), ...readings.filter(({ pageKey }) => pageKey === key)];
      const health = pageHealthOf(url, own, taught, {
        platform,
        timeZone,
        expected: expected.get(url) ?? [],
      });
      return health ? [{ label, url, health }] : [];
    });
  }, [past, taught, expected, route, readings, platform, timeZone]);
}

/** The last reading of an address before an instant; undefined while there is none. */
export function useReadingBefore(url: string, at: number): ReadingRow | undefined {
  return useLiveQuery(() => readingBefore(pageKeyOf(url), at), [url, at]);
}
