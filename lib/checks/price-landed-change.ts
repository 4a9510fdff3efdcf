// 2.3 Own pages opened today on which a buyer pays another price than when they were seen last.
import { judgeOwn, type Judgement } from '../judge-each';
import { pageEvidence, titleOf } from '../own-pages';
import { limitOf, zoneOf } from '../threshold';
import type { Check, OwnPage, Quantity, Threshold } from './contract';

interface Changed {
  page: OwnPage;
  now: number;
  before: number;
}

function judgementOf(page: OwnPage, limit: Threshold): Judgement<Changed> {
  const { priceMinor: now, previousMinor } = page;
  if (!page.draft.offer) return 'apart';
  if (now === null) return 'unread';
  const before = previousMinor ?? now;
  const change = before > 0 ? now / before - 1 : 0;
  return {
    zone: zoneOf(Math.abs(change), limit),
    weight: Math.abs(change),
    of: { page, now, before },
    evidence: [pageEvidence(page, 'price')],
  };
}

export const priceLandedChange: Check = {
  id: 'price.landed-change',
  part: '2.3',
  needs: [],
  thresholds: {
    change: {
      attention: 0.03,
      problem: 0.3,
      unit: 'rate',
      worse: 'above',
      source: 'checks.source.price-change',
      date: '2026-11-23',
    },
  },
  evaluate: (facts, limits) =>
    judgeOwn(
      facts,
      (page) => judgementOf(page, limitOf(limits, 'change')),
      ({ of: { page, now, before } }) => {
        const money = (value: number): Quantity => ({ value, unit: 'money', currency: page.currency });
        return {
          figure: money(now),
          delta: { quantity: { value: now / before - 1, unit: 'rate' }, base: 'last-reading' },
          reason: {
            key: 'checks.price.landed-change.from',
            params: { title: titleOf(page), before: money(before) },
          },
          advice: [
            { key: 'checks.price.landed-change.plan', params: { before: money(before), now: money(now) } },
            { key: 'checks.price.landed-change.lowest' },
          ],
        };
      },
    ),
};
