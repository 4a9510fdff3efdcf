// Refunds by product, by reason and in all, each by what its counts can prove; the platform's own shares and cases.
import { describe, expect, it } from 'vitest';
import { wilson } from '../../lib/wilson';
import { judged, texts, verdict } from './hand-made';

const tables = (made: Record<string, object[]>, total?: number) => ({
  tables: Object.fromEntries(
    Object.entries(made).map(([kind, rows]) => [
      kind,
      { rows: rows as never, ...(total !== undefined && { total }) },
    ]),
  ),
});
const product = (refunds: number, orders: number) => ({
  product: '轻量杯',
  count: refunds,
  'paid-orders': orders,
});

/** The fewest refunds of so many orders whose interval begins at a share. */
const fewest = (orders: number, share: number): number => {
  for (let hits = 0; hits <= orders; hits += 1) if (wilson(hits, orders).low >= share) return hits;
  throw new Error('never');
};

describe('by product', () => {
  const id = 'aftersales.product-rate';
  it.each([
    [fewest(1000, 0.06) - 1, 1000, 'pass'],
    [fewest(1000, 0.06), 1000, 'attention'],
    [fewest(1000, 0.1) - 1, 1000, 'attention'],
    [fewest(1000, 0.1), 1000, 'problem'],
    [2, 10, 'pass'],
    [9, 3, 'problem'],
    [0, 0, 'pass'],
  ])('%d of %d orders is %s', (refunds, orders, expected) => {
    expect(verdict(id, tables({ 'refunded-goods': [product(refunds, orders)] }))).toBe(expected);
  });

  it('shows the rate with both counts, and is not read without one of them', () => {
    const outcome = judged(id, tables({ 'refunded-goods': [product(44, 245)] }));
    expect(outcome.verdict).toBe('problem');
    expect(outcome.derivation?.result.value).toBeCloseTo(44 / 245);
    expect(outcome.reason?.params).toEqual({
      name: '轻量杯',
      refunds: 44,
      limit: { value: 0.1, unit: 'rate' },
    });
    expect(texts(outcome)).toEqual(['轻量杯', '44', '245']);
    expect(verdict(id, tables({ 'refunded-goods': [{ product: 'a', count: 4 }] }))).toBe('not-read');
    expect(verdict(id, tables({ 'refunded-goods': [product(1, 500)] }, 9))).toBe('not-read');
    expect(verdict(id, {})).toBe('not-read');
  });
});

describe('by reason', () => {
  const id = 'aftersales.reason-rate';
  const made = (refunds: number, orders: number) =>
    tables({
      'refund-reasons': [{ reason: '漏水', count: refunds }],
      'refunded-goods': [product(0, orders / 2), product(0, orders / 2)],
    });
  it.each([
    [fewest(2000, 0.02) - 1, 'pass'],
    [fewest(2000, 0.02), 'attention'],
    [fewest(2000, 0.03) - 1, 'attention'],
    [fewest(2000, 0.03), 'problem'],
  ])('%d of 2000 orders is %s', (refunds, expected) => {
    expect(verdict(id, made(refunds, 2000))).toBe(expected);
  });

  it('names the reason, by the orders of all products', () => {
    const outcome = judged(id, made(90, 2000));
    expect(outcome.reason?.params).toEqual({ reason: '漏水', refunds: 90 });
    expect(outcome.figure).toEqual({ value: 0.045, unit: 'rate' });
    expect(outcome.derivation?.inputs.map(({ quantity }) => quantity.value)).toEqual([90, 2000]);
  });

  it('is not read without the orders of every product', () => {
    const reasons = [{ reason: '漏水', count: 500 }];
    expect(verdict(id, tables({ 'refund-reasons': reasons }))).toBe('not-read');
    expect(
      verdict(id, tables({ 'refund-reasons': reasons, 'refunded-goods': [{ product: 'a', count: 5 }] })),
    ).toBe('not-read');
    expect(verdict(id, tables({ 'refund-reasons': reasons, 'refunded-goods': [product(0, 0)] }))).toBe(
      'not-read',
    );
    expect(
      verdict(id, tables({ 'refund-reasons': [{ reason: '漏水' }], 'refunded-goods': [product(0, 900)] })),
    ).toBe('not-read');
    expect(verdict(id, {})).toBe('not-read');
  });
});

