// The walk through the pages of a round: one tab of the operator's own window, one page at a time, from their clicks.
import { useEffect, useRef, useState } from 'react';
import { now as readNow } from '../../lib/browser/clock';
import { planReminder } from '../../lib/browser/remind';
import { returnTo, stillAt, walkTo } from '../../lib/browser/tabs';
import { dayOf } from '../../lib/day';
import { pageKeyOf } from '../../lib/page-key';
import { againAfter } from '../../lib/reminders';
import type { PageState } from '../../lib/reading';
import { nextToTell } from '../../lib/store/due';
import { endRound, noteMet, pauseRound, skipPage, startRound } from '../../lib/store/rounds';
import { useShut, type Front } from '../live';
import { useView, type Walk } from '../view';
import { useWords } from '../words';
import { isAhead, stopsOf, unpublishedOf, type ShopRound, type Stop } from './shop-round';

/** By itself the walk leaves no page sooner; lists that come after the first figures begin the stay anew. */
const shortestStay = 2_000;
// A page from which nothing came by then stays "not read", and the walk may go on.
const longestWait = 20_000;
/** The browser tells which tab is in front a moment after it came there: nothing is said of that moment. */
const sayAfter = 800;
const needsOperator: readonly PageState[] = ['signed-out', 'captcha'];

export interface WalkState {
  walk: Walk | undefined;
  stops: Stop[];
  page: Stop | undefined;
  /** State of the page in front, once it was read. */
  arrived: PageState | undefined;
  /** True where the walk waits for the operator to sign in or pass a check. */
  waits: boolean;
  /** True while the tab of the walk is the one in front. */
  inFront: boolean;
  /** True when nothing came from the page for so long that the walk may go on without it. */
  late: boolean;
  /** True where the walk goes by itself and the operator has another tab in front: it stands still until they return. */
  away: boolean;
  /** Pages ahead, beside the one in front. */
  left: number;
  /** Pages whose figures were not out when they were read. */
  unpublished: string[];
  /** Begins or goes on; with addresses only those pages, read or not. */
  start: (only?: readonly string[]) => Promise<void>;
  next: () => Promise<void>;
  skip: () => Promise<void>;
  pause: () => Promise<void>;
  end: () => Promise<void>;
  comeBack: () => Promise<void>;
}

/** Whether something has been so for a while. */
function useAfter(so: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!so) return undefined;
    const timer = setTimeout(() => setLasting(true), ms);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [so, ms]);
  return so && lasting;
}

