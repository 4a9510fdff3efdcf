// 1.2 Whether banners fit the season and no date in them is over; asked, for pictures are not read.
import { eyesOutcome } from '../eyes';
import type { Check } from './contract';

export const upkeepBannerSeason: Check = {
  id: 'upkeep.banner-season',
  part: '1.2',
  needs: [],
  manual: 'weekly',
  thresholds: {},
  evaluate: (facts) => eyesOutcome(facts, 'upkeep.banner-season'),
};
