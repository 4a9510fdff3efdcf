// 1.1 Whether a buyer can get as far as the cashier; asked, for only the operator can walk there.
import { eyesOutcome } from '../eyes';
import type { Check } from './contract';

export const inspectionCheckout: Check = {
  id: 'inspection.checkout',
  part: '1.1',
  needs: [],
  manual: 'weekly',
  thresholds: {},
  evaluate: (facts) => eyesOutcome(facts, 'inspection.checkout'),
};
