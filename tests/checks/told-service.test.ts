// The service desk and yesterday's figures as they are told: words, figures, evidence, and each edge of a limit.
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/day';
import { wilson } from '../../lib/wilson';
import { judged, lastWeek, verdict, type Made } from './hand-made';
import { ownLimit, tableOf, told } from './told';

describe('replies', () => {
  const id = 'service.reply-time';
  const reply = (seconds?: number, rate?: number): Made => ({
    figures: {
      ...(seconds !== undefined && { 'reply-time': { yesterday: seconds } }),
      ...(rate !== undefined && { 'reply-rate': { yesterday: rate } }),
    },
  });
  const seen = (seconds: number, rate: number) => [`reply-time ${seconds}`, `reply-rate ${rate}`];

  it.each([
    [70, 'attention', 60],
    [301, 'problem', 300],
  ])('%d seconds are told as %s against %d', (seconds, grade, limit) => {
    expect(told(id, reply(seconds, 0.97))).toEqual({
      verdict: grade,
      figure: `${seconds} seconds`,
      reason: `service.reply-time.slow limit=${limit} seconds`,
      advice: ['service.reply-time.shift aim=60 seconds', 'service.reply-time.auto'],
      gauge: `${seconds} of 60 300 375`,
      seen: seen(seconds, 0.97),
    });
  });

  it.each([
    [0.88, 'attention', 0.9],
    [0.84, 'problem', 0.85],
  ])('a share of %d is told as %s against %d', (share, grade, limit) => {
    expect(told(id, reply(40, share))).toEqual({
      verdict: grade,
      figure: `${share} rate`,
      reason: `service.reply-time.few limit=${limit} rate`,
      advice: ['service.reply-time.peak aim=0.9 rate', 'service.reply-time.auto'],
      gauge: '40 of 60 300 375',
      seen: seen(40, share),
    });
  });

  it('passes without a word, by the share alone without a gauge', () => {
    expect(told(id, reply(undefined, 0.97))).toEqual({
      verdict: 'pass',
      figure: '0.97 rate',
      seen: ['reply-rate 0.97'],
    });
  });
});

describe('one agent beside the others', () => {
  const agents = (column: string, values: number[], more: object = {}) =>
    tableOf(
      'agents',
      values.map((value, at) => ({ agent: `agent ${at + 1}`, [column]: value, ...more })),
    );

  it.each([
    [[40, 40, 90], 'attention'],
    [[40, 40, 89], 'pass'],
    [[1, 1, 400], 'problem'],
    [[0, 0, 400], 'pass'],
  ])('answers after %j: %s', (seconds, expected) => {
    expect(verdict('service.agent-reply', agents('reply-seconds', seconds))).toBe(expected);
  });

  it('the slowest is told first, with how many are slow', () => {
    expect(told('service.agent-reply', agents('reply-seconds', [40, 40, 100, 40, 160]))).toEqual({
      verdict: 'problem',
      figure: '160 seconds',
      aside: 'service.agent-reply.agents n=2',
      reason: 'service.agent-reply.slow agent=agent 5 times=4 count',
      advice: ['service.agent-reply.talk agent=agent 5 others=40 seconds', 'service.agent-reply.route'],
      seen: ['agent 5', '160', 'agent 3', '100'],
    });
    expect(told('service.agent-reply', agents('reply-seconds', [40, 40, 160]))).not.toHaveProperty('aside');
  });

  it('the one that sells least is told first', () => {
    const shares = agents('inquiry-conversion', [0.5, 0.5, 0.5, 0.2, 0.1], { enquiries: 1000 });
    expect(told('service.agent-conversion', shares)).toEqual({
      verdict: 'problem',
      figure: '0.1 rate',
      reason: 'service.agent-conversion.low agent=agent 5 others=0.5 rate',
      advice: ['service.agent-conversion.listen agent=agent 5', 'service.agent-conversion.train'],
      seen: ['agent 5', '1000', '0.1', 'agent 4', '1000', '0.2'],
    });
  });

  it('others that sell nothing are no measure; an interval that reaches the others is no proof', () => {
    expect(verdict('service.agent-conversion', agents('inquiry-conversion', [0, 0]))).toBe('pass');
    const others = wilson(200, 1000).high;
    const at = (share: number) =>
      tableOf('agents', [
        { agent: 'a', 'inquiry-conversion': 0.2, enquiries: 1000 },
        { agent: 'b', 'inquiry-conversion': share },
      ]);
    const strict = [ownLimit('service.agent-conversion', 'share', 0.99)];
    expect(judged('service.agent-conversion', at(others), strict).verdict).toBe('pass');
    expect(judged('service.agent-conversion', at(others + 1e-6), strict).verdict).toBe('problem');
  });

  it('one person received is work as well; who is alone in a list in part is not judged', () => {
    expect(verdict('service.reception', agents('receptions', [300, 1]))).toBe('problem');
    const alone = tableOf('agents', [{ agent: 'a', receptions: 300 }], { total: 4 });
    expect(told('service.reception', alone).reason).toBe('gap.rows read=1 total=4');
  });
});

