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

const within = { value: 4, unit: 'hours' };
const counters = (late: number, soon: number) => ({
  'ship-overdue': { today: late },
  'ship-due-soon': { today: soon },
});

it.each<[string, object, object]>([
  [
    'two are late and nothing else waits',
    { figures: counters(2, 0) },
    { verdict: 'problem', figure: 2, reason: ['late', { n: 2 }], ship: ['ship-late', { n: 2 }] },
  ],
  [
    'one is late and three will be soon',
    { figures: counters(1, 3) },
    {
      verdict: 'problem',
      figure: 1,
      reason: ['late', { n: 1 }],
      aside: ['soon', { n: 3 }],
      ship: ['ship-late', { n: 1 }],
    },
  ],
  [
    'one has three hours, one ten',
    list([order('剩 3小时', 3), order('剩 10小时', 10)]),
    { verdict: 'problem', figure: 1, reason: ['urgent', { n: 1, within }], ship: ['ship', { n: 1 }] },
  ],
  [
    'the last minute has come and is not over',
    list([order('剩 0小时', 0)]),
    { verdict: 'problem', figure: 1, reason: ['urgent', { n: 1, within }], ship: ['ship', { n: 1 }] },
  ],
  [
    'two have ten hours',
    list([order('剩 10小时', 10), order('剩 11小时', 11)]),
    { verdict: 'attention', figure: 2, reason: ['soon', { n: 2 }], ship: ['ship', { n: 2 }] },
  ],
  [
    'one is late and one has three hours',
    list([order('已超时 1小时', -1), order('剩 3小时', 3)]),
    {
      verdict: 'problem',
      figure: 1,
      reason: ['late', { n: 1 }],
      aside: ['within', { n: 1, within }],
      ship: ['ship-late', { n: 1 }],
    },
  ],
])('says what is up when %s', (_name, made, said) => {
  const { verdict: found, figure, reason, aside, advice } = judged(id, made);
  const phrase = (one: typeof reason) =>
    one && [one.key.replace('checks.dispatch.deadline.', ''), { ...one.params }];
  expect({
    verdict: found,
    figure: figure?.value,
    reason: phrase(reason),
    ...(aside && { aside: phrase(aside) }),
    ship: phrase(advice?.[0]),
  }).toEqual(said);
});

it('passes with nothing waiting, on what the counters said', () => {
  const outcome = judged(id, { figures: counters(0, 0) });
  expect([outcome.verdict, outcome.figure?.value]).toEqual(['pass', 0]);
  expect(texts(outcome)).toEqual(['ship-overdue 0', 'ship-due-soon 0']);
  // One counter alone says nothing of the other.
  expect(verdict(id, { figures: { 'ship-overdue': { today: 0 } } })).toBe('not-read');
});
