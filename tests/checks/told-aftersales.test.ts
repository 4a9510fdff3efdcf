// After-sales as they are told: every word, figure, input and piece of evidence of a finding, and each edge of a limit.
import { describe, expect, it } from 'vitest';
import { wilson } from '../../lib/wilson';
import { verdict, type Made } from './hand-made';
import { tableOf, told } from './told';

/** The fewest of so many whose interval begins at a share. */
const fewest = (all: number, share: number): number => {
  for (let hits = 0; hits <= all; hits += 1) if (wilson(hits, all).low >= share) return hits;
  throw new Error('never');
};

describe('returns of a product', () => {
  const id = 'aftersales.product-rate';
  const product = (name: string, refunds: number, orders: number) => ({
    product: name,
    count: refunds,
    'paid-orders': orders,
  });

  it('are told as a rate of their counts', () => {
    expect(told(id, tableOf('refunded-goods', [product('cup', 44, 250)]))).toEqual({
      verdict: 'problem',
      figure: '0.176 rate',
      reason: 'aftersales.product-rate.high name=cup refunds=44 limit=0.1 rate',
      advice: ['aftersales.product-rate.reasons name=cup', 'aftersales.product-rate.stop'],
      from: ['44 count "44"', '250 count "250"', '0.176 rate'],
      seen: ['cup', '44', '250'],
    });
  });

  it('the milder limit is named where only that is crossed, and how many products did', () => {
    const refunds = fewest(1000, 0.06);
    const two = [product('a', refunds, 1000), product('b', refunds + 1, 1000)];
    expect(told(id, tableOf('refunded-goods', two))).toMatchObject({
      verdict: 'attention',
      aside: 'aftersales.product-rate.goods n=2',
      reason: `aftersales.product-rate.high name=b refunds=${refunds + 1} limit=0.06 rate`,
    });
  });
});

describe('one reason out of all orders', () => {
  const id = 'aftersales.reason-rate';
  const made = (refunds: number, orders: number[], total?: number): Made => ({
    tables: {
      'refund-reasons': { rows: [{ reason: '漏水', count: refunds }] },
      'refunded-goods': {
        rows: orders.map((paid) => ({ product: 'a', 'paid-orders': paid })),
        ...(total !== undefined && { total }),
      },
    },
  });

  it('is told as a rate of the orders of all products', () => {
    expect(told(id, made(90, [1500, 500]))).toEqual({
      verdict: 'problem',
      figure: '0.045 rate',
      reason: 'aftersales.reason-rate.high reason=漏水 refunds=90',
      advice: ['aftersales.reason-rate.find reason=漏水', 'aftersales.reason-rate.page'],
      from: ['90 count "90"', '2000 count "table"', '0.045 rate'],
      seen: ['漏水', '90', 'table'],
    });
  });

  it('is not read while the orders are not all known', () => {
    const unknown = { verdict: 'not-read', reason: 'gap.some-rows read=0', seen: ['table'] };
    expect(told(id, made(90, [1500, 500], 9))).toEqual(unknown);
    expect(told(id, made(0, [0]))).toEqual(unknown);
    expect(told(id, made(0, [1])).verdict).toBe('pass');
    expect(told(id, made(5, [4])).verdict).toBe('problem');
  });
});

