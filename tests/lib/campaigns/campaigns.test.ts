// Campaigns: the calendar, what is to be done before, whether a product may take part, and what it brought; worked by hand.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsAhead } from '../../../lib/campaigns/calendar';
import { eligibilityOf, ownLowest } from '../../../lib/campaigns/eligibility';
import { campaignReturn, postMortem } from '../../../lib/campaigns/post-mortem';
import { preparationOf, usualTasks } from '../../../lib/campaigns/preparation';
import { addDays, daysBetween, instantOf } from '../../../lib/day';
import type { PlannedProduct } from '../../../lib/price-rows';

const timeZone = 'Asia/Shanghai';

describe('the calendar', () => {
  test('what lies ahead of a day, the nearest first, over the end of the year', () => {
    expect(eventsAhead('2026-09-18').map(({ id, from }) => [id, from])).toEqual([
      ['national', '2026-10-01'],
      ['1111', '2026-11-09'],
      ['1212', '2026-12-10'],
      ['spring-goods', '2027-01-09'],
    ]);
  });

  test('one that is running is there, one that ended yesterday is not', () => {
    expect(eventsAhead('2026-06-18', 1).map(({ id }) => id)).toEqual(['618']);
    expect(eventsAhead('2026-06-19', 1)).toEqual([]);
  });

  // The Spring Festival is on 17 February 2026 and 6 February 2027, the seventh evening on 19 August 2026 and 8 August 2027.
  test.each([
    ['2026-01-01', 'spring-goods', '2026-01-20', '2026-02-10'],
    ['2027-01-01', 'spring-goods', '2027-01-09', '2027-01-30'],
    ['2026-08-01', 'qixi', '2026-08-19', '2026-08-19'],
    ['2027-08-01', 'qixi', '2027-08-08', '2027-08-08'],
  ])('from %s on %s runs from %s to %s, by the lunar calendar', (today, id, from, to) => {
    expect(eventsAhead(today, 60).find((one) => one.id === id)).toEqual({ id, from, to });
  });
});

test('tasks are counted back from midnight of the first day; done, late, soon and ahead', () => {
  const phases = [
    { id: 'main' as const, from: '2026-11-09', to: '2026-11-12' },
    { id: 'warm-up' as const, from: '2026-11-05', to: '2026-11-08' },
  ];
  const tasks = usualTasks.map((task) => (task.id === 'enrol' ? { ...task, doneAt: 1 } : task));
  const now = instantOf('2026-10-31', '09:00', timeZone);
  const at = (day: string, time: string) => instantOf(day, time, timeZone);
  expect(
    preparationOf({ phases, tasks }, now, timeZone).map(({ task, dueAt, state }) => [task.id, dueAt, state]),
  ).toEqual([
    ['enrol', at('2026-10-22', '00:00'), 'done'],
    ['material', at('2026-10-26', '00:00'), 'late'],
    ['coupons', at('2026-10-31', '00:00'), 'late'],
    ['stock', at('2026-11-02', '00:00'), 'soon'],
    ['rota', at('2026-11-03', '00:00'), 'ahead'],
    ['price-check', at('2026-11-04', '23:00'), 'ahead'],
  ]);
  expect(preparationOf({ phases: [], tasks }, now, timeZone)).toEqual([]);
});

describe('may it take part', () => {
  const product: PlannedProduct = {
    productKey: 'p',
    title: '杯',
    currency: 'CNY',
    prices: { main: 8900, 'warm-up': 9500 },
  };
  const at = (day: string) => instantOf(day, '09:00', timeZone);
  const whole = { steps: [{ from: at('2026-08-01'), to: at('2026-09-30'), priceMinor: 9900 }] };
  const lowest = (steps: typeof whole) => ownLowest(steps, '2026-09-18', 30, timeZone);
  const price = (part: Partial<PlannedProduct>, terms: { lowestDays?: number }, steps = whole) =>
    eligibilityOf({ ...product, ...part }, { terms }, lowest(steps))[0];

  test('the page’s own cap wins, and the dearest phase must hold', () => {
    expect(price({ cap: 9400 }, { lowestDays: 30 })).toMatchObject({
      verdict: 'fail',
      against: 'cap',
      limit: 9400,
      actual: 9500,
    });
    expect(price({ cap: 9500 }, { lowestDays: 30 })).toMatchObject({ verdict: 'pass', against: 'cap' });
  });

  test('without a cap and without days to look back on it is unknown, not allowed', () => {
    expect(price({}, {})).toMatchObject({ verdict: 'unknown', missing: 'cap' });
  });

  test('not above the own lowest of 30 days that were all seen: pass; above it: fail', () => {
    expect(price({}, { lowestDays: 30 })).toMatchObject({ verdict: 'pass', against: 'lowest', limit: 9900 });
    const steps = { steps: [{ from: at('2026-09-10'), to: at('2026-09-11'), priceMinor: 9000 }] };
    expect(price({}, { lowestDays: 30 }, steps)).toMatchObject({ verdict: 'fail', limit: 9000 });
  });

  test('where days were not seen a lower price may have been: unknown, with how many were seen', () => {
    const steps = { steps: [{ from: at('2026-09-09'), to: at('2026-09-17'), priceMinor: 9900 }] };
    expect(price({}, { lowestDays: 30 }, steps)).toMatchObject({
      verdict: 'unknown',
      missing: 'days',
      seen: { seen: 9, of: 30 },
    });
    expect(price({}, { lowestDays: 30 }, { steps: [] })).toMatchObject({
      verdict: 'unknown',
      missing: 'days',
    });
  });

  test('no planned price: nothing to judge', () => {
    expect(price({ prices: {} }, { lowestDays: 30 })).toMatchObject({ verdict: 'unknown', missing: 'plan' });
  });

  test('sales and rating are asked only where the page asks; missing ones are named', () => {
    const terms = { sales: 100, rating: 0.95 };
    const of = (part: Partial<PlannedProduct>) =>
      eligibilityOf({ ...product, cap: 9500, ...part }, { terms }, undefined).map(
        ({ verdict, missing }) => missing ?? verdict,
      );
    expect(of({ sales: 100, rating: 0.949 })).toEqual(['pass', 'pass', 'fail']);
    expect(of({})).toEqual(['pass', 'sales', 'rating']);
    expect(eligibilityOf({ ...product, cap: 9500 }, { terms: {} }, undefined)).toHaveLength(1);
  });
});

