// The shop's scores and its payments as they are told, at each edge of their limits and scales.
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../lib/day';
import { evaluateRound } from '../../lib/round';
import { factsWith, today, verdict, type Made } from './hand-made';
import { tableOf, told } from './told';

const level = (measure: string, value: number, before?: number): Made => ({
  figures: { [measure]: { today: value, ...(before !== undefined && { yesterday: before }) } },
});

describe('scores', () => {
  it.each([
    [5, 5, 'pass'],
    [5, 5.5, 'not-applicable'],
    [5.5, 5, 'not-applicable'],
    // Above five a score is one of a hundred.
    [5.5, 60, 'problem'],
    [60, 5.5, 'pass'],
  ])('%d after %d: %s', (now, before, expected) => {
    expect(verdict('inspection.score-change', level('shop-score', now, before))).toBe(expected);
  });

  it('a fall is told against what it was, no fall without a word', () => {
    expect(told('inspection.score-change', level('shop-score', 4.8, 4.9))).toEqual({
      verdict: 'problem',
      delta: '-0.1 score since last-reading',
      reason: 'inspection.score-change.fell was=4.9 score now=4.8 score',
      advice: ['inspection.score-change.parts was=4.9 score', 'inspection.score-change.orders'],
      seen: ['shop-score 4.8', 'shop-score 4.9'],
    });
    expect(told('inspection.score-change', level('shop-score', 4.9, 4.9))).toEqual({
      verdict: 'pass',
      delta: '0 score since last-reading',
      seen: ['shop-score 4.9', 'shop-score 4.9'],
    });
  });

  it.each([
    [4.6, 'attention', 4.7, '4.6 of 4.7 4.5 5', 4.7],
    [4.4, 'problem', 4.5, '4.4 of 4.7 4.5 5', 4.7],
    [80, 'attention', 85, '80 of 85 75 100', 85],
    [70, 'problem', 75, '70 of 85 75 100', 85],
    // The hundred scale begins above five.
    [5.5, 'problem', 75, '5.5 of 85 75 100', 85],
  ])('%d is told as %s against %d', (value, grade, limit, gauge, aim) => {
    expect(told('inspection.shop-score', level('shop-score', value))).toEqual({
      verdict: grade,
      figure: `${value} score`,
      reason: `inspection.shop-score.low limit=${limit} score`,
      advice: [`inspection.shop-score.part limit=${aim} score`, 'inspection.shop-score.again'],
      gauge,
      seen: [`shop-score ${value}`],
    });
  });

  it.each([
    [5, '5 of 4.7 4.5 5'],
    [4.7, '4.7 of 4.7 4.5 5'],
    [85, '85 of 85 75 100'],
  ])('%d passes without advice', (value, gauge) => {
    expect(told('inspection.shop-score', level('shop-score', value))).toEqual({
      verdict: 'pass',
      figure: `${value} score`,
      gauge,
      seen: [`shop-score ${value}`],
    });
  });

  it.each([
    [75, 'attention'],
    [74.9, 'problem'],
    [4.5, 'attention'],
    [4.49, 'problem'],
  ])('both kinds of score: %d is %s', (value, expected) => {
    const parts = {
      'score-goods': { today: value },
      'score-delivery': { today: value <= 5 ? 5 : 100 },
      'score-service': { today: value <= 5 ? 5 : 100 },
    };
    expect(verdict('inspection.score-parts', { figures: parts })).toBe(expected);
    expect(verdict('inspection.shop-score', level('shop-score', value))).toBe(expected);
  });

  it('of several low parts the lowest is told, on the scale of the score itself', () => {
    const figures = {
      'score-goods': { today: 4.6 },
      'score-delivery': { today: 4.55 },
      'score-service': { today: 5 },
    };
    expect(told('inspection.score-parts', { figures })).toEqual({
      verdict: 'attention',
      figure: '4.55 score',
      reason: 'inspection.score-parts.low name=score-delivery 4.55',
      advice: ['inspection.score-parts.look name=score-delivery 4.55', 'inspection.score-parts.again'],
      seen: ['score-delivery 4.55', 'score-goods 4.6'],
    });
  });

  it('of parts on two scales the one furthest under its own line is told', () => {
    const figures = { 'score-goods': { today: 4.6 }, 'score-delivery': { today: 80 } };
    expect(told('inspection.score-parts', { figures }).figure).toBe('80 score');
  });

  it('a part above a hundred is no score, one of a hundred is', () => {
    const parts = (value: number) => ({
      figures: { 'score-goods': { today: value }, 'score-delivery': { today: 90 } },
    });
    expect(told('inspection.score-parts', parts(100.5)).reason).toBe('gap.rows read=1 total=3');
    expect(told('inspection.score-parts', parts(100)).reason).toBe('gap.rows read=2 total=3');
    // Between five and a hundred the limits of a hundred hold.
    expect(verdict('inspection.score-parts', parts(5.5))).toBe('problem');
  });
});

