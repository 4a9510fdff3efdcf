// Customers: members and repeat purchase against a week ago, and tasks that are due; never a customer's name.
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/day';
import { judged, now, today, verdict } from './hand-made';

const level = (
  metric: string,
  value: number,
  before?: number,
  daysAgo = 7,
  more: Record<string, number> = {},
) => ({
  figures: {
    [metric]: { today: value, ...(before !== undefined && { [addDays(today, -daysAgo)]: before }), ...more },
  },
});

describe.each([
  ['relations.members', 'members', 1000, 996, 995, 971, 970],
  ['relations.repeat', 'repeat-rate', 0.2, 0.1901, 0.19, 0.1701, 0.17],
])('%s', (id, metric, base, fine, attention, still, problem) => {
  it.each([
    [base, 'pass'],
    [fine, 'pass'],
    [attention, 'attention'],
    [still, 'attention'],
    [problem, 'problem'],
  ])('%d is %s', (value, expected) => {
    expect(verdict(id, level(metric, value, base))).toBe(expected);
  });

  it('compares with about a week ago: five to fourteen days', () => {
    expect(verdict(id, level(metric, problem, base, 5))).toBe('problem');
    expect(verdict(id, level(metric, problem, base, 14))).toBe('problem');
    expect(verdict(id, level(metric, problem, base, 4))).toBe('not-read');
    expect(verdict(id, level(metric, problem, base, 15))).toBe('not-read');
    const farther = { [addDays(today, -12)]: problem };
    expect(verdict(id, level(metric, problem, base, 8, farther))).toBe('problem');
  });

  it('is not read without a past or a figure', () => {
    expect(verdict(id, level(metric, base))).toBe('not-read');
    expect(verdict(id, level(metric, base, 0))).toBe('not-read');
    expect(verdict(id, {})).toBe('not-read');
    expect(verdict(id, { missing: 'not-subscribed' })).toBe('not-subscribed');
  });
});

it('says how many members were lost, and where the rate was', () => {
  expect(judged('relations.members', level('members', 900, 1000)).reason?.params).toEqual({ lost: 100 });
  expect(judged('relations.repeat', level('repeat-rate', 0.1, 0.2)).reason?.params).toEqual({
    before: { value: 0.2, unit: 'rate' },
  });
});

describe('tasks', () => {
  const id = 'relations.tasks';
  const stamp = (hours: number) => {
    const text = new Date(now + hours * 3_600_000 + 8 * 3_600_000).toISOString();
    return `${text.slice(0, 10)} ${text.slice(11, 16)}`;
  };
  const tasks = (rows: object[], total?: number) => ({
    tables: { 'customer-tasks': { rows: rows as never, ...(total !== undefined && { total }) } },
  });
  const task = (hours: number, status = '待执行') => ({ task: '生日祝福', due: stamp(hours), status });
  it.each([
    [25, '待执行', 'pass'],
    [24, '待执行', 'pass'],
    [23, '待执行', 'attention'],
    [0, '待执行', 'attention'],
    [-1, '待执行', 'problem'],
    [-1, '已完成', 'pass'],
  ])('due in %d h, %s: %s', (hours, status, expected) => {
    expect(verdict(id, tasks([task(hours, status)]))).toBe(expected);
  });

  it('tells the most overdue one', () => {
    const outcome = judged(id, tasks([task(2), task(-5), { ...task(-30), task: '新品通知' }]));
    expect(outcome.reason).toEqual({
      key: 'checks.relations.tasks.late',
      params: { task: '新品通知', due: '9/17 03:05' },
    });
    expect(outcome.figure).toEqual({ value: 3, unit: 'count' });
    expect(judged(id, tasks([task(2)])).reason?.key).toBe('checks.relations.tasks.due');
  });

  it('takes the console’s count where no list was read; a part of a list is no pass', () => {
    expect(verdict(id, level('customer-tasks', 3))).toBe('attention');
    expect(verdict(id, level('customer-tasks', 0))).toBe('pass');
    expect(verdict(id, {})).toBe('not-read');
    expect(verdict(id, { missing: 'no-right' })).toBe('no-right');
    expect(verdict(id, tasks([task(90)], 3))).toBe('not-read');
    expect(verdict(id, tasks([{ task: 'a', due: '待定' }]))).toBe('not-read');
  });
});
