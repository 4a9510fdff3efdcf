// Rivals, customers, reviews of the month and upkeep as they are told: words, figures, evidence, each edge of a limit.
import { describe, expect, it } from 'vitest';
import { addDays, instantOf } from '../../lib/day';
import { evaluateRound } from '../../lib/round';
import { factsWith, judged, now, today, verdict, yesterday, type Made } from './hand-made';
import { ownLimit, tableOf, told } from './told';

const dayMs = 86_400_000;

describe('prices of rivals', () => {
  const id = 'rivals.changes';
  const rival = (priceMinor: number | null, previousMinor: number | null, since?: number) => ({
    shop: '木禾',
    priceMinor,
    previousMinor,
    ...(since !== undefined && { since }),
  });

  it('a cut is told alone without a number', () => {
    expect(told(id, { rivals: [rival(8900, 9900, now - dayMs)] })).toEqual({
      verdict: 'attention',
      figure: '8900 CNY',
      reason: 'rivals.changes.cut shop=木禾 before=9900 CNY now=8900 CNY',
      advice: ['rivals.changes.terms share=0.101 rate', 'rivals.changes.wait'],
      seen: ['rival'],
    });
  });

  it.each([
    ['without the time of the change nothing is new', rival(1, 9900), 'pass'],
    ['from nothing there is no cut', rival(1, 0, now - dayMs), 'pass'],
    ['from two cents to one is a cut', rival(1, 2, now - dayMs), 'attention'],
    ['from a cent to nothing is one', rival(0, 1, now - dayMs), 'attention'],
  ])('%s', (_, one, expected) => {
    expect(verdict(id, { rivals: [one] })).toBe(expected);
  });
});

describe('rivals nobody looked at', () => {
  const id = 'rivals.freshness';
  it('are counted, the oldest first', () => {
    const seen = (days: number) => ({ seenAt: now - days * dayMs });
    expect(told(id, { rivals: [seen(8), seen(11), seen(2)] })).toEqual({
      verdict: 'attention',
      figure: '11 days',
      reason: 'rivals.freshness.old n=2 age=7 days',
      advice: ['rivals.freshness.open n=2', 'rivals.freshness.drop'],
      seen: ['rival', 'rival'],
    });
  });

  it('one seen after the facts were gathered is as fresh as can be', () => {
    expect(told(id, { rivals: [{ seenAt: now + 60_000 }] }).figure).toBe('0 days');
    expect(told(id, { rivals: [{ seenAt: now - 60_000 }] }).figure).toBe('0 days');
  });
});

describe('places of rivals', () => {
  const id = 'rivals.rank';
  const climbed = (change: string, rank = 3) =>
    tableOf('rival-ranks', [{ 'rival-shop': '木禾', rank, 'rank-change': change }]);

  it('one that climbed is told alone without a number', () => {
    expect(told(id, climbed('↑12'))).toEqual({
      verdict: 'attention',
      figure: '3 count',
      reason: 'rivals.rank.up shop=木禾 n=12',
      advice: ['rivals.rank.look shop=木禾', 'rivals.rank.again'],
      seen: ['木禾', '3', '↑12'],
    });
    const two = ['↑12', '↑40'].map((change) => ({ 'rival-shop': 'a', rank: 3, 'rank-change': change }));
    expect(told(id, tableOf('rival-ranks', two)).aside).toBe('rivals.several n=2');
  });

  it('no change is no place climbed', () => {
    const first = [ownLimit(id, 'places', 1)];
    expect(judged(id, climbed('持平'), first).verdict).toBe('pass');
    expect(judged(id, climbed('↑1'), first).verdict).toBe('attention');
  });
});

describe('customers', () => {
  const week = addDays(today, -7);
  const level = (measure: string, value: number, before: number): Made => ({
    figures: { [measure]: { today: value, [week]: before } },
  });

  it('members who left are counted; a shop of one member can lose it', () => {
    expect(told('relations.members', level('members', 960, 1000))).toEqual({
      verdict: 'problem',
      figure: '960 count',
      aside: 'relations.members.before before=1000',
      reason: 'relations.members.fewer lost=40',
      advice: ['relations.members.why', 'relations.members.win'],
      seen: ['members 960', 'members 1000'],
    });
    expect(told('relations.members', level('members', 1000, 1000))).toEqual({
      verdict: 'pass',
      figure: '1000 count',
      aside: 'relations.members.before before=1000',
      seen: ['members 1000', 'members 1000'],
    });
    expect(verdict('relations.members', level('members', 0, 1))).toBe('problem');
    expect(verdict('relations.members', level('members', 5, 0))).toBe('not-read');
  });

  it('one task to do is one', () => {
    const tasks = (value: number) =>
      told('relations.tasks', { figures: { 'customer-tasks': { today: value } } });
    expect(tasks(1)).toEqual({
      verdict: 'attention',
      figure: '1 count',
      reason: 'relations.tasks.waiting n=1',
      advice: ['relations.tasks.send'],
      seen: ['customer-tasks 1'],
    });
    expect(tasks(0)).toEqual({ verdict: 'pass', figure: '0 count', seen: ['customer-tasks 0'] });
  });
});