/** Progress and steps of a shop's round in this window; `front` is the tab in front. */
export function useWalk(shopRound: ShopRound, front: Front | undefined): WalkState {
  const { shop, readings, beside, route } = shopRound;
  const { timeZone } = useWords();
  const { walk: anyWalk, setWalk, byItself, rest, setRest } = useView();
  const walk = anyWalk?.shopId === shop.shopId ? anyWalk : undefined;
  // A walk that goes past midnight stays that of the day it began.
  const day = walk?.day ?? shopRound.day;
  const shut = useShut(route.pages.map(({ url }) => url));
  const stops = stopsOf(shopRound, shut);
  const unpublished = unpublishedOf(shopRound);
  const [late, setLate] = useState(false);
  const page = walk && stops.find(({ url }) => url === walk.url);
  const ahead = ({ been, only, since }: Pick<Walk, 'been' | 'only' | 'since'>) =>
    stops.filter((stop) => {
      if (been.includes(stop.url)) return false;
      return only ? only.includes(stop.url) && stop.readAt < since : isAhead(stop, since);
    });
  const left = ahead(walk ?? { been: [], only: undefined, since: Number.MAX_SAFE_INTEGER }).length;

  const fresh = (row: { lastSeen: number; draft: { state: PageState } } | undefined) =>
    walk && row && row.lastSeen >= walk.openedAt && row.draft.state !== 'shell' ? row.draft.state : undefined;
  const own = walk && [...beside, ...readings].findLast((row) => row.pageKey === pageKeyOf(walk.url));
  const inFront = front?.tab.id === walk?.tabId;
  const shown = fresh(own) ?? (inFront ? fresh(front?.reading) : undefined);
  // What is nothing but a frame has arrived with its frame.
  const arrived =
    shown === 'empty' && inFront && front?.left.some(({ granted }) => granted) ? undefined : shown;
  const waits = arrived !== undefined && needsOperator.includes(arrived);
  const held = walk?.byItself === true && front !== undefined && !inFront;
  const away = useAfter(held, sayAfter);

  const finish = async (ended: string) => {
    setWalk(undefined);
    const at = await readNow();
    const again = unpublished.length > 0 ? { urls: unpublished, at: at + againAfter } : undefined;
    await endRound(shop.shopId, ended, at, again);
    await planReminder(nextToTell);
  };
  const goOn = async (from: Pick<Walk, 'day' | 'been' | 'only' | 'since' | 'tabId' | 'byItself'>) => {
    const [target] = ahead(from);
    if (!target) return finish(from.day);
    const openedAt = await readNow();
    const tabId = await walkTo(target.url, from.tabId);
    // Paused or ended while the page was being opened.
    if (halted.current) return;
    const { since, only } = from;
    const been = [...from.been, target.url];
    setWalk({
      shopId: shop.shopId,
      day: from.day,
      url: target.url,
      tabId,
      openedAt,
      byItself: from.byItself,
      since,
      been,
      only,
    });
  };
  const next = async () => {
    if (!walk) return;
    const state = arrived ?? 'silent';
    if (!fresh(own)) await noteMet(shop.shopId, day, walk.url, { state, at: await readNow() });
    await goOn(walk);
  };

  // A timer takes the step as it is when it rings, and not as it was when it was set.
  const step = useRef(next);
  const moving = useRef(false);
  const halted = useRef(false);
  const opened = useRef({ openedAt: 0, at: 0 });
  useEffect(() => {
    step.current = next;
  });
  /** A second press while the first still opens its page opens nothing more. */
  const once = async (move: () => Promise<void>) => {
    if (moving.current) return;
    moving.current = true;
    try {
      await move();
    } finally {
      moving.current = false;
    }
  };

  useEffect(() => {
    setLate(false);
    if (!walk || waits || held) return undefined;
    if (opened.current.openedAt !== walk.openedAt)
      opened.current = { openedAt: walk.openedAt, at: Date.now() };
    const latest = opened.current.at + longestWait - Date.now();
    const leave = () => void once(() => step.current());
    const overdue = () => (walk.byItself ? leave() : setLate(true));
    const timer = arrived
      ? walk.byItself && setTimeout(leave, Math.min(shortestStay, latest))
      : setTimeout(overdue, latest);
    return () => {
      if (timer) clearTimeout(timer);
    };
    // The page, its arrival and what changed on it decide; a new render of the same must not start the wait again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [walk?.url, walk?.openedAt, walk?.byItself, arrived, waits, held, own?.key]);

  return {
    walk,
    stops,
    page,
    arrived,
    waits,
    inFront,
    late,
    away,
    left,
    unpublished,
    start: (only) =>
      once(async () => {
        halted.current = false;
        const since = await readNow();
        // The screen may still stand as it did last night.
        const today = dayOf(since, timeZone);
        await startRound(shop.shopId, today, since);
        const tabId = rest && (await stillAt(rest)) ? rest.tabId : undefined;
        await goOn({ day: today, been: [], only, since, tabId, byItself });
      }),
    next: () => once(next),
    skip: () =>
      once(async () => {
        if (walk) await skipPage(shop.shopId, day, walk.url);
        await next();
      }),
    pause: async () => {
      halted.current = true;
      if (walk?.tabId !== undefined) setRest({ tabId: walk.tabId, url: walk.url });
      setWalk(undefined);
      await pauseRound(shop.shopId, day, await readNow());
    },
    end: async () => {
      halted.current = true;
      await finish(day);
    },
    comeBack: async () => {
      if (walk) setWalk({ ...walk, tabId: await returnTo(walk.url, walk.tabId) });
    },
  };
}
