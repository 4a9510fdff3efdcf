// Advertising: a budget gone early, what it brought in for what it cost, and how long the balance lasts.
import { expect, it } from 'vitest';
import { judged, texts, verdict } from './hand-made';

const yesterdayOnly = ['plans', '昨日'];
const plan = (name: string, status: string, budget: number, cost: number, amount = cost * 3) => ({
  plan: name,
  status,
  budget,
  cost,
  'ad-amount': amount,
});
const plans = (rows: object[], context = yesterdayOnly, total?: number) => ({
  plans: { rows: rows as never, context, ...(total !== undefined && { total }) },
});
const exhausted = 'ads.budget-exhausted';

it('finds the plan whose budget was gone early and the change that came before', () => {
  const outcome = judged(exhausted, {
    tables: {
      ...plans([
        plan('late', '预算已用完 21:30', 500, 500),
        plan('words', '预算已用完 14:20', 20_000, 20_000),
      ]),
      changes: {
        rows: [
          { 'changed-at': '2026-09-02 10:12', plan: 'words', change: '日预算 1.00 → 2.00' },
          { 'changed-at': '2026-09-16 20:41', plan: 'words', change: '日预算 2,000.00 → 200.00' },
          { 'changed-at': '2026-09-17 08:00', plan: 'words', change: '出价系数 1.05 → 1.00' },
        ],
      },
    },
  });
  expect(outcome.verdict).toBe('problem');
  expect(outcome.reason?.params).toEqual({ plan: 'words', time: '14:20' });
  expect(outcome.advice?.[0]?.params).toEqual({ at: '9/16 20:41', change: '日预算 2,000.00 → 200.00' });
  expect(texts(outcome)).toEqual(expect.arrayContaining(['预算已用完 14:20', '2026-09-16 20:41']));
});

it('without a known change says what the whole day would take', () => {
  const advice = judged(exhausted, {
    tables: plans([plan('words', '预算已用完 12:00', 20_000, 20_000)]),
  }).advice;
  expect(advice?.[0]?.params?.['budget']).toEqual({ value: 40_000, unit: 'money', currency: 'CNY' });
});

it.each([
  ['预算已用完 19:59', 'problem'],
  ['预算已用完 20:00', 'attention'],
  ['预算已用完 23:00', 'pass'],
  ['预算已用完', 'problem'],
  ['推广中', 'pass'],
])('"%s" is %s', (status, expected) => {
  expect(verdict(exhausted, { tables: plans([plan('a', status, 1000, 900)]) })).toBe(expected);
});

it('a budget spent to the last cent is worth a look on one day, and says nothing over a week', () => {
  const rows = [plan('a', '推广中', 1000, 1000)];
  expect(verdict(exhausted, { tables: plans(rows) })).toBe('attention');
  expect(verdict(exhausted, { tables: plans(rows, ['近7天']) })).toBe('pass');
});

it('does not pass on a part of the plans, on unread amounts, or on nothing', () => {
  expect(verdict(exhausted, { tables: plans([plan('a', '推广中', 1000, 1)], yesterdayOnly, 9) })).toBe(
    'not-read',
  );
  expect(verdict(exhausted, { tables: plans([{ plan: 'a', status: '推广中', budget: '***' }]) })).toBe(
    'not-read',
  );
  expect(verdict(exhausted, { missing: 'not-subscribed' })).toBe('not-subscribed');
});

const roi = (amount: number, context: string[]) => ({
  tables: plans([plan('a', '', 0, 10_000, amount)], context),
});

it('a return under the target is not judged before its sales are all in', () => {
  const outcome = judged('ads.roi', roi(12_000, ['转化周期 15天', '昨日']));
  expect(outcome.verdict).toBe('unripe');
  expect(outcome.figure).toEqual({ value: 1.2, unit: 'ratio' });
  expect(outcome.reason?.params?.['days']).toEqual({ value: 15, unit: 'days' });
  expect(verdict('ads.roi', roi(12_000, ['昨日']))).toBe('unripe');
});

it.each([
  [20_000, 'pass'],
  [19_999, 'attention'],
  [15_000, 'attention'],
  [14_999, 'problem'],
])('ripe, %d for 10000 is %s', (amount, expected) => {
  expect(verdict('ads.roi', roi(amount, ['转化周期 15天', '2026-08-25 ~ 2026-09-03']))).toBe(expected);
});

it('passes over the target even unripe, for it only rises', () => {
  expect(verdict('ads.roi', roi(20_000, ['转化周期 15天', '昨日']))).toBe('pass');
});

it('has no return without spend, and none from a part of the plans', () => {
  expect(verdict('ads.roi', { tables: plans([plan('a', '', 1, 0, 0)]) })).toBe('not-applicable');
  expect(verdict('ads.roi', { tables: plans([plan('a', '', 1, 5, 50)], yesterdayOnly, 4) })).toBe('not-read');
  expect(verdict('ads.roi', {})).toBe('not-read');
});

const balance = (now: number, spend?: number) => ({
  figures: { 'ad-balance': { today: now }, ...(spend !== undefined && { 'ad-cost': { yesterday: spend } }) },
});

