// Whether buyers can pay: orders of the running day and the time of the last payment.
import { expect, it } from 'vitest';
import { verdict, type Made } from './hand-made';

it.each([
  [27, 0.04, 'pass'],
  [51, -0.49, 'pass'],
  [50, -0.5, 'attention'],
  [21, -0.79, 'attention'],
  [20, -0.8, 'problem'],
  [2, -0.5, 'pass'],
  [0, -1, 'attention'],
])('%i paid orders at %d against this hour yesterday: %s', (value, change, expected) => {
  expect(verdict('inspection.paid-orders', { running: { orders: { value, change } } })).toBe(expected);
});

it('none since midnight is a problem where a usual day has many', () => {
  const made = { running: { orders: { value: 0, change: -1 } }, figures: { orders: { yesterday: 200 } } };
  expect(verdict('inspection.paid-orders', made)).toBe('problem');
});

it('one paid order shows that paying works; none without a base shows nothing', () => {
  expect(verdict('inspection.paid-orders', { running: { buyers: { value: 1 } } })).toBe('pass');
  expect(verdict('inspection.paid-orders', { running: { orders: { value: 0 } } })).toBe('not-read');
  expect(verdict('inspection.paid-orders', {})).toBe('not-read');
});

const paid = (at: string, total?: number): Made => ({
  tables: {
    orders: {
      rows: [
        { order: '#1', 'paid-at': '2026-09-10 10:00' },
        { order: '#2', 'paid-at': at },
      ],
      ...(total !== undefined && { total }),
    },
  },
});

it.each([
  ['2026-09-18 09:00', 'pass'],
  ['2026-09-17 21:06', 'pass'],
  ['2026-09-17 21:05', 'attention'],
  ['2026-09-17 15:06', 'attention'],
  ['2026-09-17 15:05', 'problem'],
])('a last payment at %s is %s at 09:05, the night left out', (at, expected) => {
  expect(verdict('inspection.last-payment', paid(at))).toBe(expected);
});

it('an old payment on a part of the list says nothing, a new one does', () => {
  expect(verdict('inspection.last-payment', paid('2026-09-17 10:00', 40))).toBe('not-read');
  expect(verdict('inspection.last-payment', paid('2026-09-18 08:40', 40))).toBe('pass');
  expect(verdict('inspection.last-payment', { tables: { orders: { rows: [{ order: '#1' }] } } })).toBe(
    'not-read',
  );
  expect(verdict('inspection.last-payment', {})).toBe('not-read');
});
