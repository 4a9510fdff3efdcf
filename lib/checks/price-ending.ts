// 2.3 Promotions on own pages whose last day is near.
import { daysBetween } from '../day';
import { dealsOf } from '../deals';
import { judgeOwn, type Judgement } from '../judge-each';
import { pageEvidence } from '../own-pages';
import { valueOf } from '../reading';
import { shortDate } from '../short-date';
import { limitOf, zoneOf } from '../threshold';
import type { Check, OwnPage, Threshold } from './contract';

interface Ending {
  text: string;
  to: string;
}

function judgementOf(page: OwnPage, limit: Threshold, today: string): Judgement<Ending> {
  const { offer } = page.draft;
  if (!offer || offer.coupons === undefined) return 'apart';
  const coupons = valueOf(offer.coupons);
  if (!coupons) return 'unread';
  const [first] = coupons
    .flatMap(({ text }) => dealsOf(text, today))
    .flatMap(({ text, to }) => (to !== undefined && to >= today ? [{ text, to }] : []))
    .sort((a, b) => a.to.localeCompare(b.to));
  if (!first) return 'apart';
  const left = daysBetween(today, first.to);
  return {
    zone: zoneOf(left, limit),
    weight: -left,
    of: first,
    evidence: [pageEvidence(page, 'coupons', first.text)],
  };
}

export const priceEnding: Check = {
  id: 'price.ending',
  part: '2.3',
  needs: [],
  thresholds: {
    left: {
      attention: 3,
      problem: 1,
      unit: 'days',
      worse: 'below',
      source: 'checks.source.own',
      date: '2026-11-23',
    },
  },
  evaluate: (facts, limits) =>
    judgeOwn(
      facts,
      (page) => judgementOf(page, limitOf(limits, 'left'), facts.day),
      ({ of: { text, to }, weight }, found) => ({
        figure: { value: -weight, unit: 'days' },
        ...(found.length > 1 && { aside: { key: 'checks.goods', params: { n: found.length } } }),
        reason: { key: 'checks.price.ending.near', params: { text, day: shortDate(to) } },
        advice: [
          { key: 'checks.price.ending.decide', params: { day: shortDate(to) } },
          { key: 'checks.price.ending.page' },
        ],
      }),
    ),
};
