// Daily inspection: open violations, the shop's score, and what only the operator's eyes can see.
import { expect, it } from 'vitest';
import { judged, texts, verdict } from './hand-made';

const id = 'inspection.violations';
const open = {
  kind: 'violation',
  text: 'false claim',
  date: '2026-09-16 18:22',
  deadline: '2026-09-19 23:59',
  status: '待申诉',
} as const;

it('finds the open violation with the nearest deadline', () => {
  const later = { ...open, text: 'later', deadline: '2026-09-25' };
  const outcome = judged(id, { notices: [later, open], figures: { violations: { today: 2 } } });
  expect(outcome.verdict).toBe('problem');
  expect(outcome.figure).toEqual({ value: 2, unit: 'count' });
  expect(outcome.reason?.params).toEqual({ deadline: '9/19 23:59' });
  expect(texts(outcome)).toEqual(['false claim', 'later', 'violations 2']);
});

it('says so when the deadline has passed', () => {
  const outcome = judged(id, { notices: [{ ...open, deadline: '2026-09-18 09:00' }] });
  expect(outcome.verdict).toBe('problem');
  expect(outcome.reason?.key).toBe('checks.inspection.violations.late');
});

it('leaves out announcements, handled violations and headings that only look like one', () => {
  const notices = [
    { ...open, kind: 'announcement' as const },
    { ...open, status: '已处理' },
    { kind: 'violation' as const, text: '违规通知 · 更新时间 2026-09-18 09:05', date: '2026-09-18 09:05' },
  ];
  expect(verdict(id, { notices, figures: { violations: { today: 0 } } })).toBe('pass');
});

it('believes a counter of open ones even when the list does not show them', () => {
  expect(verdict(id, { figures: { violations: { today: 1 } } })).toBe('problem');
  expect(verdict(id, { notices: [{ kind: 'violation', text: '违规单', count: 1 }] })).toBe('problem');
  expect(verdict(id, { notices: [{ kind: 'violation', text: '违规单', count: 0 }] })).toBe('pass');
});

it('does not pass on a list alone, which may go on below, nor on nothing', () => {
  expect(verdict(id, { notices: [{ ...open, status: '已处理' }] })).toBe('not-read');
  expect(verdict(id, {})).toBe('not-read');
});

it.each([
  [4.7, 'pass'],
  [4.69, 'attention'],
  [4.49, 'problem'],
  [85, 'pass'],
  [84, 'attention'],
  [74, 'problem'],
])('a shop score of %d is judged on its own scale: %s', (value, expected) => {
  expect(verdict('inspection.shop-score', { figures: { 'shop-score': { today: value } } })).toBe(expected);
});

it('has no score to judge when none was read today', () => {
  expect(verdict('inspection.shop-score', { figures: { 'shop-score': { yesterday: 4.9 } } })).toBe(
    'not-read',
  );
});

it.each(['inspection.checkout', 'upkeep.banner-season', 'relations.groups'])(
  '%s asks until it is answered',
  (id) => {
    expect(verdict(id, {})).toBe('your-eyes');
    expect(verdict(id, { ticks: { [id]: 'fine' } })).toBe('pass');
    const issue = judged(id, { ticks: { [id]: 'issue' }, note: 'button gone' });
    expect(issue.verdict).toBe('problem');
    expect(issue.reason?.params).toEqual({ note: 'button gone' });
  },
);
