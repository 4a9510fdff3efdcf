// 2.1 New products that fewer visitors put into the cart than the shop's earlier launches.
import { launchLimits, launchOutcome } from '../launch';
import type { Check } from './contract';

export const listingLaunch: Check = {
  id: 'listing.launch',
  part: '2.1',
  needs: ['goods', 'data'],
  thresholds: launchLimits('visitors', 100),
  evaluate: (facts, limits) =>
    launchOutcome(facts, limits, { hits: 'carts', of: 'visitors' }, 'listing.launch'),
};
