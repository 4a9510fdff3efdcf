// Where the store meets React: hooks over live queries, so that whatever is written anywhere is on the screen at once.
import { useLiveQuery } from 'dexie-react-hooks';
import { use, useEffect, useState } from 'react';
import { listGrants } from '../lib/browser/access';
import { hasAccess, watchGrants } from '../lib/browser/ask-access';
import { now as readNow } from '../lib/browser/clock';
import { settings } from '../lib/browser/settings';
import { currentTab, watchCurrentTab, type CurrentTab } from '../lib/browser/tabs';
import { framesLeft } from '../lib/frames-left';
import { pageKeyOf } from '../lib/page-key';
import type { ShopRound } from './round/shop-round';
import type { LimitRow, MisreadRow, ReadingRow, ShopRow, TargetRow } from '../lib/rows';
import { listLimits } from '../lib/store/limits';
import { listMisreads } from '../lib/store/list-misreads';
import { lastReadingOf, listFrames } from '../lib/store/readings';
import { listLatest, readingsKept } from '../lib/store/reading-lists';
import { listShops } from '../lib/store/shops';
import { targetsOf } from '../lib/store/targets';

const halfMinute = 30_000;

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}

/** The checks come after the screen that waits for them; the same promise each time. */
const loadJudge = once(() => import('./judge'));

/** The time (epoch ms), renewed every half minute, and when a panel that slept is used again; undefined until known. */
export function useNow(): number | undefined {
  const [now, setNow] = useState<number>();
  useEffect(() => {
    let known = 0;
    const renew = async (older = 0) => {
      const at = await readNow();
      if (Math.abs(at - known) > older) setNow((known = at));
    };
    void renew();
    const timer = setInterval(() => void renew(), halfMinute);
    // Timers of a machine that slept may ring long after its first use.
    const wake = () => void renew(halfMinute);
    for (const sign of ['pointerdown', 'focus'] as const) window.addEventListener(sign, wake, true);
    return () => {
      clearInterval(timer);
      for (const sign of ['pointerdown', 'focus'] as const) window.removeEventListener(sign, wake, true);
    };
  }, []);
  return now;
}

/** All shops in the order they were added; undefined until read. */
export function useShops(): ShopRow[] | undefined {
  return useLiveQuery(listShops);
}

/** The shop in view, "all" or an id, shared by every window; and how to choose another. */
export function useChosenShop(): [string | undefined, (shopId: string) => void] {
  const [shopId, setShopId] = useState<string>();
  useEffect(() => {
    void settings.chosenShop.getValue().then(setShopId);
    return settings.chosenShop.watch(setShopId);
  }, []);
  return [shopId, (chosen) => void settings.chosenShop.setValue(chosen)];
}

/** Whether chips stand beside the figures of consoles. */
export function useChips(): boolean {
  const [on, setOn] = useState(false);
  useEffect(() => {
    void settings.chips.getValue().then(setOn);
    return settings.chips.watch(setOn);
  }, []);
  return on;
}

/** The origins granted now, as patterns; undefined until known. */
export function useGrants(): string[] | undefined {
  const [grants, setGrants] = useState<string[]>();
  useEffect(() => {
    const stop = new AbortController();
    const renew = () => void listGrants().then(setGrants);
    renew();
    watchGrants(renew, stop.signal);
    return () => stop.abort();
  }, []);
  return grants;
}

/** The tab in front, whether it may be read, and its latest reading. */
export interface Front {
  tab: CurrentTab;
  granted: boolean;
  reading: ReadingRow | undefined;
  /** What was read in frames of other origins on it. */
  frames: ReadingRow[];
  /** Addresses of the frames whose content is not known, and whether they may be read. */
  left: { url: string; granted: boolean }[];
}

async function readingFor(pageKey: string): Promise<Pick<Front, 'reading' | 'frames' | 'left'>> {
  const reading = await lastReadingOf(pageKey);
  const frames = reading ? await listFrames(reading) : [];
  const drafts = frames.map(({ draft }) => draft);
  const urls = reading ? framesLeft(reading.draft, drafts) : [];
  // Asked last: what is awaited of the browser ends what the live query watches.
  const left = await Promise.all(urls.map(async (url) => ({ url, granted: await hasAccess(url) })));
  return { reading, frames, left };
}

/** What is known of the tab in front; undefined where there is no such tab. */
export function useFront(): Front | undefined {
  const [front, setFront] = useState<{ tab: CurrentTab; granted: boolean }>();
  useEffect(() => {
    const stop = new AbortController();
    const renew = async () => {
      const tab = await currentTab();
      const granted = tab?.url ? await hasAccess(tab.url) : false;
      if (!stop.signal.aborted) setFront(tab && { tab, granted });
    };
    void renew();
    watchCurrentTab(() => void renew(), stop.signal);
    watchGrants(() => void renew(), stop.signal);
    return () => stop.abort();
  }, []);
  const pageKey = front?.tab.url ? pageKeyOf(front.tab.url) : undefined;
  const read = useLiveQuery(() => (pageKey ? readingFor(pageKey) : undefined), [pageKey, front]);
  const own = read?.reading?.pageKey === pageKey ? read : undefined;
  return front && { ...front, reading: own?.reading, frames: own?.frames ?? [], left: own?.left ?? [] };
}

/** The readings seen last, newest first; undefined until read. */
export function useLatestReadings(limit: number): ReadingRow[] | undefined {
  return useLiveQuery(() => listLatest(limit), [limit]);
}

/** The newest refusals first; undefined until read. */
export function useMisreads(limit: number): MisreadRow[] | undefined {
  return useLiveQuery(() => listMisreads(limit), [limit]);
}

/** How many readings are kept and since when; undefined until read. */
export function useReadingsKept(): { count: number; since: number | undefined } | undefined {
  return useLiveQuery(readingsKept);
}

/** Thresholds the operator changed; undefined until read. */
export function useLimits(): LimitRow[] | undefined {
  return useLiveQuery(listLimits);
}

/** Every shop's round of today, judged anew whenever a row it rests on changes; undefined until read. */
export function useRounds(now: number | undefined, timeZone: string): ShopRound[] | undefined {
  const { readRounds } = use(loadJudge());
  return useLiveQuery(() => (now === undefined ? undefined : readRounds(now, timeZone)), [now, timeZone]);
}

/** Of some addresses those on sites that may not be read yet. */
export function useShut(urls: readonly string[]): ReadonlySet<string> {
  const [shut, setShut] = useState<ReadonlySet<string>>(new Set());
  const wanted = urls.join('\n');
  useEffect(() => {
    const stop = new AbortController();
    const renew = async () => {
      const all = wanted.split('\n').filter((url) => url !== '');
      const open = await Promise.all(all.map(hasAccess));
      if (!stop.signal.aborted) setShut(new Set(all.filter((_, index) => !open[index])));
    };
    void renew();
    watchGrants(() => void renew(), stop.signal);
    return () => stop.abort();
  }, [wanted]);
  return shut;
}

/** The targets of these shops, of all months; undefined until read. */
export function useTargetsOf(shopIds: readonly string[]): TargetRow[] | undefined {
  return useLiveQuery(
    async () => (await Promise.all(shopIds.map(targetsOf))).flat(),
    [JSON.stringify(shopIds)],
  );
}
