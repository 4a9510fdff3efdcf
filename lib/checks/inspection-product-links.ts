// 1.1 Own product pages opened today that sell nothing: withdrawn, gone, or sold out.
import { judgeOwn, type Judgement } from '../judge-each';
import { pageEvidence, titleOf } from '../own-pages';
import { valueOf } from '../reading';
import type { Check, OwnPage } from './contract';

const dead = new Set(['withdrawn', 'not-found']);

function judgementOf(page: OwnPage): Judgement<OwnPage> {
  const { state, offer } = page.draft;
  const has = offer && valueOf(offer.availability);
  const of = (zone: 'problem' | 'attention' | 'pass') => ({
    zone,
    // Of two that are as bad, the one opened last.
    weight: page.seenAt,
    of: page,
    evidence: [pageEvidence(page, 'availability')],
  });
  if (dead.has(state) || has === 'Withdrawn') return of('problem');
  if (has === 'OutOfStock') return of('attention');
  return offer ? of('pass') : 'unread';
}

export const inspectionProductLinks: Check = {
  id: 'inspection.product-links',
  part: '1.1',
  needs: [],
  thresholds: {},
  evaluate: (facts) =>
    judgeOwn(facts, judgementOf, (worst, found) => ({
      figure: { value: found.length, unit: 'count' },
      reason: {
        key:
          worst.zone === 'problem'
            ? 'checks.inspection.product-links.gone'
            : 'checks.inspection.product-links.sold-out',
        params: { n: found.length, title: titleOf(worst.of) },
      },
      advice: [
        { key: 'checks.inspection.product-links.goods', params: { title: titleOf(worst.of) } },
        { key: 'checks.inspection.product-links.links' },
      ],
    })),
};
