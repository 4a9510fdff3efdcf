// 2.1 New products that fewer visitors pay for than for the shop's earlier launches.
import { launchLimits, launchOutcome } from '../launch';
import type { Check } from './contract';

export const listingLaunchSale: Check = {
  id: 'listing.launch-sale',
  part: '2.1',
  needs: ['goods', 'data'],
  thresholds: launchLimits('visitors', 200),
  evaluate: (facts, limits) =>
    launchOutcome(facts, limits, { hits: 'buyers', of: 'visitors' }, 'listing.launch-sale'),
};
