// Alerts: what is large, new and sure is told once a day; what is not is left alone or waits.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alertsOf, type OwnSide } from '../../../lib/alerts/alerts-of';
import { defaultRules } from '../../../lib/alerts/contract';
import { digestOf, quietUntil, sortAlerts } from '../../../lib/alerts/digest';
import { dayMs, offerRows, start, type State } from './rows';

const timeZone = 'Asia/Shanghai';
const own: OwnSide = { mineAt: () => 9900, floor: 4662 };
const told = (states: State[], { rules = defaultRules, at = 12, side = own } = {}) =>
  alertsOf(offerRows(states), { rules, own: side, now: start + at * dayMs, timeZone });
const kinds = (states: State[], options?: Parameters<typeof told>[1]) =>
  told(states, options)
    .filter((one) => !one.kinds.includes('unseen'))
    .map(({ day, kinds: found }) => [day, ...found]);

describe('what is told', () => {
  test('a first reading is no change', () => {
    expect(kinds([{ day: 0, price: 8900 }])).toEqual([]);
  });

  test('a rival that falls from 109 to 89 is changed and lower than mine', () => {
    expect(
      kinds([
        { day: 0, price: 10_900 },
        { day: 3, price: 8900 },
      ]),
    ).toEqual([['2026-09-04', 'lower', 'changed']]);
  });

  test('one that was lower already has only changed', () => {
    expect(
      kinds([
        { day: 0, price: 8900 },
        { day: 3, price: 8400 },
      ]),
    ).toEqual([['2026-09-04', 'changed']]);
  });

  test('under the floor comes first', () => {
    const states = [5500, 4500].map((price, at) => ({ day: at * 3, price }));
    expect(kinds(states)).toEqual([['2026-09-04', 'below-floor', 'changed']]);
  });

  test('2 % is no news, and neither is half a yuan of a small price', () => {
    expect(
      kinds([
        { day: 0, price: 10_900 },
        { day: 3, price: 10_700 },
      ]),
    ).toEqual([]);
    expect(
      kinds([
        { day: 0, price: 500 },
        { day: 3, price: 450 },
      ]),
    ).toEqual([]);
  });

  test('sold out and back in stock', () => {
    const states: State[] = [
      { day: 0, price: 10_900 },
      { day: 2, price: 10_900, availability: 'OutOfStock' },
      { day: 5, price: 10_900 },
    ];
    expect(kinds(states)).toEqual([
      ['2026-09-03', 'sold-out'],
      ['2026-09-06', 'back'],
    ]);
  });

  test('a sold-out offer is no lower price', () => {
    const states: State[] = [
      { day: 0, price: 10_900 },
      { day: 2, price: 8900, availability: 'OutOfStock' },
    ];
    expect(kinds(states)).toEqual([['2026-09-03', 'changed', 'sold-out']]);
  });

  test('a new coupon is told, one whose words only count differently is not', () => {
    const states: State[] = [
      { day: 0, price: 10_900, coupons: ['满99减10 已领 120'] },
      { day: 2, price: 10_900, coupons: ['满99减10 已领 950'] },
      { day: 4, price: 10_900, coupons: ['满99减10', '满199减30'] },
    ];
    const [only, ...more] = told(states);
    expect(only).toMatchObject({ day: '2026-09-05', kinds: ['promotion'], promotions: ['满199减30'] });
    expect(more.filter((one) => !one.kinds.includes('unseen'))).toEqual([]);
  });

  test('a coupon that was gone for two days is none that is new', () => {
    const states: State[] = [
      { day: 0, price: 10_900, coupons: ['满199减30'] },
      { day: 2, price: 10_900 },
      { day: 4, price: 10_900, coupons: ['满199减30'] },
    ];
    expect(kinds(states)).toEqual([]);
  });

  test('a page that did not show its promotions before tells of no new one', () => {
    const rows = offerRows([
      { day: 0, price: 10_900 },
      { day: 2, price: 10_900, coupons: ['满199减30'] },
    ]);
    const [first, second] = rows;
    const { coupons: _, ...offer } = first!.offer;
    const found = alertsOf([{ ...first!, offer }, second!], {
      rules: defaultRules,
      own,
      now: start + 4 * dayMs,
      timeZone,
    });
    expect(found).toEqual([]);
  });

  test('a price that came back the same day has not changed', () => {
    const rows = offerRows([
      { day: 0, price: 10_900 },
      { day: 3, price: 8900 },
      { day: 3.1, price: 10_900 },
    ]);
    expect(alertsOf(rows, { rules: defaultRules, own, now: start + 4 * dayMs, timeZone })).toEqual([]);
  });

  test('an offer not seen for seven days says so once', () => {
    const found = told([{ day: 0, price: 10_900 }], { at: 20 });
    expect(found.map((one) => one.kinds)).toEqual([['unseen']]);
    expect(told([{ day: 0, price: 10_900 }], { at: 5 })).toEqual([]);
  });

  test('a rule that is off is silent; the others still speak', () => {
    const states: State[] = [
      { day: 0, price: 10_900 },
      { day: 3, price: 8900 },
    ];
    expect(kinds(states, { rules: { ...defaultRules, off: ['lower'] } })).toEqual([
      ['2026-09-04', 'changed'],
    ]);
  });

  test('without an own price or floor nothing is lower', () => {
    const side = { mineAt: () => null, floor: null };
    expect(
      kinds(
        [
          { day: 0, price: 10_900 },
          { day: 3, price: 1900 },
        ],
        { side },
      ),
    ).toEqual([['2026-09-04', 'changed']]);
  });
});

