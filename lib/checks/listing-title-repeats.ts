// 2.1 Titles that say a word more than once, which takes room from words that are searched.
import { goodsOf } from '../goods';
import { judgeRows, type Judgement } from '../judge-each';
import { limitOf, zoneOf } from '../threshold';
import { titleRepeatOf, type TitleRepeat } from '../title-repeats';
import { evidenceIn } from '../table-rows';
import type { Check, FactRow, Threshold } from './contract';

function judgementOf(row: FactRow, limit: Threshold): Judgement<TitleRepeat | undefined> {
  const { name, onSale } = goodsOf(row);
  if (!onSale) return 'apart';
  if (name.title === '' || /…|\.{3}$/.test(name.title)) return 'unread';
  const of = titleRepeatOf(name.title);
  const zone = of ? zoneOf(of.times, limit) : 'pass';
  return { zone, weight: of?.times ?? 0, of, evidence: evidenceIn(row, 'product') };
}

export const listingTitleRepeats: Check = {
  id: 'listing.title-repeats',
  part: '2.1',
  needs: ['goods'],
  thresholds: {
    times: {
      attention: 2,
      problem: 4,
      unit: 'count',
      worse: 'above',
      source: 'checks.source.title-words',
      date: '2026-11-23',
    },
  },
  evaluate: (facts, limits) =>
    judgeRows(
      facts,
      ['goods', 'product'],
      (row) => judgementOf(row, limitOf(limits, 'times')),
      ({ of }) => ({
        figure: { value: of?.times ?? 0, unit: 'count' },
        reason: {
          key: 'checks.listing.title-repeats.twice',
          params: { word: of?.word ?? '', n: of?.times ?? 0 },
        },
        advice: [
          { key: 'checks.listing.title-repeats.swap', params: { word: of?.word ?? '' } },
          { key: 'checks.listing.title-repeats.search' },
        ],
      }),
    ),
};
