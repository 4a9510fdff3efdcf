// Truth of rivals and reviews (parts 6, 14 and 15 of the day).
import type { Incident } from './truth';

const rival = { host: 'detail.tmall.com', path: '/item.htm?id=690200000501' };

/** What a round has to find about rivals, and the mornings on which a review is due. */
export const reviewIncidents: Incident[] = [
  {
    day: '2026-09-18',
    shop: 'tmall',
    part: 6,
    check: 'price.undercut',
    page: rival,
    verdict: 'attention',
    evidence: ['木禾家居旗舰店', '券后', '89', '129', '店铺券20', '满99减20'],
    says: 'landed ¥89 (¥109 until 2026-09-17 evening) against our ¥99, 10.1 % lower',
  },
  {
    day: '2026-09-18',
    shop: 'tmall',
    part: 15,
    check: 'rivals.changes',
    page: rival,
    verdict: 'attention',
    evidence: ['木禾家居旗舰店', '券后', '89'],
    says: 'the same rival went from ¥109 to ¥89 since it was last seen',
  },
  ...['2026-08-24', '2026-08-31', '2026-09-07', '2026-09-14'].map((day): Incident => ({
    day,
    shop: 'tmall',
    part: 14,
    check: 'report.week',
    verdict: 'your-eyes',
    evidence: [],
    says: 'it is Monday: the week that ended is to be summed up',
  })),
];
