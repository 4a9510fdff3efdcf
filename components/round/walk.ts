// The walk through the pages of a round: one tab of the operator's own window, one page at a time, from their clicks.
import { useEffect, useState } from 'react';
import { now as readNow } from '../../lib/browser/clock';
import { walkTo } from '../../lib/browser/tabs';
import { pageKeyOf } from '../../lib/page-key';
import type { PageState } from '../../lib/reading';
import { endRound, pauseRound, skipPage, startRound } from '../../lib/store/rounds';
import type { Front } from '../live';
import { useView, type Walk } from '../view';
import { pagesOf, type RoutePage, type ShopRound } from './shop-round';

const shortestStay = 2_000;
// A page from which nothing came by then stays "not read", and the walk may go on.
const longestWait = 20_000;
const needsOperator: readonly PageState[] = ['signed-out', 'captcha'];

export interface WalkState {
  walk: Walk | undefined;
  page: RoutePage | undefined;
  /** State of the page in front, once it was read. */
  arrived: PageState | undefined;
  /** True where the walk waits for the operator to sign in or pass a check. */
  waits: boolean;
  /** True when nothing came from the page for so long that the walk may go on without it. */
  late: boolean;
  left: number;
  start: () => Promise<void>;
  next: () => Promise<void>;
  skip: () => Promise<void>;
  pause: () => Promise<void>;
  end: () => Promise<void>;
}

/** Progress and steps of a shop's round in this window; `front` is the tab in front. */
export function useWalk(shopRound: ShopRound, front: Front | undefined): WalkState {
  const { shop, day, readings } = shopRound;
  const { walk: anyWalk, setWalk, byItself } = useView();
  const walk = anyWalk?.shopId === shop.shopId ? anyWalk : undefined;
  const pages = pagesOf(shopRound);
  const [late, setLate] = useState(false);
  const page = walk && pages.find(({ url }) => url === walk.url);
  const left = pages.filter(({ fate }) => fate === 'waiting').length;

  const fresh = (row: { lastSeen: number; draft: { state: PageState } } | undefined) =>
    walk && row && row.lastSeen >= walk.openedAt && row.draft.state !== 'shell' ? row.draft.state : undefined;
  const own = walk && readings.findLast((row) => row.pageKey === pageKeyOf(walk.url));
  const isFront = front?.tab.id === walk?.tabId;
  const shown = fresh(own) ?? (isFront ? fresh(front?.reading) : undefined);
  // What is nothing but a frame has arrived with its frame.
  const arrived =
    shown === 'empty' && isFront && front?.left.some(({ granted }) => granted) ? undefined : shown;
  const waits = arrived !== undefined && needsOperator.includes(arrived);

  const open = async (url: string) => {
    const openedAt = await readNow();
    const tabId = await walkTo(url, walk?.tabId);
    setWalk({ shopId: shop.shopId, url, tabId, openedAt, byItself: walk?.byItself ?? byItself });
  };
  const goOn = async (after: string | undefined) => {
    const from = pages.findIndex(({ url }) => url === after) + 1;
    const target = pages.slice(from).find(({ fate }) => fate === 'waiting');
    if (target) return open(target.url);
    setWalk(undefined);
    await endRound(shop.shopId, day, await readNow());
  };
  const next = () => goOn(walk?.url);

  useEffect(() => {
    setLate(false);
    if (!walk || waits) return undefined;
    const overdue = () => (walk.byItself ? void next() : setLate(true));
    const timer = arrived
      ? walk.byItself && setTimeout(() => void next(), shortestStay)
      : setTimeout(overdue, longestWait);
    return () => {
      if (timer) clearTimeout(timer);
    };
    // The page and its arrival decide; a new render of the same page must not start the wait again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [walk?.url, walk?.openedAt, walk?.byItself, arrived, waits]);

  return {
    walk,
    page,
    arrived,
    waits,
    late,
    left,
    start: async () => {
      await startRound(shop.shopId, day, await readNow());
      await goOn(undefined);
    },
    next,
    skip: async () => {
      if (walk) await skipPage(shop.shopId, day, walk.url);
      await goOn(walk?.url);
    },
    pause: async () => {
      setWalk(undefined);
      await pauseRound(shop.shopId, day, await readNow());
    },
    end: async () => {
      setWalk(undefined);
      await endRound(shop.shopId, day, await readNow());
    },
  };
}
