// After-sales: cases late or nearly so, and a reason for refunds that has jumped.
import { expect, it } from 'vitest';
import { judged, texts, verdict } from './hand-made';

const counts = (pending: number, late?: number, soon?: number) => ({
  figures: {
    'refunds-pending': { today: pending },
    ...(late !== undefined && { 'refunds-overdue': { today: late } }),
    ...(soon !== undefined && { 'refunds-due-soon': { today: soon } }),
  },
});
const refunds = (hours: number[], total?: number) => ({
  tables: {
    refunds: {
      rows: hours.map((left) => ({
        refund: 'order#1',
        'hours-left': [`剩 ${left}小时`, left] as [string, number],
      })),
      ...(total !== undefined && { total }),
    },
  },
});
const pending = 'aftersales.pending';

it('counts late cases as a problem and those nearly late as worth attention', () => {
  expect(verdict(pending, counts(9, 1, 2))).toBe('problem');
  expect(verdict(pending, counts(9, 0, 2))).toBe('attention');
  const fine = judged(pending, counts(9, 0, 0));
  expect(fine.verdict).toBe('pass');
  expect(fine.figure).toEqual({ value: 9, unit: 'count' });
});

it.each([
  [-0.5, 'problem'],
  [0, 'attention'],
  [3.9, 'attention'],
  [4, 'pass'],
])('a case with %d hours left is %s', (hours, expected) => {
  expect(verdict(pending, refunds([40, hours]))).toBe(expected);
});

it('does not pass without the counters on a part of the list', () => {
  expect(verdict(pending, { ...counts(30), ...refunds([40], 30) })).toBe('not-read');
  expect(verdict(pending, {})).toBe('not-read');
});

const id = 'aftersales.refund-reason';
const reason = (name: string, count: number, before: number, beforeShare: number, share?: number) => ({
  reason: name,
  count,
  'previous-count': before,
  'previous-share': [`${beforeShare * 100}%`, beforeShare] as [string, number],
  ...(share !== undefined && { share: [`${share * 100}%`, share] as [string, number] }),
});
const reasons = (rows: object[], total?: number) => ({
  'refund-reasons': { rows: rows as never, ...(total !== undefined && { total }) },
});

it('finds the reason whose share jumped beyond chance, and the product it came with', () => {
  const outcome = judged(id, {
    tables: {
      ...reasons([reason('no reason', 50, 77, 0.895), reason('漏水', 41, 9, 0.105)]),
      'refunded-goods': {
        rows: [
          { product: 'big cup', 'refund-rate': 0.04, 'previous-refund-rate': 0.038 },
          { product: 'light cup', 'refund-rate': ['17.96%', 0.1796], 'previous-refund-rate': 0.037 },
        ],
      },
    },
  });
  expect(outcome.verdict).toBe('problem');
  expect(outcome.reason?.params).toEqual({ reason: '漏水', count: 41 });
  expect(outcome.figure?.value).toBeCloseTo(41 / 91);
  expect(outcome.advice?.[0]?.params?.['product']).toBe('light cup');
  expect(texts(outcome)).toEqual(expect.arrayContaining(['漏水', '41', '10.5%', 'light cup', '17.96%']));
});

it('nine refunds are too few whatever their share, ten are not', () => {
  const rows = (count: number) => reasons([reason('other', 30, 30, 0.97), reason('leak', count, 1, 0.03)]);
  expect(verdict(id, { tables: rows(9) })).toBe('pass');
  expect(verdict(id, { tables: rows(10) })).toBe('problem');
});

it('a share that chance could have made is none: 12 of 60 after 15 %', () => {
  const rows = [reason('other', 48, 51, 0.85), reason('leak', 12, 9, 0.15)];
  expect(verdict(id, { tables: reasons(rows) })).toBe('pass');
});

it('judges a part of the list by its own shares, and does not pass on it', () => {
  expect(verdict(id, { tables: reasons([reason('leak', 41, 9, 0.105, 0.45)], 6) })).toBe('problem');
  expect(verdict(id, { tables: reasons([reason('leak', 10, 9, 0.1, 0.1)], 6) })).toBe('not-read');
  expect(verdict(id, {})).toBe('not-read');
});
