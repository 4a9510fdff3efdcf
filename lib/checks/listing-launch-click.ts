// 2.1 New products that are shown but clicked less than the shop's earlier launches.
import { launchLimits, launchOutcome } from '../launch';
import type { Check } from './contract';

export const listingLaunchClick: Check = {
  id: 'listing.launch-click',
  part: '2.1',
  needs: ['goods', 'data'],
  thresholds: launchLimits('exposed', 1000),
  evaluate: (facts, limits) =>
    launchOutcome(facts, limits, { hits: 'visitors', of: 'exposed' }, 'listing.launch-click'),
};
