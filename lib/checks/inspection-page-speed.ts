// 1.1 Whether the shop's pages open fast and whole on a computer; asked, for their loading is not measured.
import { eyesOutcome } from '../eyes';
import type { Check } from './contract';

export const inspectionPageSpeed: Check = {
  id: 'inspection.page-speed',
  part: '1.1',
  needs: [],
  manual: 'weekly',
  thresholds: {},
  evaluate: (facts) => eyesOutcome(facts, 'inspection.page-speed'),
};
