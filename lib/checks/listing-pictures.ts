// 2.1 The picture set of own pages opened today: how many, and whether a film is among them.
import { judgeOwn, type Judgement } from '../judge-each';
import { pageEvidence, titleOf } from '../own-pages';
import { valueOf } from '../reading';
import { limitOf, zoneOf } from '../threshold';
import type { Check, OwnPage, Threshold } from './contract';

interface Set {
  page: OwnPage;
  count: number;
}

function judgementOf(page: OwnPage, limit: Threshold): Judgement<Set> {
  const { offer } = page.draft;
  if (!offer) return 'apart';
  const count = valueOf(offer.picture)?.count;
  if (count === undefined) return 'unread';
  const zone = zoneOf(count, limit);
  return {
    zone,
    weight: -count,
    of: { page, count },
    evidence: [pageEvidence(page, 'picture', String(count))],
  };
}

export const listingPictures: Check = {
  id: 'listing.pictures',
  part: '2.1',
  needs: [],
  thresholds: {
    count: {
      attention: 5,
      problem: 3,
      unit: 'count',
      worse: 'below',
      source: 'checks.source.picture-set',
      date: '2026-11-23',
    },
  },
  evaluate: (facts, limits) =>
    judgeOwn(
      facts,
      (page) => judgementOf(page, limitOf(limits, 'count')),
      ({ of: { page, count } }) => ({
        figure: { value: count, unit: 'count' },
        reason: { key: 'checks.listing.pictures.few', params: { n: count, title: titleOf(page) } },
        advice: [
          { key: 'checks.listing.pictures.add', params: { n: limitOf(limits, 'count').attention - count } },
          ...(valueOf(page.draft.offer?.picture)?.video ? [] : [{ key: 'checks.listing.pictures.video' }]),
        ],
      }),
    ),
};
