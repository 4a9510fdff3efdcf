// The price walk in this window: its route, the page opened last, and what became of each. Kept while other views show.
import { create } from 'zustand';
import type { PriceStop, StopFate } from '../lib/price-route';

/** Seconds after a page was read until the next is opened; 0: when the operator presses. */
export const paces = [0, 10, 20, 40] as const;

interface PriceWalk {
  route: readonly PriceStop[];
  fates: Record<string, StopFate>;
  /** The stop that is open, its tab, and since when. */
  here: { stop: PriceStop; tabId: number | undefined; openedAt: number } | undefined;
  pace: (typeof paces)[number];
  set: (part: Partial<Pick<PriceWalk, 'route' | 'fates' | 'here' | 'pace'>>) => void;
}

export const usePriceWalk = create<PriceWalk>()((set) => ({
  route: [],
  fates: {},
  here: undefined,
  pace: 0,
  set: (part) => set(part),
}));