describe('a reason that has become frequent', () => {
  const id = 'aftersales.refund-reason';
  const reason = (name: string, now: number, more: object) => ({ reason: name, count: now, ...more });
  const reasons = (rows: object[], more: { total?: number } = {}, goods?: object[]): Made => ({
    tables: {
      'refund-reasons': { rows: rows as never, ...more },
      ...(goods && { 'refunded-goods': { rows: goods as never } }),
    },
  });
  const rest = reason('other', 50, { 'previous-count': 77 });
  // 41 of 91 after 9 of 86.
  const leak = reason('漏水', 41, { 'previous-count': 9 });

  it('is told by its share before and now, with the refunds to read', () => {
    expect(told(id, reasons([rest, leak]))).toEqual({
      verdict: 'problem',
      figure: '0.4505 rate',
      aside: 'aftersales.refund-reason.before share=0.1047 rate',
      reason: 'aftersales.refund-reason.jumped reason=漏水 count=41',
      advice: ['aftersales.refund-reason.look count=41 reason=漏水', 'aftersales.refund-reason.batch'],
      from: ['41 count "41"', '91 count', '0.4505 rate'],
      seen: ['漏水', '41', '9'],
    });
  });

  it.each([
    ['risen most', [0.5, 0.3], [0.3, 0.05], 'second'],
    ['risen most, listed first', [0.3, 0.05], [0.5, 0.3], 'first'],
    ['not half as much again', [0.75, 0.5], [0.2, 0.2], undefined],
    ['more than half as much again', [0.8, 0.5], [0.2, 0.2], 'first'],
  ])('the product %s is where to look', (_, first, second, name) => {
    const goods = Object.entries({ first, second }).map(([product, [now, before]]) => ({
      product,
      'refund-rate': now,
      'previous-refund-rate': before,
    }));
    const advice = told(id, reasons([rest, leak], {}, goods)).advice?.[0];
    expect(advice).toBe(
      name
        ? `aftersales.refund-reason.product product=${name} reason=漏水`
        : 'aftersales.refund-reason.look count=41 reason=漏水',
    );
  });

  it('a product with one rate only is not said to have risen', () => {
    const goods = [
      { product: 'a', 'refund-rate': 0.9 },
      { product: 'b', 'previous-refund-rate': 0.1 },
    ];
    expect(told(id, reasons([rest, leak], {}, goods)).advice?.[0]).toContain('.look');
  });

  // Of 1,000 refunds, after a share of 20 %: the interval begins at 24 % for attention, at 30 % for a problem.
  it.each([
    [fewest(1000, 0.24) - 1, 'pass'],
    [fewest(1000, 0.24), 'attention'],
    [fewest(1000, 0.3) - 1, 'attention'],
    [fewest(1000, 0.3), 'problem'],
  ])('%d of 1,000 after a fifth: %s', (now, expected) => {
    const rows = [
      reason('other', 1000 - now, { 'previous-share': 0.8 }),
      reason('leak', now, { 'previous-share': 0.2 }),
    ];
    expect(verdict(id, reasons(rows))).toBe(expected);
  });

  it.each([
    [10, 'problem'],
    [9, 'pass'],
  ])('a new reason with %d refunds of 60: %s', (now, expected) => {
    const rows = [
      reason('other', 60 - now, { 'previous-share': 1 }),
      reason('new', now, { 'previous-share': 0 }),
    ];
    expect(verdict(id, reasons(rows))).toBe(expected);
  });

  it('of a list in part the shares give the whole, and a share of nothing gives none', () => {
    const part = reason('leak', 41, { share: 0.41, 'previous-share': 0.1 });
    expect(told(id, reasons([part], { total: 6 })).from).toEqual(['41 count "41"', '100 count', '0.41 rate']);
    const nothing = reason('leak', 41, { share: 0, 'previous-share': 0.1 });
    expect(told(id, reasons([nothing], { total: 6 })).reason).toBe('gap.rows read=1 total=6');
    const without = reason('leak', 41, { 'previous-share': 0.1 });
    expect(verdict(id, reasons([without], { total: 6 }))).toBe('not-read');
  });

  it('passes with all refunds counted, and not while one reason has no past', () => {
    expect(told(id, reasons([rest, reason('b', 9, { 'previous-count': 9 })]))).toEqual({
      verdict: 'pass',
      figure: '59 count',
      seen: ['table'],
    });
    expect(told(id, reasons([rest, reason('b', 9, {})])).reason).toBe('gap.rows read=0 total=2');
    // Counted in the week before for one reason only, shares of that week are not known.
    const shared = reason('b', 9, { 'previous-share': 0.1 });
    expect(told(id, reasons([rest, shared])).reason).toBe('gap.rows read=1 total=2');
    const none = [0, 0].map((count, at) => reason(`${at}`, count, { 'previous-count': 0 }));
    expect(told(id, reasons(none)).verdict).toBe('not-read');
  });
});

