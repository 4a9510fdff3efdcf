// Advertising as it is told: every word, figure, input and piece of evidence of a finding.
import { describe, expect, it } from 'vitest';
import { verdict } from './hand-made';
import { tableOf, told } from './told';

const ripe = ['转化周期 15天', '2026-08-25 ~ 2026-09-03'];
const oneDay = ['昨日'];
const keyword = (name: string, cost: number, clicks: number, amount: number) => ({
  keyword: name,
  cost,
  clicks,
  'ad-amount': amount,
});
const words = (...rows: object[]) => tableOf('keywords', rows, { context: ripe });

describe('cost of a click', () => {
  const id = 'ads.click-cost';
  // 200 clicks brought 400.00: 2.00 a click, worth 1.00 at a return of 2.
  const cheap = keyword('cheap', 100, 100, 30_000);

  it('tells the dear word with what a click is worth', () => {
    expect(told(id, words(keyword('dear', 20_000, 100, 10_000), cheap))).toEqual({
      verdict: 'problem',
      figure: '200 CNY',
      reason: 'ads.click-cost.dear name=dear even=100 CNY',
      advice: ['ads.click-cost.bid name=dear even=100 CNY', 'ads.click-cost.then'],
      from: ['200 CNY "table"', '2 ratio', '100 CNY'],
      seen: ['dear', '20000', '100', '10000'],
    });
  });

  it('says how many are dear, and passes with the mean cost of a click', () => {
    const two = words(
      keyword('a', 20_000, 100, 0),
      keyword('b', 20_000, 100, 0),
      keyword('c', 0, 100, 30_000),
    );
    expect(told(id, two).aside).toBe('ads.lines n=2');
    expect(told(id, words(keyword('fine', 11_900, 100, 10_000), cheap))).toEqual({
      verdict: 'pass',
      figure: '60 CNY',
      seen: ['table'],
    });
  });

  it.each([
    ['spend without a click has no cost of one', [keyword('shown', 20_000, 0, 0), cheap], 'pass'],
    ['one click for 200.00 is dear', [keyword('one', 20_000, 1, 0), cheap], 'problem'],
    ['a single click that brought nothing is worth nothing', [keyword('one', 20_000, 1, 0)], 'problem'],
    ['no click at all is no case', [keyword('none', 20_000, 0, 0)], 'not-applicable'],
  ])('%s', (_, rows, expected) => {
    expect(verdict(id, words(...rows))).toBe(expected);
  });
});

const plan = (name: string, more: object = {}) => ({
  plan: name,
  status: '推广中',
  budget: 20_000,
  cost: 19_000,
  'ad-amount': 57_000,
  impressions: 5000,
  ...more,
});
const plans = (context: string[], ...rows: object[]) => tableOf('plans', rows, { context });

describe('return of the account', () => {
  const id = 'ads.roi';
  it.each([
    [12_000, 'problem', 1.5],
    [16_000, 'attention', 2],
  ])('%d for 100.00 is told as a %s against %d', (amount, grade, limit) => {
    const share = amount / 10_000;
    expect(told(id, plans(ripe, plan('a', { cost: 10_000, 'ad-amount': amount })))).toEqual({
      verdict: grade,
      figure: `${share} ratio`,
      reason: `ads.roi.low limit=${limit} ratio`,
      advice: [`ads.roi.stop limit=${limit} ratio`, 'ads.roi.own'],
      from: [`${amount} CNY "table"`, '10000 CNY "table"', `${share} ratio`],
      gauge: `${share} of 2 1.5 4`,
      seen: ['table'],
    });
  });

  it.each([{ cost: '-' }, { 'ad-amount': '-' }])('a plan with %j has no return', (more) => {
    const { verdict: grade, reason } = told(id, plans(ripe, plan('a'), plan('b', more)));
    expect([grade, reason]).toEqual(['not-read', 'gap.rows read=1 total=2']);
  });
});

it('the balance against the sum of yesterday’s plans shows both', () => {
  const spent = [plan('a', { cost: 90_000 }), plan('b', { cost: 10_000 })];
  const made = { figures: { 'ad-balance': { today: 150_000 } }, ...plans(oneDay, ...spent) };
  expect(told('ads.balance', made)).toEqual({
    verdict: 'problem',
    figure: '150000 CNY',
    reason: 'ads.balance.short days=1.5 days',
    advice: ['ads.balance.top-up amount=700000 CNY', 'ads.balance.cut'],
    from: ['150000 CNY "ad-balance 150000"', '100000 CNY "table"', '1.5 days'],
    seen: ['ad-balance 150000', 'table'],
  });
});

