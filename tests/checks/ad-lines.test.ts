// Advertising line by line: what plans, keywords and audiences bring, what clicks cost, where more would pay, the pace of today.
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../lib/day';
import { evaluateRound } from '../../lib/round';
import { evidence, factsWith, judged, texts, today, verdict } from './hand-made';

const ripe = ['转化周期 15天', '2026-08-25 ~ 2026-09-03'];
const report = (kind: string, rows: object[], context = ripe, total?: number) => ({
  tables: { [kind]: { rows: rows as never, context, ...(total !== undefined && { total }) } },
});
const line = (column: string, cost: number, amount: number, more: object = {}) => ({
  [column]: 'words',
  cost: [`${cost} 元`, cost],
  'ad-amount': amount,
  ...more,
});

describe.each([
  ['ads.plan-roi', 'plans', 'plan'],
  ['ads.keywords', 'keywords', 'keyword'],
  ['ads.audiences', 'audiences', 'audience'],
])('%s', (id, kind, column) => {
  it.each([
    [10_000, 20_000, 'pass'],
    [10_000, 19_999, 'attention'],
    [10_000, 15_000, 'attention'],
    [10_000, 14_999, 'problem'],
    [9999, 0, 'attention'],
    [5000, 0, 'attention'],
    [4999, 0, 'pass'],
    [0, 0, 'pass'],
  ])('%d spent for %d is %s', (cost, amount, expected) => {
    expect(verdict(id, report(kind, [line(column, cost, amount)]))).toBe(expected);
  });

  it('names the line that cost the most of those that earn too little', () => {
    const outcome = judged(
      id,
      report(kind, [line(column, 12_000, 1), line(column, 30_000, 30_000, { [column]: 'dear' })]),
    );
    expect(outcome.reason?.params).toEqual({
      name: 'dear',
      cost: { value: 30_000, unit: 'money', currency: 'CNY' },
    });
    expect(outcome.figure).toEqual({ value: 1, unit: 'ratio' });
    expect(outcome.derivation?.result).toEqual({ value: 1, unit: 'ratio' });
    expect(outcome.aside?.params).toEqual({ n: 2 });
    expect(outcome.advice).toHaveLength(2);
    expect(texts(outcome)).toContain('12000 元');
  });

  it('tells yesterday’s low return as unripe, without advice, and passes over no part of the lines', () => {
    const early = judged(id, report(kind, [line(column, 10_000, 1)], ['转化周期 15天', '昨日']));
    expect(early.verdict).toBe('unripe');
    expect(early.reason?.params?.['days']).toEqual({ value: 15, unit: 'days' });
    expect(early.advice).toBeUndefined();
    expect(verdict(id, report(kind, [line(column, 10_000, 90_000)], ripe, 9))).toBe('not-read');
    expect(verdict(id, report(kind, [{ [column]: 'words', cost: 1 }]))).toBe('not-read');
    expect(verdict(id, {})).toBe('not-read');
    expect(verdict(id, { missing: 'no-right' })).toBe('no-right');
  });
});

describe('spend without orders', () => {
  const id = 'ads.no-orders';
  const plan = (cost: number, clicks: number | undefined, orders: number | undefined, amount?: number) => ({
    plan: 'words',
    cost,
    ...(clicks !== undefined && { clicks }),
    ...(orders !== undefined && { 'ad-orders': orders }),
    ...(amount !== undefined && { 'ad-amount': amount }),
  });
  it.each([
    [15_000, 120, 0, 'problem'],
    [14_999, 120, 0, 'attention'],
    [15_000, 119, 0, 'attention'],
    [5000, 50, 0, 'attention'],
    [4999, 120, 0, 'pass'],
    [15_000, 49, 0, 'pass'],
    [15_000, undefined, 0, 'attention'],
    [15_000, 120, 1, 'pass'],
  ])('%d spent on %s clicks for %d orders is %s', (cost, clicks, orders, expected) => {
    expect(verdict(id, report('plans', [plan(cost, clicks, orders)]))).toBe(expected);
  });

  it('knows a line without orders by its amount too, and adds up what was wasted', () => {
    const outcome = judged(
      id,
      report('plans', [plan(20_000, 200, undefined, 0), plan(6000, 60, undefined, 0), plan(9, 1, 0)]),
    );
    expect(outcome.verdict).toBe('problem');
    expect(outcome.figure).toEqual({ value: 26_000, unit: 'money', currency: 'CNY' });
    expect(outcome.aside?.params).toEqual({ n: 2 });
  });

  it('is unripe while orders may still come, and not read where orders are not', () => {
    expect(verdict(id, report('plans', [plan(20_000, 200, 0)], ['昨日']))).toBe('unripe');
    expect(verdict(id, report('plans', [plan(20_000, 200, undefined)]))).toBe('not-read');
    expect(verdict(id, report('plans', [plan(1, 1, 1)], ripe, 3))).toBe('not-read');
    expect(verdict(id, {})).toBe('not-read');
  });
});

