// What the panel shows: the tab, the filter, the open check and the walk in progress. Never rows; those come from live.ts.
import { create } from 'zustand';

export const panelTabs = ['today', 'prices', 'trends', 'review'] as const;
export type PanelTab = (typeof panelTabs)[number];
export type Filter = 'all' | 'to-do' | 'you';

/** The walk through a shop's pages in this window: the page opened last, its browser tab, and how it goes on. */
export interface Walk {
  shopId: string;
  /** The day whose round it is, also past midnight. */
  day: string;
  url: string;
  tabId: number | undefined;
  openedAt: number;
  /** Goes to the next page by itself once a page was read. */
  byItself: boolean;
  /** When this walk was started: what was read since needs no visit. */
  since: number;
  /** Addresses it has been to. */
  been: readonly string[];
  /** The pages it is about, where it is not about all that are ahead. */
  only: readonly string[] | undefined;
}

interface View {
  tab: PanelTab;
  filter: Filter;
  /** `shopId|checkId` of the one check that is open. */
  openCheck: string | undefined;
  walk: Walk | undefined;
  /** Where a walk was paused: its tab, if it is still there, is the one that goes on. */
  rest: { tabId: number; url: string } | undefined;
  /** What the operator chose at the start of the last round. */
  byItself: boolean;
  /** An exported file the operator is looking at before it is kept. */
  file: File | undefined;
  /** The figures taught on the page in front are shown in place of the view. */
  teaching: boolean;
  /** The figures of the page in front whose names are not known are shown in place of the view. */
  naming: boolean;
  /** What a round opens, looks at and when it is due is shown in place of the round. */
  planning: boolean;
  /** What counts in the comparison of prices: how old a price may be, and of which platforms. */
  priceTerms: { days: 1 | 3 | 7 | 30; scope: 'all' | 'same' };
  showTab: (tab: PanelTab) => void;
  setFilter: (filter: Filter) => void;
  toggleCheck: (key: string) => void;
  setWalk: (walk: Walk | undefined) => void;
  setRest: (rest: View['rest']) => void;
  setByItself: (byItself: boolean) => void;
  setFile: (file: File | undefined) => void;
  setTeaching: (teaching: boolean) => void;
  setNaming: (naming: boolean) => void;
  setPlanning: (planning: boolean) => void;
  setPriceTerms: (part: Partial<View['priceTerms']>) => void;
  /** How many alerts of rivals are new. */
  alerts: number;
  setAlerts: (alerts: number) => void;
  /** Screens about a page's state that the operator sent away, `state|host` each. */
  left: readonly string[];
  setLeft: (left: readonly string[]) => void;
}

export const useView = create<View>()((set) => ({
  tab: 'today',
  filter: 'all',
  openCheck: undefined,
  walk: undefined,
  rest: undefined,
  byItself: false,
  file: undefined,
  teaching: false,
  naming: false,
  planning: false,
  priceTerms: { days: 7, scope: 'all' },
  showTab: (tab) => set({ tab }),
  setFilter: (filter) => set({ filter }),
  toggleCheck: (key) => set(({ openCheck }) => ({ openCheck: openCheck === key ? undefined : key })),
  setWalk: (walk) => set({ walk }),
  setRest: (rest) => set({ rest }),
  setByItself: (byItself) => set({ byItself }),
  setFile: (file) => set({ file }),
  setTeaching: (teaching) => set({ teaching }),
  setNaming: (naming) => set({ naming }),
  setPlanning: (planning) => set({ planning }),
  setPriceTerms: (part) => set(({ priceTerms }) => ({ priceTerms: { ...priceTerms, ...part } })),
  alerts: 0,
  setAlerts: (alerts) => set({ alerts }),
  left: [],
  setLeft: (left) => set({ left }),
}));
