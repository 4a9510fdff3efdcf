// 4.3 Whether the customer groups were looked after; asked, for chats are never read.
import { eyesOutcome } from '../eyes';
import type { Check } from './contract';

export const relationsGroups: Check = {
  id: 'relations.groups',
  part: '4.3',
  needs: [],
  manual: 'weekly',
  thresholds: {},
  evaluate: (facts) => eyesOutcome(facts, 'relations.groups'),
};