describe('payments', () => {
  const id = 'inspection.last-payment';
  const hoursAt = (paid: string, day: string, time: string) => {
    const facts = factsWith(tableOf('orders', [{ order: '#1', 'paid-at': paid }]));
    facts.now = instantOf(day, time);
    return evaluateRound(facts, []).find(({ check }) => check.id === id)!.outcome.figure?.value;
  };

  it.each([
    ['2026-09-18 07:05', '09:05', 65 / 60],
    ['2026-09-17 23:00', '07:00', 1],
    ['2026-09-17 23:30', '09:00', 1.5],
    ['2026-09-18 09:05', '09:05', 0],
  ])('paid %s, seen at %s: %d waking hours', (paid, time, hours) => {
    expect(hoursAt(paid, today, time)).toBe(hours);
  });

  it('a long while is told with its way, a short one without a word', () => {
    expect(told(id, tableOf('orders', [{ order: '#1', 'paid-at': '2026-09-17 21:05' }]))).toEqual({
      verdict: 'attention',
      figure: '4 hours',
      seen: ['2026-09-17 21:05'],
      reason: 'inspection.last-payment.long age=4 hours',
      advice: ['inspection.last-payment.walk', 'inspection.last-payment.then'],
    });
    expect(told(id, tableOf('orders', [{ order: '#1', 'paid-at': '2026-09-18 08:05' }]))).toEqual({
      verdict: 'pass',
      figure: '1 hours',
      seen: ['2026-09-18 08:05'],
    });
  });

  const orders = (value: number, change: number, whole?: number): Made => ({
    running: { orders: { value, change } },
    ...(whole !== undefined && { figures: { orders: { yesterday: whole } } }),
  });
  // Expected by now, less what came, against three roots of what was expected.
  it.each([
    ['16 expected, 4 came: 12 missing are three roots, which chance still makes', 4, -0.75, 'pass'],
    ['20 expected, 5 came: 15 missing are beyond 13.4', 5, -0.75, 'attention'],
  ])('%s', (_, value, change, expected) => {
    expect(verdict('inspection.paid-orders', orders(value, change))).toBe(expected);
  });

  // From some to none, half of yesterday's share of the day by 09:05 is expected: 48 a day make 9.08, three roots 9.04.
  it.each([
    [48, 'problem'],
    [47, 'attention'],
  ])('none by 09:05 after a day of %d is %s', (whole, expected) => {
    expect(verdict('inspection.paid-orders', orders(0, -1, whole))).toBe(expected);
  });

  it('few orders are told against this hour of yesterday, enough of them without a word', () => {
    expect(told('inspection.paid-orders', orders(20, -0.8))).toEqual({
      verdict: 'problem',
      figure: '20 count',
      delta: '-0.8 rate since yesterday',
      reason: 'inspection.paid-orders.few fall=0.8 rate',
      advice: ['inspection.paid-orders.pay', 'inspection.paid-orders.then'],
      seen: ['orders 20'],
    });
    expect(told('inspection.paid-orders', orders(120, 0.2))).toEqual({
      verdict: 'pass',
      figure: '120 count',
      delta: '0.2 rate since yesterday',
      seen: ['orders 120'],
    });
  });
});
