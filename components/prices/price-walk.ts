// The steps of a price walk: opens one watched page at a time in one tab, waits until it was read, rests where asked to.
import { useEffect } from 'react';
import { now as readNow } from '../../lib/browser/clock';
import { walkTo } from '../../lib/browser/tabs';
import { offerKeyOf } from '../../lib/intake';
import { fateAfter, nextStop, routeOf, type PriceStop, type StopFate } from '../../lib/price-route';
import { adoptPair } from '../../lib/store/pairs';
import type { Front } from '../live';
import { useReadingSince } from '../live-prices';
import { usePriceWalk } from '../view-price-walk';

/** A page from which nothing came by then is silent, and stays marked. */
const longestWait = 25_000;

export interface WalkSteps {
  /** What the open page showed, once it was read. */
  arrived: StopFate | undefined;
  start: (stops: readonly PriceStop[]) => Promise<void>;
  next: () => Promise<void>;
  skip: () => Promise<void>;
  end: () => void;
}

/** The steps, and the pace where the operator set one; `front` is the tab in front. */
export function useWalkSteps(front: Front | undefined): WalkSteps {
  const { route, fates, here, pace, set } = usePriceWalk();
  const own = useReadingSince(here?.stop.url, here?.openedAt ?? 0);
  const shown = front && here && front.tab.id === here.tabId ? front.reading : undefined;
  // A page that rewrote its address is known by the tab it stands in.
  const reading = own ?? (shown && shown.lastSeen >= (here?.openedAt ?? 0) ? shown : undefined);
  const { draft } = reading ?? {};
  const arrived: StopFate | undefined =
    draft && draft.state !== 'shell' ? (draft.kind === 'offer' ? 'read' : draft.state) : undefined;

  const open = async (way: readonly PriceStop[], met: Record<string, StopFate>) => {
    const stop = nextStop(way, met);
    if (!stop) return set({ route: way, fates: met, here: undefined });
    const openedAt = await readNow();
    const tabId = await walkTo(stop.url, here?.tabId);
    return set({ route: way, fates: met, here: { stop, tabId, openedAt } });
  };
  const leave = async (fate: StopFate) => {
    if (!here) return;
    if (draft?.offer)
      await adoptPair(here.stop.offerKey, offerKeyOf(draft.offer, draft.url, draft.site), here.openedAt);
    await open(route, fateAfter(route, fates, here.stop, fate));
  };

  useEffect(() => {
    if (!here) return undefined;
    const wait = arrived === undefined ? longestWait : pace * 1000;
    if (arrived !== undefined && pace === 0) return undefined;
    const timer = setTimeout(() => void leave(arrived ?? 'silent'), wait);
    return () => clearTimeout(timer);
    // The open page and what came of it decide; a new render of the same must not start the wait again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [here?.stop.offerKey, here?.openedAt, arrived, pace]);

  return {
    arrived,
    start: (stops) => open(routeOf(stops), {}),
    next: () => leave(arrived ?? 'silent'),
    skip: () => leave('skipped'),
    end: () => set({ here: undefined }),
  };
}
