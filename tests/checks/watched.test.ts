// Watched daily figures: out of the ordinary for their weekday, along with the visitors, or too little known to tell.
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/day';
import { judged, verdict, yesterday } from './hand-made';

/** Days back from yesterday, each by its weekday, with a small ripple so that the spread is not nothing. */
const past = (base: number, days: number, last: number) =>
  Object.fromEntries([
    [yesterday, last],
    ...Array.from({ length: days }, (_, at) => [
      addDays(yesterday, -(at + 1)),
      Math.round(base * (1 + 0.01 * ((at % 5) - 2))),
    ]),
  ]) as Record<string, number>;
const shop = (metric: string, last: number, days = 56, base = 10_000, visitors?: Record<string, number>) => ({
  figures: { [metric]: past(base, days, last), ...(visitors && { visitors }) },
});

const falls = [
  ['data.buyers', 'buyers'],
  ['data.order-value', 'order-value'],
  ['data.page-views', 'page-views'],
  ['data.carts', 'carts'],
  ['data.favourites', 'favourites'],
  ['data.orders', 'orders'],
  ['data.ad-clicks', 'ad-clicks'],
] as const;
const rates = [
  ['data.cart-rate', 'cart-rate'],
  ['data.ad-click-rate', 'ad-click-rate'],
] as const;

describe.each(falls)('%s', (id, metric) => {
  it('tells a fall beyond the ordinary, and no rise', () => {
    expect(verdict(id, shop(metric, 9900))).toBe('pass');
    expect(verdict(id, shop(metric, 8000))).toBe('attention');
    expect(verdict(id, shop(metric, 6000))).toBe('problem');
    expect(verdict(id, shop(metric, 14_000))).toBe('pass');
  });

  it('under two weeks known the share alone tells: from a quarter on, and with three days of the week', () => {
    expect(verdict(id, shop(metric, 7600, 10))).toBe('pass');
    expect(verdict(id, shop(metric, 7400, 10))).toBe('attention');
    expect(verdict(id, shop(metric, 6900, 10))).toBe('problem');
    expect(verdict(id, shop(metric, 6900, 3))).toBe('problem');
    expect(verdict(id, shop(metric, 6900, 2))).toBe('not-read');
  });

  it('is not read without a figure', () => {
    expect(verdict(id, {})).toBe('not-read');
    expect(verdict(id, { missing: 'not-published' })).toBe('not-published');
  });
});

describe.each(rates)('%s', (id, metric) => {
  const rates = (last: number) => {
    const days = past(10_000, 56, last);
    const shares = Object.fromEntries(Object.entries(days).map(([day, value]) => [day, value / 100_000]));
    return { figures: { [metric]: shares } };
  };
  it('tells a fall beyond the ordinary, and no rise', () => {
    expect(verdict(id, rates(9900))).toBe('pass');
    expect(verdict(id, rates(8000))).toBe('attention');
    expect(verdict(id, rates(6000))).toBe('problem');
    expect(verdict(id, rates(14_000))).toBe('pass');
    expect(verdict(id, {})).toBe('not-read');
  });
});

it('a rate of refunds is off when it rises, and so is what advertising costs', () => {
  const shares = Object.fromEntries(
    Object.entries(past(10_000, 56, 16_000)).map(([day, value]) => [day, value / 200_000]),
  );
  expect(judged('data.refund-rate', { figures: { 'refund-rate': shares } }).reason?.key).toBe(
    'checks.data.unusual-above',
  );
  expect(verdict('data.refund-rate', {})).toBe('not-read');
  expect(verdict('data.ad-cost', shop('ad-cost', 16_000))).toBe('problem');
  expect(verdict('data.ad-cost', shop('ad-cost', 12_000))).toBe('attention');
  expect(verdict('data.ad-cost', shop('ad-cost', 6000))).toBe('pass');
  expect(verdict('data.ad-cost', shop('ad-cost', 10_100))).toBe('pass');
  expect(verdict('data.ad-cost', {})).toBe('not-read');
});

it('says how far off it is and what is usual', () => {
  const outcome = judged('data.carts', shop('carts', 8000));
  expect(outcome.reason?.key).toBe('checks.data.unusual-below');
  expect(outcome.reason?.params).toMatchObject({
    share: { value: expect.closeTo(0.2, 1), unit: 'rate' },
    base: { value: expect.closeTo(10_000, -3), unit: 'count' },
  });
  expect(outcome.figure).toEqual({ value: 8000, unit: 'count' });
  expect(outcome.advice).toHaveLength(2);
});

describe('fewer of everything because fewer came', () => {
  const fewer = (visitors: number) => past(100_000, 56, visitors);
  it.each(['buyers', 'page-views', 'carts', 'favourites', 'orders'])(
    '%s are told with the visitors',
    (metric) => {
      const outcome = judged(`data.${metric}`, shop(metric, 8000, 56, 10_000, fewer(80_000)));
      expect(outcome.verdict).toBe('pass');
      expect(outcome.aside?.key).toBe('checks.data.with-visitors');
    },
  );

  it('what fell further than the visitors is told itself', () => {
    expect(verdict('data.carts', shop('carts', 6000, 56, 10_000, fewer(80_000)))).toBe('problem');
    expect(verdict('data.carts', shop('carts', 8000, 56, 10_000, fewer(99_000)))).toBe('attention');
    expect(verdict('data.carts', shop('carts', 8000, 56, 10_000, fewer(130_000)))).toBe('attention');
  });

  it('what advertising costs more as more visitors came is told with them, and what goes beyond is not', () => {
    const more = (visitors: number) => past(100_000, 56, visitors);
    const outcome = judged('data.ad-cost', shop('ad-cost', 19_000, 56, 10_000, more(190_000)));
    expect(outcome.verdict).toBe('pass');
    expect(outcome.aside?.key).toBe('checks.data.with-more-visitors');
    expect(verdict('data.ad-cost', shop('ad-cost', 19_000, 56, 10_000, more(130_000)))).toBe('problem');
    expect(verdict('data.ad-cost', shop('ad-cost', 19_000, 56, 10_000, more(101_000)))).toBe('problem');
    expect(verdict('data.ad-cost', shop('ad-cost', 19_000, 56, 10_000, more(60_000)))).toBe('problem');
  });

  it('what one buyer spends does not come of fewer visitors', () => {
    expect(verdict('data.order-value', shop('order-value', 8000, 56, 10_000, fewer(80_000)))).toBe(
      'attention',
    );
  });
});

it('refunds are off when they rise, not when they fall', () => {
  expect(verdict('data.refunds', shop('refund-amount', 10_100))).toBe('pass');
  expect(verdict('data.refunds', shop('refund-amount', 6000))).toBe('pass');
  expect(verdict('data.refunds', shop('refund-amount', 12_000))).toBe('attention');
  const outcome = judged('data.refunds', shop('refund-amount', 16_000));
  expect(outcome.verdict).toBe('problem');
  expect(outcome.reason?.key).toBe('checks.data.unusual-above');
  expect(verdict('data.refunds', {})).toBe('not-read');
});

it('the shop’s own limits hold', () => {
  const limit = { key: 'taobao|shop|data.carts|share', attention: 0.5, problem: 0.6, changedAt: 1 };
  expect(judged('data.carts', shop('carts', 6000), [limit]).verdict).toBe('pass');
  const rare = { key: 'taobao|shop|data.carts|z', attention: 60, problem: 70, changedAt: 1 };
  expect(judged('data.carts', shop('carts', 6000), [rare]).verdict).toBe('pass');
});
