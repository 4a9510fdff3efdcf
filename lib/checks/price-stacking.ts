// 2.3 Promotions on one own page that would bring the price under the floor if a buyer could use all of them at once.
import { derive } from '../formula';
import { judgeOwn, type Judgement } from '../judge-each';
import { pageEvidence, titleOf } from '../own-pages';
import { stackedPrice } from '../landed/from-offer';
import { ownPriceOf } from '../own-price';
import { valueOf } from '../reading';
import { limitOf, zoneOf } from '../threshold';
import type { Check, OwnPage, Quantity, Threshold } from './contract';

interface Stacked {
  page: OwnPage;
  stacked: number;
  list: number;
}

function judgementOf(page: OwnPage, limit: Threshold, today: string): Judgement<Stacked> {
  const { offer } = page.draft;
  if (!offer || offer.coupons === undefined) return 'apart';
  const price = ownPriceOf(page);
  const lines = valueOf(offer.coupons)?.map(({ text }) => text);
  const { currency } = page;
  const stacked =
    price && stackedPrice(lines, { list: price.list, currency, site: page.draft.site, on: today });
  if (!price || stacked === undefined) return 'unread';
  const { list } = price;
  const evidence = [pageEvidence(page, 'coupons'), pageEvidence(page, 'originalPrice')];
  return {
    zone: zoneOf(stacked / list, limit),
    weight: -stacked / list,
    of: { page, stacked, list },
    evidence,
  };
}

export const priceStacking: Check = {
  id: 'price.stacking',
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
      (page) => judgementOf(page, limit, facts.day),
      ({ of: { page, stacked, list } }) => {
        const money = (value: number): Quantity => ({ value, unit: 'money', currency: page.currency });
        const derivation = derive('price-share', [
          {
            name: 'checks.price.stacking.all',
            quantity: money(stacked),
            evidence: pageEvidence(page, 'coupons'),
          },
          {
            name: 'checks.price.floor.list',
            quantity: money(list),
            evidence: pageEvidence(page, 'originalPrice'),
          },
        ]);
        return {
          figure: money(stacked),
          reason: {
            key: 'checks.price.stacking.under',
            params: { title: titleOf(page), price: money(stacked) },
          },
          advice: [
            { key: 'checks.price.stacking.exclude' },
            { key: 'checks.price.stacking.try', params: { price: money(stacked) } },
          ],
          ...(derivation && { derivation }),
        };
      },
    );
  },
};
