// Reminders are computed from what was set and the time now, over nights, weekends and sleeping laptops.
import { expect, test } from 'vitest';
import { badgeText } from '../../lib/badge';
import { instantOf } from '../../lib/day';
import { dueTimes, nextDue } from '../../lib/reminders';

const zone = 'Asia/Shanghai';
/** Weekdays at nine, set on a Monday at eight. */
const reminder = { time: '09:00', weekdays: [1, 2, 3, 4, 5], since: instantOf('2026-09-14', '08:00') };

test('every time since it was set is due, weekends left out, nothing before and nothing ahead', () => {
  expect(dueTimes(reminder, instantOf('2026-09-16', '08:59'), zone)).toEqual([
    instantOf('2026-09-14', '09:00'),
    instantOf('2026-09-15', '09:00'),
  ]);
  expect(dueTimes(reminder, instantOf('2026-09-20', '12:00'), zone)).toHaveLength(5);
});

test('a month asleep tells of its last week only', () => {
  expect(dueTimes(reminder, instantOf('2026-10-16', '12:00'), zone)[0]).toBe(
    instantOf('2026-10-09', '09:00'),
  );
});

test('the next time is found over the weekend, and none without days', () => {
  expect(nextDue(reminder, instantOf('2026-09-18', '09:00'), zone)).toBe(instantOf('2026-09-21', '09:00'));
  expect(nextDue({ ...reminder, weekdays: [] }, instantOf('2026-09-18', '09:00'), zone)).toBeUndefined();
});

test('the time is that of the shop, not of the computer', () => {
  expect(nextDue(reminder, instantOf('2026-09-14', '20:00', zone), 'America/New_York')).toBe(
    instantOf('2026-09-14', '09:00', 'America/New_York'),
  );
});

test('the badge counts problems only while they are known and of today', () => {
  const problems = { day: '2026-09-18', count: 3, asOf: 1000 };
  const facts = { problems, newest: 1000, today: '2026-09-18', due: '' };
  expect(badgeText(facts)).toBe('3');
  expect(badgeText({ ...facts, today: '2026-09-19' })).toBe('');
  // A page was read after the panel judged: the count may be wrong.
  expect(badgeText({ ...facts, newest: 1001 })).toBe('');
  expect(badgeText({ ...facts, problems: { ...problems, count: 0 } })).toBe('');
});

test('a reminder shows on the badge until the panel has judged that day', () => {
  const facts = { problems: undefined, newest: 0, today: '2026-09-18', due: '2026-09-18' };
  expect(badgeText(facts)).toBe('!');
  expect(badgeText({ ...facts, today: '2026-09-19' })).toBe('');
  expect(badgeText({ ...facts, problems: { day: '2026-09-18', count: 0, asOf: 0 } })).toBe('');
});