describe('shares of people, as far as they can tell', () => {
  const figures = (made: Record<string, [now: number, before?: number]>): Made => ({
    figures: Object.fromEntries(
      Object.entries(made).map(([measure, [now, before]]) => [
        measure,
        { yesterday: now, ...(before !== undefined && { lastWeek: before }) },
      ]),
    ),
  });

  it('conversion that chance can make is no fall', () => {
    const base = wilson(20, 1000).high;
    const at = (before: number) =>
      verdict('data.conversion', figures({ conversion: [0.02, before], visitors: [1000] }));
    expect(at(base)).toBe('pass');
    expect(at(base + 1e-6)).toBe('problem');
  });

  it('a fall of conversion is told in points', () => {
    expect(told('data.conversion', figures({ conversion: [0.024, 0.03], visitors: [10_000] }))).toEqual({
      verdict: 'problem',
      figure: '0.024 rate',
      delta: '-0.006 points since last-week',
      reason: 'data.fell-from base=0.03 rate',
      advice: ['data.conversion.goods base=0.03 rate', 'data.conversion.then'],
      seen: ['conversion 0.024', 'conversion 0.03'],
    });
    expect(told('data.conversion', figures({ conversion: [0.03, 0.03], visitors: [10_000] }))).toEqual({
      verdict: 'pass',
      figure: '0.03 rate',
      delta: '0 points since last-week',
      seen: ['conversion 0.03', 'conversion 0.03'],
    });
  });

  it('after a sale the base is not last week’s and is not called so', () => {
    const conversion = {
      yesterday: 0.02,
      lastWeek: 0.06,
      [addDays(lastWeek, -7)]: 0.03,
      [addDays(lastWeek, -14)]: 0.029,
    };
    const made = { figures: { conversion, visitors: { yesterday: 10_000 } } };
    expect(told('data.conversion', made)).not.toHaveProperty('delta');
    expect(told('data.conversion', made).reason).toBe('data.fell-from base=0.03 rate');
  });

  it('enquiries: for a third of those received, exactly at the base is still chance', () => {
    const id = 'service.enquiries';
    const at = (before: number, sessions: number) =>
      judged(id, figures({ 'enquiry-conversion': [0.3, before], sessions: [sessions] }), [
        ownLimit(id, 'fall', 0.01, 0.02),
      ]).verdict;
    expect(at(wilson(90, 300).high, 900)).toBe('attention');
    expect(at(wilson(90, 300).high + 1e-6, 900)).toBe('problem');
    expect(at(wilson(30, 100).high, 100)).toBe('pass');
    expect(at(wilson(30, 100).high + 1e-6, 100)).toBe('attention');
  });

  it('a fall of enquiries that buy is told against last week, none without a word', () => {
    const id = 'service.enquiries';
    expect(told(id, figures({ 'enquiry-conversion': [0.3, 0.5], sessions: [300] }))).toEqual({
      verdict: 'problem',
      figure: '0.3 rate',
      delta: '-0.4 rate since last-week',
      reason: 'data.fell-from base=0.5 rate',
      advice: ['service.enquiries.chats base=0.5 rate', 'service.enquiries.page'],
      seen: ['enquiry-conversion 0.3', 'enquiry-conversion 0.5'],
    });
    expect(told(id, figures({ 'enquiry-conversion': [0.5, 0.5], sessions: [300] }))).toEqual({
      verdict: 'pass',
      figure: '0.5 rate',
      delta: '0 rate since last-week',
      seen: ['enquiry-conversion 0.5', 'enquiry-conversion 0.5'],
    });
  });

  it('complaints: a lower end that reaches the limit is proof', () => {
    const id = 'service.complaints';
    const made = figures({ 'complaint-rate': [0.03], sessions: [1000] });
    const { low } = wilson(30, 1000);
    expect(judged(id, made, [ownLimit(id, 'rate', low, 0.02)]).verdict).toBe('problem');
    expect(judged(id, made, [ownLimit(id, 'rate', low + 1e-6, 0.02)]).verdict).toBe('attention');
  });
});