describe('cost of a click against break-even', () => {
  const id = 'ads.click-cost';
  // 200 clicks bring 40,000: 200 a click, break-even 100 at a return of 2.
  const word = (keyword: string, cost: number, clicks: number, amount: number) => ({
    keyword,
    cost,
    clicks,
    'ad-amount': amount,
  });
  const account = (cost: number) => [word('dear', cost, 100, 10_000), word('cheap', 100, 100, 30_000)];
  it.each([
    [16_000, 'problem'],
    [15_999, 'attention'],
    [12_000, 'attention'],
    [11_999, 'pass'],
  ])('100 clicks for %d are %s', (cost, expected) => {
    expect(verdict(id, report('keywords', account(cost)))).toBe(expected);
  });

  it('says the bid that a click is worth, by the account’s own sales a click', () => {
    const outcome = judged(id, report('keywords', account(20_000)));
    expect(outcome.figure).toEqual({ value: 200, unit: 'money', currency: 'CNY' });
    expect(outcome.derivation?.result).toEqual({ value: 100, unit: 'money', currency: 'CNY' });
    expect(outcome.reason?.params).toEqual({
      name: 'dear',
      even: { value: 100, unit: 'money', currency: 'CNY' },
    });
    expect(outcome.evidence).toHaveLength(4);
  });

  it('little spend says little, a part of the lines nothing, no clicks are no case', () => {
    const small = (cost: number) => [
      word('dear', cost, 10, 1000),
      word('rest', 1, 90, 9000),
      word('idle', 0, 0, 0),
    ];
    expect(verdict(id, report('keywords', small(4999)))).toBe('pass');
    expect(verdict(id, report('keywords', small(5000)))).toBe('attention');
    expect(verdict(id, report('keywords', small(9999)))).toBe('attention');
    expect(verdict(id, report('keywords', small(10_000)))).toBe('problem');
    expect(verdict(id, report('keywords', account(20_000), ripe, 9))).toBe('not-read');
    expect(verdict(id, report('keywords', [{ keyword: 'a', cost: 5, clicks: 1 }]))).toBe('not-read');
    expect(verdict(id, report('keywords', [word('a', 0, 0, 0)]))).toBe('not-applicable');
    expect(verdict(id, report('keywords', account(20_000), ['昨日']))).toBe('unripe');
    expect(verdict(id, {})).toBe('not-read');
  });

  it('takes plans where no keywords were read', () => {
    const rows = account(16_000).map(({ keyword, ...rest }) => ({ plan: keyword, ...rest }));
    expect(verdict(id, report('plans', rows))).toBe('problem');
  });
});

describe('room to raise', () => {
  const id = 'ads.upside';
  const plan = (more: object = {}) => ({
    plan: 'words',
    status: '推广中',
    budget: 20_000,
    cost: 19_000,
    'ad-amount': 57_000,
    impressions: 5000,
    ...more,
  });
  const one = (more: object = {}, context = ['昨日']) => report('plans', [plan(more)], context);
  it.each([
    ['earns three times, 95 % of the budget spent', {}, 'attention'],
    ['a cent under 95 %', { cost: 18_999 }, 'pass'],
    ['the return at the line', { 'ad-amount': 45_600 }, 'attention'],
    ['the return under the line', { 'ad-amount': 45_599 }, 'pass'],
    ['said to be gone', { cost: 12_000, status: '预算已用完 14:20' }, 'attention'],
    ['rarely shown', { cost: 2000, impressions: 499 }, 'attention'],
    ['shown often enough', { cost: 2000, impressions: 500 }, 'pass'],
    ['too little spent to tell', { cost: 1999, impressions: 499 }, 'pass'],
  ])('%s: %s', (_, more, expected) => {
    expect(verdict(id, one(more))).toBe(expected);
  });

  it('advises a fifth more budget, or a higher bid where it is rarely shown', () => {
    const byBudget = judged(id, one());
    expect(byBudget.advice?.[0]?.params?.['budget']).toEqual({
      value: 24_000,
      unit: 'money',
      currency: 'CNY',
    });
    expect(byBudget.figure).toEqual({ value: 3, unit: 'ratio' });
    expect(judged(id, one({ cost: 2000, impressions: 9 })).advice?.[0]?.key).toBe('checks.ads.upside.bid');
  });

  it('a week’s spend says nothing of a day’s budget; a part of the plans is no pass', () => {
    expect(verdict(id, one({}, ['近7天']))).toBe('pass');
    expect(verdict(id, report('plans', [plan({ 'ad-amount': 1 })], ['昨日'], 9))).toBe('not-read');
    expect(verdict(id, one({ 'ad-amount': '***' }))).toBe('not-read');
    expect(verdict(id, {})).toBe('not-read');
  });
});