it.each([
  [8600, 193_122, 'problem'],
  [199_999, 100_000, 'problem'],
  [200_000, 100_000, 'attention'],
  [300_000, 100_000, 'pass'],
  [9999, 1, 'problem'],
])('a balance of %d at %d a day is %s', (now, spend, expected) => {
  expect(verdict('ads.balance', balance(now, spend))).toBe(expected);
});

it('divides the balance by the spend of the day before, with both as evidence', () => {
  const outcome = judged('ads.balance', balance(150_000, 100_000));
  expect(outcome.derivation?.result).toEqual({ value: 1.5, unit: 'days' });
  expect(texts(outcome)).toEqual(['ad-balance 150000', 'ad-cost 100000']);
});

it('adds up the plans where the page has no total, and does not pass without any spend known', () => {
  const figures = { 'ad-balance': { today: 150_000 } };
  expect(
    verdict('ads.balance', { figures, tables: plans([plan('a', '', 1, 90_000), plan('b', '', 1, 10_000)]) }),
  ).toBe('problem');
  expect(verdict('ads.balance', { figures })).toBe('not-read');
  expect(verdict('ads.balance', { figures: { 'ad-balance': { today: 8600 } } })).toBe('problem');
  expect(verdict('ads.balance', {})).toBe('not-read');
});

it.each<[number, number, string, object, number]>([
  // 12 000.00 left at 10 000.00 a day: 1.2 days; a week of spend is 70 000.00.
  [1_200_000, 1_000_000, 'short', { days: { value: 1.2, unit: 'days' } }, 7_000_000],
  // 150.00 left at 160.50 a day is less than a day; a week is 1 123.50, topped up to the next hundred.
  [15_000, 16_050, 'under-a-day', {}, 120_000],
  // A day exactly is not under a day; a week of 30.00 is 210.00.
  [3_000, 3_000, 'short', { days: { value: 1, unit: 'days' } }, 30_000],
])('%d left at %d a day is %s, and the top-up lasts a week', (now, spend, key, params, amount) => {
  const { reason, advice } = judged('ads.balance', balance(now, spend));
  expect([reason?.key, { ...reason?.params }]).toEqual([`checks.ads.balance.${key}`, params]);
  expect(advice?.map((one) => [one.key, { ...one.params }])).toEqual([
    ['checks.ads.balance.top-up', { amount: { value: amount, unit: 'money', currency: 'CNY' } }],
    ['checks.ads.balance.cut', {}],
  ]);
});

it('a small balance without any spend known is told by itself', () => {
  const { reason, advice } = judged('ads.balance', { figures: { 'ad-balance': { today: 8600 } } });
  const money = (value: number) => ({ value, unit: 'money', currency: 'CNY' });
  expect([reason?.key, reason?.params]).toEqual(['checks.ads.balance.small', { limit: money(10_000) }]);
  expect(advice?.[0]).toEqual({
    key: 'checks.ads.balance.top-up-soon',
    params: { balance: money(8600) },
  });
  expect(verdict('ads.balance', { figures: { 'ad-balance': { today: 9_999 } } })).toBe('problem');
  expect(verdict('ads.balance', { figures: { 'ad-balance': { today: 10_000 } } })).toBe('not-read');
});

it('plans of several days, or one without its spend, give no spend of a day', () => {
  const figures = { 'ad-balance': { today: 150_000 } };
  const two = [plan('a', '', 1, 90_000), plan('b', '', 1, 10_000)];
  expect(verdict('ads.balance', { figures, tables: plans(two, ['近7天']) })).toBe('not-read');
  const without = [plan('a', '', 1, 90_000), { plan: 'b', status: '', budget: 1 }];
  expect(verdict('ads.balance', { figures, tables: plans(without) })).toBe('not-read');
  expect(verdict('ads.balance', { figures, tables: plans(two, yesterdayOnly, 9) })).toBe('not-read');
});

it.each([
  // Spent evenly, 200.00 by 12:30 are 384.00 in a day; raised to the next ten yuan.
  ['预算已用完 12:30', 39_000],
  ['预算已用完 06:00', 80_000],
])('a budget of 200.00 that is gone at "%s" would take %d for the day', (status, budget) => {
  const advice = judged(exhausted, { tables: plans([plan('a', status, 20_000, 20_000)]) }).advice;
  expect(advice?.[0]?.params).toEqual({ budget: { value: budget, unit: 'money', currency: 'CNY' } });
});

it('a budget that is gone at no told hour is to be looked at, not raised by a guess', () => {
  const advice = judged(exhausted, { tables: plans([plan('a', '预算已用完', 20_000, 20_000)]) }).advice;
  expect(advice?.[0]).toEqual({ key: 'checks.ads.budget-exhausted.look', params: { plan: 'a' } });
});

it('says how many plans are gone only where there is more than one', () => {
  const one = plan('a', '预算已用完 14:20', 20_000, 20_000);
  const aside = (rows: object[]) => judged(exhausted, { tables: plans(rows) }).aside;
  expect(aside([one])).toBeUndefined();
  expect(aside([one, { ...one, plan: 'b' }])?.params).toEqual({ n: 2 });
});