describe('room to raise', () => {
  const id = 'ads.upside';
  it('tells the plan that earns most, with a fifth more budget in whole tens of yuan', () => {
    const better = plan('b', { budget: 20_500, cost: 20_500, 'ad-amount': 82_000 });
    expect(told(id, plans(oneDay, plan('a'), better))).toEqual({
      verdict: 'attention',
      figure: '4 ratio',
      aside: 'ads.lines n=2',
      reason: 'ads.upside.by-budget name=b',
      advice: ['ads.upside.budget name=b budget=25000 CNY', 'ads.upside.watch limit=2.4 ratio'],
      seen: ['b', '推广中', '20500', '20500', 'a', '推广中', '20000', '19000'],
    });
  });

  it('tells one that is rarely shown, without a number of plans', () => {
    const rare = plan('a', { cost: 2000, 'ad-amount': 5000, impressions: 499 });
    expect(told(id, plans(oneDay, rare))).not.toHaveProperty('aside');
    expect(told(id, plans(oneDay, rare))).toMatchObject({
      figure: '2.5 ratio',
      reason: 'ads.upside.by-impressions name=a',
      advice: ['ads.upside.bid name=a', 'ads.upside.watch limit=2.4 ratio'],
    });
  });

  it.each([
    ['no budget set has none to be spent', { budget: 0 }, 'pass'],
    ['a budget of a cent is spent', { budget: 1 }, 'attention'],
    ['impressions that were not read are not few', { cost: 2000, impressions: '-' }, 'pass'],
    ['what was not spent holds nothing back', { cost: 0, budget: 0 }, 'pass'],
  ])('%s', (_, more, expected) => {
    expect(verdict(id, plans(oneDay, plan('a', more)))).toBe(expected);
  });

  it('a budget said to be gone without its amount is answered by the bid', () => {
    const gone = plan('a', { status: '预算已用完', budget: '-' });
    expect(told(id, plans(oneDay, gone))).toMatchObject({
      reason: 'ads.upside.by-budget name=a',
      advice: ['ads.upside.bid name=a', 'ads.upside.watch limit=2.4 ratio'],
    });
  });
});

describe('budgets gone early', () => {
  const id = 'ads.budget-exhausted';
  const gone = (name: string, time: string, budget = 2_000_000) =>
    plan(name, { status: `预算已用完 ${time}`, budget, cost: budget });

  it('an hour of today is no hour of yesterday', () => {
    expect(told(id, plans(['今日实时'], gone('a', '08:10'))).reason).toBe(
      'ads.budget-exhausted.at plan=a time=08:10',
    );
  });

  it('tells the earliest of them', () => {
    // 20,000.00 by 12:30 are 38,400.00 in a day.
    expect(told(id, plans(oneDay, gone('late', '14:20'), gone('early', '12:30')))).toEqual({
      verdict: 'problem',
      figure: '2000000 CNY',
      aside: 'ads.budget-exhausted.plans n=2',
      reason: 'ads.budget-exhausted.at-yesterday plan=early time=12:30',
      advice: ['ads.budget-exhausted.raise budget=3840000 CNY', 'ads.budget-exhausted.spread'],
      seen: ['early', 'late'].flatMap((name) => [
        name,
        `预算已用完 ${name === 'early' ? '12:30' : '14:20'}`,
        '2000000',
        '2000000',
      ]),
    });
  });

  it.each([
    ['00:00', 'ads.budget-exhausted.look plan=a'],
    ['00:30', 'ads.budget-exhausted.raise budget=96000000 CNY'],
  ])('gone at %s: %s', (time, advice) => {
    expect(told(id, plans(oneDay, gone('a', time))).advice?.[0]).toBe(advice);
  });

  it('an hour that is told comes before one that is not', () => {
    const rows = [plan('spent', { cost: 20_000 }), gone('told', '21:00')];
    expect(told(id, plans(oneDay, ...rows)).reason).toContain('plan=told');
  });

  it.each([
    ['a plan without a budget has none to spend', { budget: 0, cost: 0 }, 'pass'],
    ['a budget of a cent can be spent', { budget: 1, cost: 1 }, 'attention'],
    ['a budget without its spend is not read', { cost: '-' }, 'not-read'],
    ['a spend without its budget is not read', { budget: '-' }, 'not-read'],
  ])('%s', (_, more, expected) => {
    expect(verdict(id, plans(oneDay, plan('a', more)))).toBe(expected);
  });

  it('a plan that says only that it is gone has no figure', () => {
    const only = { plan: 'a', status: '预算已用完' };
    expect(told(id, plans(oneDay, only))).not.toHaveProperty('figure');
    expect(told(id, plans(oneDay, only))).toMatchObject({
      verdict: 'problem',
      reason: 'ads.budget-exhausted.spent plan=a',
    });
  });
});

it('one plan without orders is told alone', () => {
  const made = plans(ripe, { plan: 'words', cost: 20_000, clicks: 200, 'ad-orders': 0 });
  expect(told('ads.no-orders', made)).toEqual({
    verdict: 'problem',
    figure: '20000 CNY',
    reason: 'ads.no-orders.none name=words cost=20000 CNY',
    advice: ['ads.no-orders.page name=words', 'ads.no-orders.stop'],
    seen: ['words', '20000', '200', '0'],
  });
});

describe('place for core words', () => {
  const id = 'ads.word-place';
  const place = (keywordName: string, at: number, before?: number) => ({
    keyword: keywordName,
    place: at,
    ...(before !== undefined && { 'previous-place': before }),
  });
  const places = (...rows: object[]) => tableOf('places', rows);

  it('tells one word without a number, several with it, and the one that fell furthest first', () => {
    expect(told(id, places(place('far', 60, 60)))).toEqual({
      verdict: 'attention',
      figure: '60 count',
      reason: 'ads.word-place.far word=far place=60',
      advice: ['ads.word-place.look word=far', 'ads.word-place.bid'],
      seen: ['far', '60', '60'],
    });
    expect(told(id, places(place('new', 60), place('fell', 30, 20)))).toMatchObject({
      aside: 'ads.word-place.words n=2',
      reason: 'ads.word-place.fell word=fell before=20 place=30',
    });
  });

  it('a word that stands where it stood is told before a new one of the same grade', () => {
    expect(told(id, places(place('still', 60, 60), place('new', 70))).reason).toContain('word=still');
    expect(told(id, places(place('new', 70), place('rose', 60, 80))).reason).toContain('word=new');
  });
});
