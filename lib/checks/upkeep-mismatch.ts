// 1.2 Own pages whose parameters say another capacity, weight, power or steel than their title.
import { judgeOwn, type Judgement } from '../judge-each';
import { mismatchOf, type Mismatch } from '../mismatch';
import { pageEvidence } from '../own-pages';
import type { Check, OwnPage } from './contract';

function judgementOf(page: OwnPage): Judgement<Mismatch | null> {
  const { offer } = page.draft;
  if (!offer) return 'apart';
  const of = mismatchOf(offer);
  if (of === undefined) return offer.title && offer.parameters ? 'apart' : 'unread';
  const evidence = [pageEvidence(page, 'title'), pageEvidence(page, 'parameters', of?.parameter)];
  return { zone: of ? 'problem' : 'pass', weight: page.seenAt, of, evidence };
}

export const upkeepMismatch: Check = {
  id: 'upkeep.mismatch',
  part: '1.2',
  needs: [],
  thresholds: {},
  evaluate: (facts) =>
    judgeOwn(facts, judgementOf, ({ of }, found) => ({
      figure: { value: found.length, unit: 'count' },
      reason: { key: 'checks.upkeep.mismatch.other', params: { parameter: of?.parameter ?? '' } },
      advice: [
        { key: 'checks.upkeep.mismatch.correct', params: { parameter: of?.parameter ?? '' } },
        { key: 'checks.upkeep.mismatch.orders' },
      ],
    })),
};
