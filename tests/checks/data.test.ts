// Yesterday's figures against the same weekday: falls that matter, what they are made of, and bases that say nothing.
import { expect, it } from 'vitest';
import { addDays } from '../../lib/day';
import { judged, lastWeek, texts, verdict } from './hand-made';

const figures = (measure: string, now: number, before: number) => ({
  figures: { [measure]: { yesterday: now, lastWeek: before } },
});

it.each([
  [8501, 10_000, 'attention'],
  [8500, 10_000, 'problem'],
  [9000, 10_000, 'attention'],
  [9001, 10_000, 'pass'],
  [20_000, 10_000, 'pass'],
  [801, 1000, 'pass'],
  [800, 1000, 'problem'],
])('%d visitors after %d are %s', (now, before, expected) => {
  expect(verdict('data.visitors', figures('visitors', now, before))).toBe(expected);
});

it('names the channel that lost most of the visitors', () => {
  const outcome = judged('data.visitors', {
    ...figures('visitors', 5457, 6740),
    tables: {
      sources: {
        rows: [
          { channel: 'search', visitors: 2248, 'previous-visitors': 2310 },
          { channel: 'ads', visitors: 479, 'previous-visitors': 1700 },
        ],
      },
    },
  });
  expect(outcome.reason).toEqual({
    key: 'checks.data.visitors.channel',
    params: { channel: 'ads', before: 1700, now: 479 },
  });
  expect(outcome.delta).toEqual({
    quantity: { value: expect.closeTo(-0.1904, 4), unit: 'rate' },
    base: 'last-week',
  });
  expect(texts(outcome)).toEqual(['visitors 5457', 'visitors 6740', 'ads', '479', '1700']);
});

it.each([
  [850_000, 1_000_000, 'problem'],
  [850_100, 1_000_000, 'attention'],
  [500_000, 599_900, 'pass'],
])('a paid amount of %d after %d is %s', (now, before, expected) => {
  expect(verdict('data.gmv', figures('gmv', now, before))).toBe(expected);
});

it('splits the change of the paid amount into parts that add up to it', () => {
  const outcome = judged('data.gmv', {
    figures: {
      gmv: { yesterday: 3_002_880, lastWeek: 3_600_000 },
      visitors: { yesterday: 9200, lastWeek: 10_000 },
      buyers: { yesterday: 234.6, lastWeek: 300 },
    },
  });
  const parts = outcome.derivation?.inputs.map(({ quantity }) => Math.round(quantity.value / 10) / 10);
  expect(parts).toEqual([-2745.3, -5350.8, 2124.9]);
  expect(outcome.derivation?.result.value).toBeCloseTo(-597_120);
  expect(outcome.reason?.key).toBe('checks.data.gmv.by-conversion');
  expect(outcome.verdict).toBe('problem');
});

it('refuses to split where a day has no buyers', () => {
  const outcome = judged('data.gmv', figures('gmv', 100_000, 1_000_000));
  expect(outcome.verdict).toBe('problem');
  expect(outcome.derivation).toBeUndefined();
});

it('judges conversion only beyond what so few people can tell', () => {
  const conversion = (now: number, before: number, visitors: number) => ({
    figures: { conversion: { yesterday: now, lastWeek: before }, visitors: { yesterday: visitors } },
  });
  expect(verdict('data.conversion', conversion(0.024, 0.03, 10_000))).toBe('problem');
  expect(verdict('data.conversion', conversion(0.024, 0.03, 500))).toBe('pass');
  expect(verdict('data.conversion', conversion(0.027, 0.03, 100_000))).toBe('attention');
  expect(verdict('data.conversion', conversion(0.0271, 0.03, 100_000))).toBe('pass');
  expect(verdict('data.conversion', figures('conversion', 0.02, 0.03))).toBe('attention');
});

it('takes the week before a sale as the base, and then does not call it last week', () => {
  const visitors = {
    yesterday: 7000,
    lastWeek: 14_000,
    [addDays(lastWeek, -7)]: 7100,
    [addDays(lastWeek, -14)]: 6900,
  };
  const outcome = judged('data.visitors', { figures: { visitors } });
  expect(outcome.verdict).toBe('pass');
  expect(outcome.delta).toBeUndefined();
});

it('shows a first figure without judging it', () => {
  const outcome = judged('data.visitors', { figures: { visitors: { yesterday: 5000 } } });
  expect(outcome.verdict).toBe('not-read');
  expect(outcome.figure).toEqual({ value: 5000, unit: 'count' });
});

it.each(['data.visitors', 'data.gmv', 'data.conversion'])('%s says that figures are not out yet', (id) => {
  expect(verdict(id, { missing: 'not-published' })).toBe('not-published');
  expect(verdict(id, { figures: { visitors: { [lastWeek]: 5 } } })).toBe('not-read');
});
