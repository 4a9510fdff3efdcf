// A shop's round of a day with nothing in it yet, for what is drawn beside it.
import type { ShopRound } from '../../components/round/shop-round';

export const bareRound = (platform: string): ShopRound => ({
  shop: {
    shopId: `${platform}|青屿`,
    platform,
    name: '青屿',
    hosts: [],
    route: [],
    addedAt: 0,
    changedAt: 0,
  },
  day: '2026-09-18',
  round: undefined,
  results: [],
  checksInAll: 1,
  readings: [],
  route: { pages: [], others: [] },
  beside: [],
  changed: [],
  left: { day: '', urls: [] },
  unanswered: [],
});