describe('reviews that are due', () => {
  const onDay = (id: string, day: string, answered?: number) => {
    const facts = factsWith({});
    facts.day = day;
    facts.tick = () => (answered === undefined ? undefined : { answer: 'fine', note: '', at: answered });
    return evaluateRound(facts, []).find(({ check }) => check.id === id)!.outcome;
  };

  it('an answer of the first minute of the week or month counts, one of the minute before does not', () => {
    const week = (time: number) => onDay('report.week', '2026-09-18', time).verdict;
    expect(week(instantOf('2026-09-14', '00:00'))).toBe('pass');
    expect(week(instantOf('2026-09-13', '23:59'))).toBe('your-eyes');
    const month = (time: number) => onDay('report.month', '2026-09-03', time).verdict;
    expect(month(instantOf('2026-09-01', '00:00'))).toBe('pass');
    expect(month(instantOf('2026-08-31', '23:59'))).toBe('your-eyes');
  });
});

describe('pace against the month’s target', () => {
  const id = 'report.pace';
  const target = (amount: number) => [ownLimit(id, 'target', amount)];
  const sold = (last: string, days: number, each: number): Made => ({
    figures: {
      gmv: Object.fromEntries(Array.from({ length: days }, (_, at) => [addDays(last, -at), each])),
    },
  });

  it('tells what is missing and what each of the days left has to bring', () => {
    // 17 of 30 days: 17,000 of 30,000 are due, 8,500 sold; 21,500 over 13 days are 1,654 a day.
    expect(told(id, sold(yesterday, 17, 500), target(30_000))).toEqual({
      verdict: 'problem',
      figure: '0.5 rate',
      reason: 'report.pace.behind short=8500 CNY',
      advice: ['report.pace.daily amount=1654 CNY', 'report.pace.why'],
      from: ['8500 CNY "gmv 500"', '17000 CNY', '0.5 rate'],
      seen: Array.from({ length: 17 }, () => 'gmv 500'),
    });
  });

  it.each([
    ['a target of a cent is one', 1, 'pass'],
    ['no target is none', 0, 'not-applicable'],
  ])('%s', (_, amount, expected) => {
    expect(judged(id, sold(yesterday, 17, 500), target(amount)).verdict).toBe(expected);
  });

  const onDay = (day: string, made: Made, amount: number) => {
    const facts = factsWith(made);
    const asked = facts.figure;
    facts.day = day;
    facts.figure = (metric, of) => asked(metric, of ?? addDays(day, -1));
    return evaluateRound(facts, target(amount)).find(({ check }) => check.id === id)!.outcome;
  };

  it.each([
    // On the first of a month the month before is over, whatever its length.
    ['2026-10-01', '2026-09-30', 30, 900, 'checks.report.pace.over'],
    ['2026-02-01', '2026-01-31', 31, 900, 'checks.report.pace.over'],
    ['2026-02-28', '2026-02-27', 27, 900, 'checks.report.pace.daily'],
  ])('on %s', (day, last, days, each, advice) => {
    const outcome = onDay(day, sold(last, days, each), 31_000);
    expect(outcome.advice?.[0]?.key).toBe(advice);
  });
});

describe('upkeep', () => {
  const titles = (...list: string[]) =>
    tableOf(
      'goods',
      list.map((product) => ({ product, stock: 1 })),
    );

  it('of the titles with words to check only those that have one are told', () => {
    expect(told('upkeep.forbidden-words', titles('顶级杯', '杯'))).toEqual({
      verdict: 'attention',
      figure: '1 count',
      aside: 'upkeep.forbidden-words.absolute',
      reason: 'upkeep.forbidden-words.hint word=顶级 context=顶级杯',
      advice: ['upkeep.forbidden-words.read n=1', 'upkeep.forbidden-words.true'],
      seen: ['顶级杯'],
    });
  });

  it.each([
    [29, 'attention'],
    [30, 'problem'],
  ])('a coupon that ended %d days ago: %s', (days, expected) => {
    const dotted = (day: string) => day.replaceAll('-', '.');
    const text = `满99减10 ${dotted(addDays(today, -days - 5))}-${dotted(addDays(today, -days))}`;
    expect(verdict('upkeep.out-of-date', { ...titles('杯'), own: [{ coupons: [{ text }] }] })).toBe(expected);
  });

  it('a picture is odd from two hundredths off its shape on', () => {
    const picture = (width: number) =>
      verdict('upkeep.picture-size', {
        own: [{ picture: { url: 'https://img.test/a.jpg', width, height: 1000 } }],
      });
    expect(picture(1019)).toBe('pass');
    expect(picture(1021)).toBe('attention');
  });
});