describe('pace of today’s budget', () => {
  const id = 'ads.budget-pace';
  const at = (time: string, spent: number, budget = 24_000) => {
    const facts = factsWith({
      figures: { 'ad-cost-today': { today: spent }, 'ad-budget': { today: budget } },
    });
    const read = facts.figure;
    facts.figure = (metric, day) => {
      const found = read(metric, day);
      if (!found.ok) return found;
      const seen = { ...evidence(metric), takenAt: instantOf(today, time) };
      return { ok: true, value: { ...found.value, evidence: seen } };
    };
    return evaluateRound(facts, []).find(({ check }) => check.id === id)!.outcome;
  };
  it.each([
    ['11:00', 12_000, 'pass'],
    ['10:59', 12_000, 'attention'],
    ['09:00', 12_000, 'attention'],
    ['08:59', 12_000, 'problem'],
    ['09:00', 0, 'pass'],
    ['06:00', 24_000, 'problem'],
    ['05:59', 24_000, 'not-applicable'],
  ])('at %s, %d of 24000 spent is %s', (time, spent, expected) => {
    expect(at(time, spent).verdict).toBe(expected);
  });

  it('says the hour at which it will be gone and what the whole day takes', () => {
    const outcome = at('08:00', 12_000);
    expect(outcome.derivation?.result).toEqual({ value: 16, unit: 'hours' });
    expect(outcome.reason?.params).toEqual({ share: { value: 0.5, unit: 'rate' }, hour: 16 });
    expect(outcome.advice?.[0]?.params?.['budget']).toEqual({
      value: 36_000,
      unit: 'money',
      currency: 'CNY',
    });
    expect(at('12:00', 36_000).reason?.params?.['hour']).toBe(12);
  });

  it('needs both figures; no budget is no case', () => {
    expect(at('09:00', 5, 0).verdict).toBe('not-applicable');
    expect(at('09:00', 5, 1).verdict).toBe('problem');
    expect(verdict(id, { figures: { 'ad-cost-today': { today: 5 } } })).toBe('not-read');
    expect(verdict(id, { figures: { 'ad-budget': { today: 5 } } })).toBe('not-read');
  });
});

describe('place for core words', () => {
  const id = 'ads.word-place';
  const words = (place: number, before?: number, total?: number) => ({
    tables: {
      places: {
        rows: [{ keyword: '保温杯', place, ...(before !== undefined && { 'previous-place': before }) }],
        ...(total !== undefined && { total }),
      },
    },
  });
  it.each([
    [47, 47, 'pass'],
    [48, 48, 'attention'],
    [96, 96, 'problem'],
    [95, 95, 'attention'],
    [10, 6, 'pass'],
    [10, 5, 'attention'],
    [30, 11, 'attention'],
    [30, 10, 'problem'],
    [47, undefined, 'pass'],
  ])('place %d after %s is %s', (place, before, expected) => {
    expect(verdict(id, words(place, before))).toBe(expected);
  });

  it('says which word fell and from where', () => {
    expect(judged(id, words(30, 10)).reason).toEqual({
      key: 'checks.ads.word-place.fell',
      params: { word: '保温杯', before: 10, place: 30 },
    });
    expect(judged(id, words(60, 60)).reason?.key).toBe('checks.ads.word-place.far');
  });

  it('reads a column of a keyword report, asks where no page lists places, and passes on no part', () => {
    expect(verdict(id, report('keywords', [line('keyword', 1, 1, { place: 99 })]))).toBe('problem');
    expect(verdict(id, report('keywords', [line('keyword', 1, 1)]))).toBe('your-eyes');
    expect(verdict(id, {})).toBe('your-eyes');
    expect(verdict(id, { ticks: { [id]: 'fine' } })).toBe('pass');
    expect(verdict(id, { ticks: { [id]: 'issue' } })).toBe('problem');
    expect(verdict(id, { missing: 'no-right' })).toBe('no-right');
    expect(verdict(id, words(5, 5, 20))).toBe('not-read');
    const half = [{ keyword: 'a', place: 3 }, { keyword: 'b' }];
    expect(verdict(id, { tables: { places: { rows: half as never } } })).toBe('not-read');
  });
});
