// The alerts of a whole board: each rival beside the own product it is matched to, muted and unmatched ones among them.
import { expect, test } from 'vitest';
import { boardAlerts } from '../../components/alerts/alert-board';
import { defaultRules } from '../../lib/alerts/contract';
import { byOffer } from '../../lib/own-offer';
import type { OfferRow, WatchRow } from '../../lib/rows';
import { seeded, seededDay } from '../tools/seeded-prices';
import { instantOf } from '../../lib/day';
import type { CostRows } from '../../components/live-answer';

const now = instantOf(seededDay, '10:05');
const rows = seeded as unknown as { offers: OfferRow[]; watches: WatchRow[] } & CostRows;
const about = { rules: defaultRules, now, timeZone: 'Asia/Shanghai' };
const prices = {
  watches: rows.watches,
  offers: byOffer(rows.offers),
  states: new Map(),
};

const kindsBy = (watches = rows.watches, costs: CostRows = rows) =>
  Object.fromEntries(
    [...boardAlerts({ ...prices, watches }, costs, [], about)]
      .flat()
      .map((one) => [`${one.offerKey}${one.day}`, one.kinds]),
  );

test('a cut under mine, stock gone and back, an offer not seen, and an odd jump under the floor', () => {
  expect(kindsBy()).toEqual({
    'taobao|690200000501|2026-09-18': ['lower', 'changed', 'promotion'],
    'jd|100520000500|2026-09-13': ['sold-out'],
    'jd|100520000500|2026-09-16': ['back'],
    'jd|100530000500|2026-09-18': ['below-floor', 'lower', 'changed'],
    'taobao|690200000777|2026-09-16': ['unseen'],
  });
  const odd = [...boardAlerts(prices, rows, [], about)].flat().find(({ after }) => after === 1050);
  expect(odd?.confirmed).toBe(false);
});

test('without costs there is no floor, and without a match nothing is lower than mine', () => {
  expect(kindsBy(rows.watches, { costs: [], rates: [] })['jd|100530000500|2026-09-18']).toEqual([
    'lower',
    'changed',
  ]);
  const loose = rows.watches.map(({ offerKey, watched, own, changedAt }) => ({
    offerKey,
    watched,
    own,
    changedAt,
  }));
  expect(kindsBy(loose)['taobao|690200000501|2026-09-18']).toEqual(['changed', 'promotion']);
});

test('own products and what is not watched any more tell nothing', () => {
  expect(kindsBy(rows.watches.map((watch) => ({ ...watch, watched: false })))).toEqual({});
});
