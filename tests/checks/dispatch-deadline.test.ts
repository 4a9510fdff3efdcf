// Dispatch: late orders and those with hours left, from the list and from the console's own counters.
import { expect, it } from 'vitest';
import { judged, texts, verdict } from './hand-made';

const id = 'dispatch.deadline';
const order = (text: string, hours?: number, status = '待发货') => ({
  order: 'order#1',
  status,
  'hours-left': hours === undefined ? text : ([text, hours] as [string, number]),
});
const list = (rows: object[], total?: number) => ({
  tables: { orders: { rows: rows as never, ...(total !== undefined && { total }) } },
});

it('counts late orders and those under the limit, with each countdown as evidence', () => {
  const rows = [
    order('剩 13小时', 13),
    order('剩 3小时52分', 3.87),
    order('已超时 1小时35分', -1.58),
    order('剩 1小时08分', 1.13),
  ];
  const outcome = judged(id, list(rows));
  expect(outcome.verdict).toBe('problem');
  expect(outcome.figure).toEqual({ value: 1, unit: 'count' });
  expect(outcome.aside?.params?.['n']).toBe(2);
  expect(texts(outcome)).toEqual(['已超时 1小时35分', '剩 1小时08分', '剩 3小时52分']);
});

it.each([
  [3.99, 'problem'],
  [4, 'attention'],
  [11.99, 'attention'],
  [12, 'pass'],
])('%d hours left are %s', (hours, expected) => {
  expect(verdict(id, list([order(`剩 ${hours}小时`, hours)]))).toBe(expected);
});

it('reads the countdown from its words where it came without a number', () => {
  expect(verdict(id, list([order('已超时')]))).toBe('problem');
  expect(verdict(id, list([order('剩 3小时52分')]))).toBe('problem');
  expect(verdict(id, list([order('剩 1天2小时')]))).toBe('pass');
});

it('leaves out what is not to be shipped', () => {
  expect(verdict(id, list([order('剩 1小时', 1, '待付款'), order('剩 30小时', 30)]))).toBe('pass');
});

it('believes the counters of the console', () => {
  const counters = (late: number, soon: number) => ({
    figures: { 'ship-overdue': { today: late }, 'ship-due-soon': { today: soon } },
  });
  expect(verdict(id, counters(1, 0))).toBe('problem');
  expect(verdict(id, counters(0, 3))).toBe('attention');
  expect(verdict(id, counters(0, 0))).toBe('pass');
});

it('does not pass on a part of the list without counters, or on nothing', () => {
  expect(verdict(id, list([order('剩 30小时', 30)], 56))).toBe('not-read');
  expect(verdict(id, {})).toBe('not-read');
});
