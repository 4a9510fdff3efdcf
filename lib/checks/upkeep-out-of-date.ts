// 1.2 Texts of the shop whose time is over: last year's models, feasts that are past, coupons that ended.
import { judgeEach, type Judged } from '../judge-each';
import { outOfDateIn, type OutOfDate } from '../out-of-date';
import { shopTextsOf, type ShopText } from '../shop-texts';
import { limitOf, zoneOf } from '../threshold';
import type { Check, Outcome } from './contract';

interface Over {
  text: ShopText;
  over: OutOfDate | undefined;
}

export const upkeepOutOfDate: Check = {
  id: 'upkeep.out-of-date',
  part: '1.2',
  needs: ['goods'],
  thresholds: {
    days: {
      attention: 3,
      problem: 30,
      unit: 'days',
      worse: 'above',
      source: 'checks.source.seasons',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const { texts, seen } = shopTextsOf(facts);
    const judged = texts.map((text): Judged<Over> => {
      const over = outOfDateIn(text.text, facts.day);
      const zone = over ? zoneOf(over.days, limitOf(limits, 'days')) : 'pass';
      return { zone, weight: over?.days ?? 0, of: { text, over }, evidence: [text.evidence] };
    });
    return judgeEach(judged, seen, ({ of, weight }, found) => ({
      figure: { value: found.length, unit: 'count' },
      reason: {
        key: 'checks.upkeep.out-of-date.over',
        params: { word: of.over?.word ?? '', age: { value: weight, unit: 'days' } },
      },
      advice: [
        { key: 'checks.upkeep.out-of-date.change', params: { word: of.over?.word ?? '' } },
        { key: 'checks.upkeep.out-of-date.pictures' },
      ],
    }));
  },
};
