// Platforms show different measures in one another's place: a check takes what there is, and never mixes two of them.
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/day';
import { judged, today, verdict, yesterday } from './hand-made';

const weekAgo = addDays(today, -7);
const level = (metric: string, now: number, before?: number) => ({
  figures: { [metric]: { today: now, ...(before !== undefined && { [weekAgo]: before }) } },
});

describe.each(['orders', 'paid-orders', 'sub-orders'])('%s', (metric) => {
  const days = Object.fromEntries(
    Array.from({ length: 56 }, (_, at) => [addDays(yesterday, -(at + 1)), 10_000 + 100 * ((at % 5) - 2)]),
  );

  it('a fall of the last day is told', () => {
    expect(verdict('data.orders', { figures: { [metric]: { ...days, [yesterday]: 6000 } } })).toBe('problem');
    expect(verdict('data.orders', { figures: { [metric]: { ...days, [yesterday]: 9900 } } })).toBe('pass');
  });

  it('of a running day few of them are told', () => {
    expect(verdict('inspection.paid-orders', { running: { [metric]: { value: 20, change: -0.9 } } })).toBe(
      'problem',
    );
    expect(verdict('inspection.paid-orders', { running: { [metric]: { value: 20, change: 0 } } })).toBe(
      'pass',
    );
  });
});

it('days of orders are no past for sub-orders, which are more', () => {
  const orders = Object.fromEntries(
    Array.from({ length: 56 }, (_, at) => [addDays(yesterday, -(at + 1)), 100]),
  );
  const figures = { orders, 'sub-orders': { [yesterday]: 160 } };
  expect(verdict('data.orders', { figures })).toBe('not-read');
});

it('stars are judged where a platform has no score, and never against a score', () => {
  expect(verdict('inspection.shop-score', level('shop-stars', 4.4))).toBe('problem');
  expect(verdict('inspection.score-change', level('shop-stars', 4.4, 4.9))).toBe('problem');
  const figures = { 'shop-stars': { today: 4.4 }, 'shop-score': { [weekAgo]: 4.9 } };
  expect(judged('inspection.score-change', { figures }).reason?.key).toBe('checks.no-earlier');
});

it('a score of the service alone is not the shop’s', () => {
  expect(verdict('inspection.shop-score', level('consumer-score', 4.4))).toBe('not-read');
});

it.each([
  ['score-goods', 'score-delivery', 'score-service'],
  ['score-reviews', 'score-delivery', 'score-aftersales'],
  ['score-described', 'score-logistics', 'score-attitude'],
])('the parts %s, %s and %s are all there are', (goods, delivery, service) => {
  const parts = (low: number) => ({
    figures: { [goods]: { today: 4.9 }, [delivery]: { today: 4.8 }, [service]: { today: low } },
  });
  expect(verdict('inspection.score-parts', parts(4.8))).toBe('pass');
  expect(judged('inspection.score-parts', parts(4.4)).reason?.params).toEqual({ name: `${service} 4.4` });
});

it.each(['repeat-rate', 'repeat-rate-all', 'repeat-rate-members'])('a fall of %s is told', (metric) => {
  expect(verdict('relations.repeat', level(metric, 0.15, 0.2))).toBe('problem');
});

it('a rate of members is not held against one of all buyers', () => {
  const figures = { 'repeat-rate-members': { today: 0.1 }, 'repeat-rate-all': { [weekAgo]: 0.3 } };
  expect(verdict('relations.repeat', { figures })).toBe('not-read');
});
