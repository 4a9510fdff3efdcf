// Off-site channels and campaigns as they are told: every word, figure, input and piece of evidence of a finding.
import { describe, expect, it } from 'vitest';
import { addDays, instantOf } from '../../lib/day';
import { evaluateRound } from '../../lib/round';
import { factsWith, now, today, verdict } from './hand-made';
import { tableOf, told } from './told';

const channels = (...rows: object[]) => ({
  ...tableOf('channels', rows),
  figures: { 'order-value': { yesterday: 12_000 } },
});

describe('cost of an order by channel', () => {
  const id = 'offsite.order-cost';
  const channel = (cost: number, orders: number, amount?: number) => ({
    channel: '小红书',
    cost,
    'paid-orders': orders,
    ...(amount !== undefined && { 'ad-amount': amount }),
  });

  it('tells the division and what an order may cost', () => {
    expect(told(id, channels(channel(90_000, 10, 100_000)))).toEqual({
      verdict: 'problem',
      figure: '9000 CNY',
      reason: 'offsite.order-cost.dear name=小红书 even=5000 CNY',
      advice: ['offsite.order-cost.move name=小红书 even=5000 CNY', 'offsite.order-cost.terms'],
      from: ['90000 CNY', '10 count', '9000 CNY'],
      seen: ['小红书', '90000', '10', '100000'],
    });
  });

  it('spend without an order is told as such, with what one may cost where that is known', () => {
    const without = {
      verdict: 'problem',
      figure: '30000 CNY',
      reason: 'offsite.order-cost.none name=小红书',
    };
    expect(told(id, channels(channel(30_000, 0)))).toMatchObject({
      ...without,
      advice: ['offsite.order-cost.move name=小红书 even=6000 CNY', 'offsite.order-cost.terms'],
    });
    expect(told(id, tableOf('channels', [channel(30_000, 0)]))).toMatchObject({
      ...without,
      verdict: 'attention',
      advice: ['offsite.order-cost.terms'],
    });
  });

  it.each([
    ['under what one order may cost, none is no fault yet', channel(5900, 0), 'pass'],
    ['an order of 2,000.00 may cost 600.00', channel(60_000, 1, 200_000), 'pass'],
    ['an amount of nothing for no order says nothing of an order', channel(30_000, 0, 0), 'problem'],
  ])('%s', (_, row, expected) => {
    expect(verdict(id, channels(row))).toBe(expected);
  });

  it('one order of unknown worth is not judged', () => {
    expect(verdict(id, tableOf('channels', [channel(30_000, 1)]))).toBe('not-read');
  });
});

describe('channels that bring nobody', () => {
  const id = 'offsite.no-visits';
  const channel = (cost: number, visitors: number, clicks?: number) => ({
    channel: '微博',
    cost,
    visitors,
    ...(clicks !== undefined && { clicks }),
  });

  it('tells the cost and how many came', () => {
    expect(told(id, channels(channel(5000, 9, 100)))).toEqual({
      verdict: 'problem',
      figure: '9 count',
      reason: 'offsite.no-visits.few name=微博 cost=5000 CNY',
      advice: ['offsite.no-visits.open name=微博', 'offsite.no-visits.stop'],
      seen: ['微博', '5000', '100', '9'],
    });
    expect(told(id, channels(channel(5000, 0), channel(6000, 0))).aside).toBe('offsite.channels n=2');
  });

  it('clicks of nothing bring nobody, one visitor without counted clicks is somebody', () => {
    expect(verdict(id, channels(channel(5000, 0, 0)))).toBe('problem');
    expect(verdict(id, channels(channel(5000, 1)))).toBe('pass');
  });
});

describe('campaigns', () => {
  const stamp = (minutes: number) => {
    const text = new Date(now + minutes * 60_000 + 8 * 3_600_000).toISOString();
    return `${text.slice(0, 10)} ${text.slice(11, 16)}`;
  };
  const closing = (minutes: number, name = '百亿补贴') => ({
    campaign: name,
    'enrol-until': stamp(minutes),
    status: '可报名',
  });

  it.each([
    [-1, 'pass'],
    [0, 'problem'],
    [30, 'problem'],
  ])('enrolment that closes in %d minutes: %s', (minutes, expected) => {
    expect(verdict('campaigns.deadline', tableOf('campaigns', [closing(minutes)]))).toBe(expected);
  });

  it('tells one that closes without a number, with what was read', () => {
    expect(told('campaigns.deadline', tableOf('campaigns', [closing(120)]))).toEqual({
      verdict: 'problem',
      figure: '2 hours',
      reason: 'campaigns.deadline.closes name=百亿补贴 until=9/18 11:05',
      advice: ['campaigns.deadline.enrol until=9/18 11:05', 'campaigns.deadline.skip'],
      seen: ['百亿补贴', '2026-09-18 11:05', '可报名'],
    });
  });

  it('tells the goods with the widest gap, the division behind it, and what is missing', () => {
    const goods = (product: string, stock: number, forecast: number) => ({
      campaign: 'a',
      product,
      'campaign-stock': stock,
      forecast,
    });
    const both = tableOf('campaign-goods', [goods('large', 500, 560), goods('bare', 10, 100)]);
    expect(told('campaigns.stock', both)).toEqual({
      verdict: 'problem',
      figure: '0.1 ratio',
      aside: 'campaigns.stock.goods n=2',
      reason: 'campaigns.stock.short name=bare stock=10 forecast=100',
      advice: ['campaigns.stock.refill pieces=110', 'campaigns.stock.less'],
      from: ['10 count "10"', '100 count "100"', '0.1 ratio'],
      seen: ['a', 'bare', '10', '100', 'a', 'large', '500', '560'],
    });
    expect(told('campaigns.stock', tableOf('campaign-goods', [goods('bare', 10, 100)])).aside).toBe(
      undefined,
    );
  });

  it('an answer of the first minute of the day from which it is due counts', () => {
    const ended = tableOf('campaigns', [
      { campaign: '99 大促', 'campaign-ends': `${addDays(today, -3)} 23:59` },
    ]);
    const answered = (day: string, time: string) => {
      const facts = factsWith(ended);
      facts.tick = () => ({ answer: 'fine', note: '', at: instantOf(day, time) });
      return evaluateRound(facts, []).find(({ check }) => check.id === 'campaigns.review')!.outcome.verdict;
    };
    expect(answered(addDays(today, -2), '00:00')).toBe('pass');
    expect(answered(addDays(today, -3), '23:59')).toBe('your-eyes');
  });

  it('terms that are met are told with each of their rows', () => {
    const row = { campaign: 'a', rule: '库存≥1.5万', actual: '1.6万' };
    expect(told('campaigns.eligibility', tableOf('campaign-rules', [row]))).toEqual({
      verdict: 'pass',
      figure: '1 count',
      seen: ['a', '库存≥1.5万', '1.6万'],
    });
    const short = { ...row, actual: '1.4万' };
    expect(verdict('campaigns.eligibility', tableOf('campaign-rules', [short]))).toBe('attention');
  });
});
