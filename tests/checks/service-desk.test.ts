// The service desk beyond speed: thirty seconds, load, who sells to those who ask, enquiries of the day, complaints.
import { describe, expect, it } from 'vitest';
import { judged, verdict } from './hand-made';

const agents = (rows: object[], total?: number) => ({
  tables: { agents: { rows: rows as never, ...(total !== undefined && { total }) } },
});
const day = (metric: string, value: number) => ({ figures: { [metric]: { yesterday: value } } });

it.each([
  [0.9, 'pass'],
  [0.899, 'attention'],
  [0.8, 'attention'],
  [0.799, 'problem'],
])('%d answered within thirty seconds is %s', (share, expected) => {
  expect(verdict('service.reply-30s', day('reply-30s-rate', share))).toBe(expected);
});

it('thirty seconds are not read where no page prints them, and name the limit crossed', () => {
  expect(verdict('service.reply-30s', {})).toBe('not-read');
  const limit = (share: number) =>
    judged('service.reply-30s', day('reply-30s-rate', share)).reason?.params?.['limit'];
  expect(limit(0.85)).toEqual({ value: 0.9, unit: 'rate' });
  expect(limit(0.7)).toEqual({ value: 0.8, unit: 'rate' });
});

describe('load', () => {
  const id = 'service.reception';
  const load = (people: number, others: number) =>
    agents([
      { agent: '客服01', receptions: people },
      { agent: '客服02', receptions: others },
    ]);
  it.each([
    [120, 40, 'problem'],
    [119, 39, 'attention'],
    [120, 41, 'attention'],
    [80, 40, 'attention'],
    [79, 10, 'pass'],
    [80, 41, 'pass'],
    [50, 50, 'pass'],
  ])('%d beside %d is %s', (people, others, expected) => {
    expect(verdict(id, load(people, others))).toBe(expected);
  });

  it('leaves out who was off, and one alone is no case', () => {
    const off = { agent: '客服03', receptions: 0 };
    expect(verdict(id, agents([{ agent: 'a', receptions: 300 }, off]))).toBe('not-applicable');
    const outcome = judged(
      id,
      agents([{ agent: 'a', receptions: 300 }, { agent: 'b', receptions: 60 }, off]),
    );
    expect(outcome.reason?.params).toEqual({ agent: 'a', people: 300, others: 60 });
  });

  it('passes on no part of the agents', () => {
    expect(
      verdict(id, {
        ...agents(
          [
            { agent: 'a', receptions: 5 },
            { agent: 'b', receptions: 5 },
          ],
          6,
        ),
      }),
    ).toBe('not-read');
    expect(verdict(id, agents([{ agent: 'a', receptions: 5 }, { agent: 'b' }]))).toBe('not-read');
    expect(verdict(id, {})).toBe('not-read');
    expect(judged(id, load(60, 50)).figure).toEqual({ value: 60, unit: 'count' });
  });
});

describe('who sells', () => {
  const id = 'service.agent-conversion';
  const pair = (share: number, more: object) =>
    agents([
      { agent: '客服01', 'inquiry-conversion': share, ...more },
      { agent: '客服02', 'inquiry-conversion': 0.5 },
    ]);
  it.each([
    [0.4, { enquiries: 1000 }, 'pass'],
    [0.399, { enquiries: 1000 }, 'attention'],
    [0.3, { enquiries: 1000 }, 'attention'],
    [0.299, { enquiries: 1000 }, 'problem'],
    [0.2, { enquiries: 10 }, 'pass'],
    [0.2, { receptions: 1000 }, 'attention'],
    [0.2, { receptions: 10 }, 'pass'],
    [0.2, {}, 'attention'],
  ])('%d with %o beside a half is %s', (share, more, expected) => {
    expect(verdict(id, pair(share, more))).toBe(expected);
  });

  it('names the agent, and passes on no part', () => {
    expect(judged(id, pair(0.2, { enquiries: 500 })).reason?.params).toEqual({
      agent: '客服01',
      others: { value: 0.5, unit: 'rate' },
    });
    expect(judged(id, pair(0.45, { enquiries: 500 })).figure).toEqual({ value: 0.45, unit: 'rate' });
    expect(verdict(id, agents([{ agent: 'a', 'inquiry-conversion': 0.5 }]))).toBe('not-applicable');
    expect(verdict(id, agents([{ agent: 'a', 'inquiry-conversion': 0.5 }, { agent: 'b' }]))).toBe('not-read');
    expect(verdict(id, {})).toBe('not-read');
  });
});

describe('enquiries of the day', () => {
  const id = 'service.enquiries';
  const enquiries = (now: number, sessions?: number) => ({
    figures: {
      'enquiry-conversion': { yesterday: now, lastWeek: 0.5 },
      ...(sessions !== undefined && { sessions: { yesterday: sessions } }),
    },
  });
  it.each([
    [0.441, 9000, 'pass'],
    [0.44, 9000, 'attention'],
    [0.376, 9000, 'attention'],
    [0.375, 9000, 'problem'],
    [0.3, undefined, 'attention'],
    [0.3, 20, 'pass'],
    [0.3, 60, 'attention'],
    [0.3, 300, 'problem'],
  ])('%d of %s received, after a half, is %s', (now, sessions, expected) => {
    expect(verdict(id, enquiries(now, sessions))).toBe(expected);
  });

  it('has nothing to say without a week before, nor without a figure', () => {
    expect(verdict(id, day('enquiry-conversion', 0.3))).toBe('not-read');
    expect(verdict(id, {})).toBe('not-read');
  });
});

describe('complaints', () => {
  const id = 'service.complaints';
  const complaints = (share: number, sessions?: number) => ({
    figures: {
      'complaint-rate': { yesterday: share },
      ...(sessions !== undefined && { sessions: { yesterday: sessions } }),
    },
  });
  it.each([
    [0.0029, 100_000, 'pass'],
    [0.003, 100_000, 'attention'],
    [0.0049, 100_000, 'attention'],
    [0.005, 100_000, 'problem'],
    [0.01, 100, 'attention'],
    [0.01, undefined, 'attention'],
  ])('%d of %s received is %s', (share, sessions, expected) => {
    expect(verdict(id, complaints(share, sessions))).toBe(expected);
  });

  it('is not read where no page prints it', () => {
    expect(verdict(id, {})).toBe('not-read');
    expect(judged(id, complaints(0.02)).reason?.params).toEqual({ limit: { value: 0.003, unit: 'rate' } });
  });
});