describe('odd jumps', () => {
  const jump = (...rest: State[]): State[] => [{ day: 0, price: 10_900 }, ...rest];

  test('seen once it waits; seen again it is told', () => {
    expect(told(jump({ day: 3, price: 1090, seenAgain: false }), { at: 4 })[0]?.confirmed).toBe(false);
    expect(told(jump({ day: 3, price: 1090 }), { at: 4 })[0]?.confirmed).toBe(true);
  });

  test('gone with the next reading it never was, neither down nor up', () => {
    expect(kinds(jump({ day: 3, price: 1090, seenAgain: false }, { day: 4, price: 10_900 }))).toEqual([]);
  });

  test('a second reading near it confirms it', () => {
    const states = jump({ day: 3, price: 5900, seenAgain: false }, { day: 4, price: 5800 });
    expect(told(states, { at: 5 }).map(({ day, confirmed }) => [day, confirmed])).toEqual([
      ['2026-09-04', true],
    ]);
  });
});

const states = fc
  .array(
    fc.record({
      price: fc.integer({ min: 1000, max: 20_000 }),
      coupons: fc.subarray(['满99减10', '满199减30', '店铺券20', '领券立减5元']),
      availability: fc.constantFrom('InStock' as const, 'OutOfStock' as const),
      seenAgain: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => list.map((one, at) => ({ ...one, day: at })));

describe('whatever happens', () => {
  test('an offer has at most one alert of its changes a day', () => {
    fc.assert(
      fc.property(states, (list) => {
        const keys = told(list).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(states, (list) => {
        const rows = offerRows(list);
        const context = { rules: defaultRules, own, now: start + 13 * dayMs, timeZone };
        expect(alertsOf(rows.toReversed(), context)).toEqual(alertsOf(rows, context));
      }),
    );
  });

  test('a higher threshold never tells of more changes', () => {
    fc.assert(
      fc.property(states, fc.double({ min: 0.03, max: 0.3, noNaN: true }), (list, share) => {
        const changes = (rules: typeof defaultRules) =>
          told(list, { rules }).filter((one) => one.kinds.includes('changed')).length;
        expect(changes({ ...defaultRules, share })).toBeLessThanOrEqual(changes(defaultRules));
      }),
    );
  });

  test('prices that move by less than the threshold are never told of', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 9951, max: 10_049 }), { minLength: 2, maxLength: 12 }),
        (prices) => {
          expect(kinds(prices.map((price, day) => ({ day, price })))).toEqual([]);
        },
      ),
    );
  });

  test('a change that was seen twice is told on its day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5000, max: 20_000 }),
        fc.integer({ min: 5000, max: 20_000 }),
        (from, to) => {
          const large = Math.abs(to - from) >= Math.max(100, from * 0.03);
          const found = kinds([
            { day: 0, price: from },
            { day: 5, price: to },
          ]).filter((one) => one.includes('changed'));
          expect(found.map(([day]) => day)).toEqual(large ? ['2026-09-06'] : []);
        },
      ),
    );
  });
});

describe('who hears of it, and when', () => {
  const [alert] = told([
    { day: 0, price: 10_900 },
    { day: 3, price: 8900 },
  ]);

  test('muted with its reason, seen, and new again with a later change', () => {
    const all = alert ? [alert] : [];
    expect(sortAlerts(all, []).fresh).toHaveLength(1);
    expect(sortAlerts(all, [{ key: 'mute|taobao|1|', reason: '清仓款', at: 1 }]).muted[0]?.reason).toBe(
      '清仓款',
    );
    const seen = (at: number) => [{ key: `seen|${alert?.key}`, at }];
    expect(sortAlerts(all, seen(start + 3 * dayMs)).seen).toHaveLength(1);
    expect(sortAlerts(all, seen(start + 2 * dayMs)).fresh).toHaveLength(1);
  });

  test('the gravest comes first, then the largest change', () => {
    const some = (share: number, ...found: NonNullable<typeof alert>['kinds']) => ({
      ...alert!,
      key: `${share}`,
      kinds: found,
      before: 10_000,
      after: 10_000 * (1 - share),
    });
    const list = [some(0.05, 'changed'), some(0.2, 'changed'), some(0.04, 'lower'), some(0.1, 'below-floor')];
    expect(sortAlerts(list, []).fresh.map(({ key }) => key)).toEqual(['0.1', '0.04', '0.2', '0.05']);
    expect(digestOf(sortAlerts(list, []).fresh, { digest: 3 })).toMatchObject({ more: 1 });
  });

  test.each([
    ['2026-09-18T21:59:00', '22:00', '08:00', undefined],
    ['2026-09-18T22:00:00', '22:00', '08:00', '2026-09-19T08:00:00'],
    ['2026-09-19T07:59:00', '22:00', '08:00', '2026-09-19T08:00:00'],
    ['2026-09-19T08:00:00', '22:00', '08:00', undefined],
    ['2026-09-19T12:30:00', '12:00', '13:00', '2026-09-19T13:00:00'],
    ['2026-09-19T12:30:00', '08:00', '08:00', undefined],
  ])('at %s with quiet hours %s to %s it is quiet until %s', (at, quietFrom, quietTo, until) => {
    const parse = (text: string) => Date.parse(`${text}+08:00`);
    expect(quietUntil(parse(at), { quietFrom, quietTo }, timeZone)).toBe(until && parse(until));
  });
});