describe('refunds in all', () => {
  const id = 'aftersales.spike';
  const weeks = (...rows: [now: number, before?: number][]) =>
    tableOf(
      'refund-reasons',
      rows.map(([now, before]) => ({
        reason: 'a',
        count: now,
        ...(before !== undefined && { 'previous-count': before }),
      })),
    );

  it.each([
    [200, 130, 'attention', '1.5385'],
    [300, 120, 'problem', '2.5'],
    [12, 0, 'problem', '12'],
  ])('%d after %d are told as %s, %s times as many', (now, before, grade, times) => {
    expect(told(id, weeks([now, before]))).toEqual({
      verdict: grade,
      figure: `${now} count`,
      aside: `aftersales.spike.before before=${before}`,
      reason: `aftersales.spike.times times=${times} ratio`,
      advice: ['aftersales.spike.reason', 'aftersales.spike.stop'],
      seen: ['table'],
    });
  });

  it('as many as before pass without a word; half of the counts is not all of them', () => {
    expect(told(id, weeks([90, 90]))).toEqual({
      verdict: 'pass',
      figure: '90 count',
      aside: 'aftersales.spike.before before=90',
      seen: ['table'],
    });
    expect(told(id, weeks([90, 90], [90])).reason).toBe('gap.rows read=1 total=2');
  });
});

describe('the platform steps in', () => {
  const id = 'aftersales.intervention';
  const figures = (cases?: number, share?: number): Made => ({
    figures: {
      ...(cases !== undefined && { interventions: { today: cases } }),
      ...(share !== undefined && { 'intervention-rate': { yesterday: share } }),
    },
  });
  const advice = ['aftersales.intervention.proof', 'aftersales.intervention.settle'];

  it.each([
    [2, undefined, 'attention', '2 count', 'aftersales.intervention.open n=2', ['interventions 2']],
    [3, undefined, 'problem', '3 count', 'aftersales.intervention.open n=3', ['interventions 3']],
    [undefined, 0.02, 'problem', '0.02 rate', 'aftersales.intervention.high', ['intervention-rate 0.02']],
    [
      1,
      0.02,
      'problem',
      '0.02 rate',
      'aftersales.intervention.high',
      ['interventions 1', 'intervention-rate 0.02'],
    ],
  ])('%s cases, a share of %s', (cases, share, grade, figure, reason, seen) => {
    expect(told(id, figures(cases, share))).toEqual({ verdict: grade, figure, reason, advice, seen });
  });

  it('no case passes without a word', () => {
    expect(told(id, figures(0))).toEqual({ verdict: 'pass', figure: '0 count', seen: ['interventions 0'] });
  });
});

describe('cases that wait', () => {
  const id = 'aftersales.pending';
  const counts = (late?: number, soon?: number): Made => ({
    figures: {
      'refunds-pending': { today: 9 },
      ...(late !== undefined && { 'refunds-overdue': { today: late } }),
      ...(soon !== undefined && { 'refunds-due-soon': { today: soon } }),
    },
  });

  it.each([
    [0, undefined],
    [undefined, 0],
  ])('late: %s, soon: %s is half of what must be known', (late, soon) => {
    expect(told(id, counts(late, soon))).toMatchObject({
      verdict: 'not-read',
      figure: '9 count',
      reason: 'aftersales.pending.no-count',
    });
  });

  it('a whole list counts what waits, those about to be late are told', () => {
    const refund = (left: number) => ({ refund: '#1', 'hours-left': [`${left} h`, left] });
    expect(told(id, tableOf('refunds', [refund(3), refund(40)]))).toEqual({
      verdict: 'attention',
      figure: '2 count',
      reason: 'aftersales.pending.soon n=1',
      advice: ['aftersales.pending.today n=1', 'aftersales.pending.ask'],
      seen: ['3 h', 'table'],
    });
    expect(told(id, tableOf('refunds', [refund(40)]))).toEqual({
      verdict: 'pass',
      figure: '1 count',
      seen: ['table'],
    });
    expect(told(id, tableOf('refunds', [refund(-1)], { total: 5 }))).toEqual({
      verdict: 'problem',
      reason: 'aftersales.pending.late n=1',
      advice: ['aftersales.pending.now n=1', 'aftersales.pending.ask'],
      seen: ['-1 h'],
    });
  });
});