describe('paid amount and visitors', () => {
  const gmv = (now: number, before: number, more: Made['figures'] = {}): Made => ({
    figures: { gmv: { yesterday: now, lastWeek: before }, ...more },
  });

  it('a fall of 1,000.00 is worth a word, one cent less is not', () => {
    expect(verdict('data.gmv', gmv(500_000, 600_000))).toBe('problem');
    expect(verdict('data.gmv', gmv(500_001, 600_000))).toBe('pass');
  });

  it('is split where both days are known, and of two equal parts the first is named', () => {
    // 10,000 × 3 % × 100.00 became 9,000 × 2.7 % × 100.00.
    const trade = {
      visitors: { yesterday: 9000, lastWeek: 10_000 },
      buyers: { yesterday: 243, lastWeek: 300 },
    };
    expect(told('data.gmv', gmv(2_430_000, 3_000_000, trade))).toEqual({
      verdict: 'problem',
      figure: '2430000 CNY',
      delta: '-0.19 rate since last-week',
      reason: 'data.gmv.by-visitors part=285000 CNY',
      advice: ['data.gmv.act-visitors lost=570000 CNY', 'data.gmv.then'],
      from: ['-285000 CNY', '-285000 CNY', '0 CNY', '-570000 CNY'],
      seen: ['gmv 2430000', 'gmv 3000000', 'visitors 9000', 'buyers 243', 'visitors 10000', 'buyers 300'],
    });
  });

  it.each([
    ['the week before without buyers', { visitors: { yesterday: 9, lastWeek: 9 }, buyers: { yesterday: 3 } }],
    ['yesterday without visitors', { visitors: { lastWeek: 9 }, buyers: { yesterday: 3, lastWeek: 3 } }],
    [
      'a day on which nobody came',
      { visitors: { yesterday: 0, lastWeek: 9 }, buyers: { yesterday: 1, lastWeek: 3 } },
    ],
    [
      'a day on which nobody paid',
      { visitors: { yesterday: 9, lastWeek: 9 }, buyers: { yesterday: 0, lastWeek: 3 } },
    ],
  ])('%s leaves the fall without its parts', (_, more) => {
    expect(told('data.gmv', gmv(500_000, 700_000, more))).toEqual({
      verdict: 'problem',
      figure: '500000 CNY',
      delta: '-0.2857 rate since last-week',
      reason: 'data.fell-from base=700000 CNY',
      advice: ['data.gmv.act lost=200000 CNY', 'data.gmv.then'],
      seen: ['gmv 500000', 'gmv 700000'],
    });
  });

  const visitors = (rows: object[]): Made => ({
    figures: { visitors: { yesterday: 5000, lastWeek: 7000 } },
    ...tableOf('sources', rows),
  });
  const channel = (name: string, now?: number, before?: number) => ({
    channel: name,
    ...(now !== undefined && { visitors: now }),
    ...(before !== undefined && { 'previous-visitors': before }),
  });

  it('the channel that lost the most people is named, whatever its size', () => {
    const rows = [channel('search', 4900, 5000), channel('ads', 100, 1300), channel('feed', 600, 700)];
    expect(told('data.visitors', visitors(rows))).toMatchObject({
      reason: 'data.visitors.channel channel=ads before=1300 now=100',
      advice: ['data.visitors.channel-first channel=ads lost=1200', 'data.visitors.then'],
    });
  });

  it('channels that kept their people, or with one count only, are not named', () => {
    const rows = [channel('same', 10, 10), channel('now', 5), channel('before', undefined, 900)];
    expect(told('data.visitors', visitors(rows))).toMatchObject({
      reason: 'data.fell-from base=7000 count',
      advice: ['data.visitors.sources-first lost=2000', 'data.visitors.then'],
    });
  });
});