describe('what it brought', () => {
  const main = { id: 'main' as const, from: '2026-07-14', to: '2026-07-16' };
  const flat = (to: string, change: Record<string, number> = {}) => {
    const days = daysBetween('2026-05-01', to);
    return new Map(
      Array.from({ length: days + 1 }, (_, at) => addDays('2026-05-01', at)).map((day) => [
        day,
        change[day] ?? 1000,
      ]),
    );
  };
  /** Three days at 3000 instead of 1000; 200 less on each of two days before, 300 less on the day after. */
  const moved = {
    '2026-07-12': 800,
    '2026-07-13': 800,
    '2026-07-14': 3000,
    '2026-07-15': 3000,
    '2026-07-16': 3000,
    '2026-07-17': 700,
  };

  test('worked by hand: 6000 more, 400 pulled forward, 300 missing after it: 5300', () => {
    const found = postMortem({ phases: [main] }, flat('2026-07-31', moved), '2026-07-31');
    expect(found).toMatchObject({
      state: 'final',
      firstOn: '2026-07-17',
      finalOn: '2026-07-31',
      actual: 9000,
      base: 3000,
      uplift: 6000,
      preDip: 400,
      postDip: 300,
      net: 5300,
    });
    // 9000·0.4 − (3000 + 400 + 300)·0.5 = 1750; 1750 ÷ 700 = 2.5
    expect(found && campaignReturn(found, { usual: 0.5, campaign: 0.4 }, 700)).toEqual({
      gain: 1750,
      roi: 2.5,
    });
  });

  test('the day after it is settled for the first time, without the dip that is still to come', () => {
    const found = postMortem({ phases: [main] }, flat('2026-07-16', moved), '2026-07-17');
    expect(found).toMatchObject({ state: 'first', uplift: 6000, preDip: 400, net: 5600 });
    expect(found?.postDip).toBeUndefined();
  });

  test('a day that was not read makes the sum unknown and is named; nothing is filled in', () => {
    const values = flat('2026-07-31', moved);
    values.delete('2026-07-20');
    const found = postMortem({ phases: [main] }, values, '2026-08-01');
    expect(found?.missing).toEqual(['2026-07-20']);
    expect(found?.net).toBeUndefined();
    expect(found && campaignReturn(found, { usual: 0.5, campaign: 0.4 }, 700)).toBeUndefined();
  });

  test('with fewer than three ordinary weekdays before it there is no base', () => {
    const values = new Map([...flat('2026-07-31', moved)].filter(([day]) => day >= '2026-06-25'));
    expect(postMortem({ phases: [main] }, values, '2026-07-31')?.withoutBase).toContain('2026-07-14');
  });

  test('while it runs nothing is settled', () => {
    expect(postMortem({ phases: [main] }, flat('2026-07-14'), '2026-07-15')?.state).toBe('running');
    expect(postMortem({ phases: [main] }, flat('2026-07-10'), '2026-07-11')?.state).toBe('ahead');
    expect(postMortem({ phases: [] }, flat('2026-07-10'), '2026-07-11')).toBeUndefined();
  });

  test('days on which nothing changed bring nothing, whatever the week looks like', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 7, maxLength: 7 }), (week) => {
        const values = new Map([...flat('2026-07-31').keys()].map((day, at) => [day, week[at % 7] ?? 1]));
        expect(postMortem({ phases: [main] }, values, '2026-07-31')).toMatchObject({
          uplift: 0,
          preDip: 0,
          postDip: 0,
          net: 0,
        });
      }),
    );
  });

  test('moving sales into the campaign from the days around it brings nothing net', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (before, after) => {
        const values = flat('2026-07-31', {
          '2026-07-13': 1000 - before,
          '2026-07-17': 1000 - after,
          '2026-07-15': 1000 + before + after,
        });
        expect(postMortem({ phases: [main] }, values, '2026-07-31')?.net).toBe(0);
      }),
    );
  });
});
