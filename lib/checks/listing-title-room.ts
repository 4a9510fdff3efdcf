// 2.1 New listings whose title leaves much of the platform's room unused; only Taobao and Tmall count 60 bytes.
import { goodsOf } from '../goods';
import { judgeRows, type Judgement } from '../judge-each';
import { listingAge, newDays } from '../listing-age';
import { evidenceIn } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import { titleBytes } from '../title-bytes';
import type { Check, FactRow, Threshold } from './contract';

const room = 60;

function judgementOf(row: FactRow, today: string, limit: Threshold): Judgement<string> {
  const { name, onSale } = goodsOf(row);
  const age = listingAge(row, today);
  if (!onSale || (age !== undefined && age > newDays)) return 'apart';
  if (age === undefined || name.title === '' || /…|\.{3}$/.test(name.title)) return 'unread';
  const unused = room - titleBytes(name.title);
  return {
    zone: zoneOf(unused, limit),
    weight: unused,
    of: name.title,
    evidence: evidenceIn(row, 'product'),
  };
}

export const listingTitleRoom: Check = {
  id: 'listing.title-room',
  part: '2.1',
  needs: ['goods'],
  thresholds: {
    unused: {
      attention: 14,
      problem: 40,
      unit: 'count',
      worse: 'above',
      source: 'checks.source.taobao-title',
      date: '2026-11-23',
    },
  },
  evaluate: (facts, limits) =>
    facts.shop.platform === 'taobao'
      ? judgeRows(
          facts,
          ['goods', 'product'],
          (row) => judgementOf(row, facts.day, limitOf(limits, 'unused')),
          ({ weight, of }) => ({
            figure: { value: weight, unit: 'count' },
            reason: { key: 'checks.listing.title-room.free', params: { bytes: weight } },
            advice: [
              {
                key: 'checks.listing.title-room.fill',
                params: { title: of, letters: Math.floor(weight / 2) },
              },
              { key: 'checks.listing.title-room.words' },
            ],
          }),
        )
      : { verdict: 'not-applicable', evidence: [] },
};