describe('in all', () => {
  const id = 'aftersales.spike';
  const weeks = (now: number, before: number) =>
    tables({ 'refund-reasons': [{ reason: 'a', count: now, 'previous-count': before }] });
  it.each([
    [91, 76, 'pass'],
    [200, 150, 'pass'],
    [200, 130, 'attention'],
    [300, 130, 'problem'],
    [6, 3, 'pass'],
    [12, 0, 'problem'],
    [0, 0, 'pass'],
    [10, 90, 'pass'],
  ])('%d after %d is %s', (now, before, expected) => {
    expect(verdict(id, weeks(now, before))).toBe(expected);
  });

  it('the limits are met by the least that the counts prove', () => {
    // Of ten thousand each the interval is narrow: its lower end passes 1.1 and 1.5 a little above those factors.
    expect(verdict(id, weeks(11_200, 10_000))).toBe('pass');
    expect(verdict(id, weeks(11_400, 10_000))).toBe('attention');
    expect(verdict(id, weeks(15_200, 10_000))).toBe('attention');
    expect(verdict(id, weeks(15_500, 10_000))).toBe('problem');
  });

  it('adds up all reasons, and says how many times', () => {
    const outcome = judged(
      id,
      tables({
        'refund-reasons': [
          { reason: 'a', count: 200, 'previous-count': 60 },
          { reason: 'b', count: 100, 'previous-count': 40 },
        ],
      }),
    );
    expect(outcome.figure).toEqual({ value: 300, unit: 'count' });
    expect(outcome.aside?.params).toEqual({ before: 100 });
    expect(outcome.reason?.params).toEqual({ times: { value: 3, unit: 'ratio' } });
  });

  it('is not read while a count or a row is missing', () => {
    expect(verdict(id, tables({ 'refund-reasons': [{ reason: 'a', count: 500 }] }))).toBe('not-read');
    expect(
      verdict(id, tables({ 'refund-reasons': [{ reason: 'a', count: 500, 'previous-count': 1 }] }, 4)),
    ).toBe('not-read');
    expect(verdict(id, {})).toBe('not-read');
  });
});

describe('the platform', () => {
  const id = 'aftersales.intervention';
  const figures = (cases?: number, share?: number) => ({
    figures: {
      ...(cases !== undefined && { interventions: { today: cases } }),
      ...(share !== undefined && { 'intervention-rate': { yesterday: share } }),
    },
  });
  it.each([
    [0, undefined, 'pass'],
    [1, undefined, 'attention'],
    [2, undefined, 'attention'],
    [3, undefined, 'problem'],
    [undefined, 0.0049, 'pass'],
    [undefined, 0.005, 'attention'],
    [undefined, 0.01, 'problem'],
    [0, 0.02, 'problem'],
    [1, 0.001, 'attention'],
    [undefined, undefined, 'not-read'],
  ])('%s cases, a share of %s: %s', (cases, share, expected) => {
    expect(verdict(id, figures(cases, share))).toBe(expected);
  });

  it('shows the figure that is off', () => {
    expect(judged(id, figures(2, 0.001)).figure).toEqual({ value: 2, unit: 'count' });
    expect(judged(id, figures(0, 0.02)).figure).toEqual({ value: 0.02, unit: 'rate' });
    expect(judged(id, figures(2, 0.001)).evidence).toHaveLength(2);
  });

  it.each([
    [0.0099, 'pass'],
    [0.01, 'attention'],
    [0.0199, 'attention'],
    [0.02, 'problem'],
  ])('returned for quality: %d is %s', (share, expected) => {
    expect(verdict('aftersales.quality', { figures: { 'quality-refund-rate': { yesterday: share } } })).toBe(
      expected,
    );
  });

  it('returned for quality is not read where no page prints it', () => {
    expect(verdict('aftersales.quality', {})).toBe('not-read');
    const limit = (share: number) =>
      judged('aftersales.quality', { figures: { 'quality-refund-rate': { yesterday: share } } }).reason
        ?.params;
    expect(limit(0.015)).toEqual({ limit: { value: 0.01, unit: 'rate' } });
    expect(limit(0.03)).toEqual({ limit: { value: 0.02, unit: 'rate' } });
  });
});
