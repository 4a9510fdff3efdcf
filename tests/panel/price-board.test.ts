// What an operator sees in the view of prices: my place among rivals now and yesterday, and what is not counted.
import { describe, expect, it } from 'vitest';
import { boardOf } from '../../components/prices/board';
import { dailyPrices } from '../../components/prices/daily-prices';
import { historyOf } from '../../lib/prices';
import type { OfferRow, WatchRow } from '../../lib/rows';

const day = 86_400_000;
const now = Date.parse('2026-09-17T09:12:00+08:00');
const terms = { now, timeZone: 'Asia/Shanghai' };

/** States of an offer, each from so many days ago to so many days ago at a price. */
function offer(offerKey: string, states: [from: number, to: number, minor: number | null][]): OfferRow[] {
  return states.map(([from, to, priceMinor]) => ({
    key: `${offerKey}|${from}`,
    offerKey,
    site: 'general',
    url: `https://shop.example/${offerKey}`,
    offer: { title: offerKey, from: {} },
    priceMinor,
    currency: 'CNY',
    reader: 'general',
    pageTitle: offerKey,
    firstSeen: now - from * day,
    lastSeen: now - to * day,
  }));
}
const watch = (offerKey: string, part: Partial<WatchRow>): WatchRow => ({
  offerKey,
  watched: true,
  own: false,
  changedAt: now,
  ...part,
});

const mine = watch('mine', { own: true, watched: false, productKey: 'mine' });
const market = (
  rivals: Record<string, [number, number, number | null][]>,
  own: [number, number, number | null][],
) =>
  boardOf(
    {
      watches: [mine, ...Object.keys(rivals).map((key) => watch(key, { productKey: 'mine' }))],
      offers: new Map([
        ['mine', offer('mine', own)],
        ...Object.entries(rivals).map(([key, states]) => [key, offer(key, states)] as const),
      ]),
      states: new Map(),
    },
    [],
    terms,
  );

describe('the board of prices', () => {
  it('counts what was typed or read after the clock on the screen last moved', () => {
    const { products } = market({ typed: [[-0.001, -0.001, 7290]] }, [[20, 0, 9900]]);
    const [product] = products;
    expect(product?.rivals.map(({ gap }) => gap.priceMinor)).toEqual([7290]);
    expect(product?.before.n).toBe(0);
  });

  it('ranks me among the rivals matched to my product, and knows where I stood yesterday', () => {
    const [product] = market(
      {
        cut: [
          [20, 1.2, 9900],
          [0.5, 0, 8900],
        ],
        dear: [[20, 0, 13900]],
      },
      [[20, 0, 9500]],
    ).products;
    expect(product?.comparison).toMatchObject({ rank: 2, of: 3, medianMinor: 11400 });
    expect(product?.before.rank).toBe(1);
    expect(product?.rivals.map(({ offerKey }) => offerKey)).toEqual(['cut', 'dear']);
  });

  it('lists a rival whose price could not be read, but counts it nowhere', () => {
    const [product] = market(
      {
        blind: [
          [20, 1, 7000],
          [0.5, 0, null],
        ],
        seen: [[20, 0, 9000]],
      },
      [[20, 0, 9500]],
    ).products;
    expect(product?.comparison).toMatchObject({ n: 1, medianMinor: 9000 });
    expect(product?.rivals.map(({ offerKey, gap }) => [offerKey, gap.leftOut])).toEqual([
      ['seen', undefined],
      ['blind', 'no-price'],
    ]);
  });

  it('compares nothing with the price of a goods list, which is no landed price', () => {
    const board = boardOf(
      {
        watches: [watch('rival', { productKey: 'taobao|shop|A1' })],
        offers: new Map([['rival', offer('rival', [[5, 0, 9000]])]]),
        states: new Map(),
      },
      [
        {
          key: 'taobao|shop|A1',
          shopId: 'taobao|shop',
          title: 'Cup',
          code: 'A1',
          listMinor: 9900,
          seenAt: now,
        },
      ],
      terms,
    );
    expect(board.products[0]).toMatchObject({ title: 'Cup', listMinor: 9900 });
    expect(board.products[0]?.comparison).toMatchObject({ mine: null, index: null, rank: null });
  });

  it('does not count a rival whose page has said since that the thing is gone, and keeps its last price', () => {
    const board = boardOf(
      {
        watches: [watch('gone', { productKey: 'mine' }), watch('here', { productKey: 'mine' }), mine],
        offers: new Map([
          ['mine', offer('mine', [[5, 0, 9900]])],
          ['gone', offer('gone', [[5, 1, 7000]])],
          ['here', offer('here', [[5, 0, 9000]])],
        ]),
        states: new Map([['gone', { state: 'withdrawn' as const, at: now }]]),
      },
      [],
      terms,
    );
    const [product] = board.products;
    expect(product?.comparison).toMatchObject({ n: 1, lowestMinor: 9000, rank: 2 });
    expect(product?.rivals.find(({ offerKey }) => offerKey === 'gone')).toMatchObject({
      gap: { leftOut: 'sold-out', priceMinor: 7000 },
      since: { state: 'withdrawn' },
    });
  });

  it('keeps a watched offer without a match apart', () => {
    const board = boardOf(
      {
        watches: [watch('loose', {})],
        offers: new Map([['loose', offer('loose', [[2, 0, 100]])]]),
        states: new Map(),
      },
      [],
      terms,
    );
    expect(board.products).toEqual([]);
    expect(board.unmatched.map(({ offerKey }) => offerKey)).toEqual(['loose']);
  });
});

it('the small line has a hole for each day on which nobody looked', () => {
  const history = historyOf(
    offer('rival', [
      [6, 5, 9900],
      [1, 0, 8900],
    ]),
  );
  expect(dailyPrices(history, 7, now)).toEqual([9900, 9900, 9900, null, null, 8900, 8900]);
});
