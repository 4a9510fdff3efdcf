// 2.3 Own prices that promotions bring under the floor, as a share of the price before them.
import { derive } from '../formula';
import { judgeOwn, type Judgement } from '../judge-each';
import { pageEvidence, titleOf } from '../own-pages';
import { ownPriceOf, type OwnPrice } from '../own-price';
import { limitOf, zoneOf } from '../threshold';
import type { Check, OwnPage, Quantity, Threshold } from './contract';

interface Priced extends OwnPrice {
  page: OwnPage;
}

function judgementOf(page: OwnPage, limit: Threshold): Judgement<Priced> {
  if (!page.draft.offer) return 'apart';
  const price = ownPriceOf(page);
  if (!price) return 'unread';
  const share = price.landed / price.list;
  const evidence = [pageEvidence(page, 'price'), pageEvidence(page, 'originalPrice')];
  return { zone: zoneOf(share, limit), weight: -share, of: { ...price, page }, evidence };
}

export const priceFloor: Check = {
  id: 'price.floor',
  part: '2.3',
  needs: [],
  thresholds: {
    share: {
      attention: 0.6,
      problem: 0.5,
      unit: 'ratio',
      worse: 'below',
      source: 'checks.source.price-floor',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits) {
    const limit = limitOf(limits, 'share');
    return judgeOwn(
      facts,
      (page) => judgementOf(page, limit),
      ({ of: { page, landed, list }, zone }) => {
        const money = (value: number): Quantity => ({ value, unit: 'money', currency: page.currency });
        const crossed = zone === 'problem' ? limit.problem : limit.attention;
        const derivation = derive('price-share', [
          {
            name: 'checks.price.floor.landed',
            quantity: money(landed),
            evidence: pageEvidence(page, 'price'),
          },
          {
            name: 'checks.price.floor.list',
            quantity: money(list),
            evidence: pageEvidence(page, 'originalPrice'),
          },
        ]);
        return {
          figure: money(landed),
          reason: {
            key: 'checks.price.floor.under',
            params: { title: titleOf(page), floor: money(Math.round(list * crossed)) },
          },
          advice: [
            {
              key: 'checks.price.floor.stop',
              params: { landed: money(landed), floor: money(Math.round(list * crossed)) },
            },
            { key: 'checks.price.floor.own' },
          ],
          ...(derivation && { derivation }),
        };
      },
    );
  },
};
