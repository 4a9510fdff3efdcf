// A day hour by hour: only what was read, never an hour that was not over, beside last week only where that was read.
import { describe, expect, test } from 'vitest';
import { instantOf } from '../../lib/day';
import { FigureIndex } from '../../lib/figure-index';
import { hourDaysOf, hourLinesOf } from '../../lib/hour-lines';
import { metrics } from '../../lib/metrics';
import type { FigureRow } from '../../lib/rows';
import { figureRow } from './figure-rows';

const zone = 'Asia/Shanghai';
const [today, lastWeek] = ['2026-09-18', '2026-09-11'];
const metric = (id: string) => {
  const found = metrics.find((one) => one.id === id);
  if (!found) throw new Error(`no metric ${id}`);
  return found;
};
const at = (day: string, time: string) => instantOf(day, time, zone);
const read = (day: string, time: string, value: number, more: Partial<FigureRow> = {}) =>
  figureRow('visitors', day, value, {
    partial: true,
    firstSeen: at(day, time),
    lastSeen: at(day, time),
    ...more,
  });
const lines = (rows: FigureRow[], day = today, id = 'visitors') =>
  hourLinesOf(metric(id), new FigureIndex(rows), day, zone).map(({ kind, points }) => [
    kind,
    ...points.map(({ hour, row, before }) => `${hour} ${row?.value ?? '–'} ${before?.value ?? '–'}`),
  ]);

describe('figures read at several times of a running day', () => {
  const now = [read(today, '09:05', 400), read(today, '11:40', 900), read(today, '11:55', 950)];

  test('stand at the hours they were read, the last of an hour for it, and at no other', () => {
    expect(lines(now)).toEqual([['seen', '9 400 –', '11 950 –']]);
  });

  test('stand beside last week only where that was read within half an hour', () => {
    const before = [read(lastWeek, '09:30', 380), read(lastWeek, '13:00', 1_500)];
    expect(lines([...now, ...before])).toEqual([['seen', '9 400 380', '11 950 –']]);
  });

  test('last week’s whole day is not held against a part of today', () => {
    const whole = figureRow('visitors', lastWeek, 7_000, { firstSeen: at('2026-09-12', '09:00') });
    expect(lines([...now, whole])[0]).toEqual(['seen', '9 400 –', '11 950 –']);
  });

  test('what only grows was between two readings of one value what it was at both; a rate may not have been', () => {
    const held = { lastSeen: at(lastWeek, '15:00') };
    const before = read(lastWeek, '08:00', 350, held);
    expect(lines([...now, before])).toEqual([['seen', '9 400 350', '11 950 350']]);
    const rates = [...now, before].map((row) => ({ ...row, metric: 'conversion' }));
    expect(lines(rates, today, 'conversion')).toEqual([['seen', '9 400 –', '11 950 –']]);
  });

  test('one reading is no line, and one of the next day is of no hour', () => {
    expect(lines([read(today, '09:05', 400)])).toEqual([]);
    const late = { firstSeen: at(today, '09:00'), lastSeen: at(today, '10:00') };
    expect(lines([read('2026-09-17', '20:00', 400, late)], '2026-09-17')).toEqual([]);
  });

  test('a level is followed through its day', () => {
    const level = (time: string, value: number) =>
      figureRow('to-ship', today, value, { firstSeen: at(today, time), lastSeen: at(today, time) });
    expect(lines([level('09:00', 40), level('14:00', 12)], today, 'to-ship')).toEqual([
      ['seen', '9 40 –', '14 12 –'],
    ]);
  });
});

describe('figures of a table by hour', () => {
  const hour = (day: string, scope: string, value: number, more: Partial<FigureRow> = {}) =>
    figureRow('visitors', day, value, { scope, ...more });

  test('stand beside the same hours of last week; counted from midnight on they are another line', () => {
    expect(
      lines([
        hour(today, 'hour:08', 50),
        hour(today, 'hour:09', 70),
        hour(lastWeek, 'hour:09', 65),
        hour(lastWeek, 'hour:10', 80),
        hour(today, 'until:08', 310),
        hour(today, 'until:09', 380),
      ]),
    ).toEqual([
      ['hour', '8 50 –', '9 70 65', '10 – 80'],
      ['until', '8 310 –', '9 380 –'],
    ]);
  });

  test('an hour that was not over when it was read is left out, as is one whose part of a day nobody knows', () => {
    const running = { partial: true, firstSeen: at(today, '10:20'), lastSeen: at(today, '10:20') };
    const rows = [8, 9, 10, 15].map((one, value) =>
      hour(today, `hour:${String(one).padStart(2, '0')}`, value, running),
    );
    expect(lines(rows)).toEqual([['hour', '8 0 –', '9 1 –']]);
    const nextDay = { partial: true, firstSeen: at(today, '09:00'), lastSeen: at(today, '09:00') };
    expect(
      lines(
        [hour('2026-09-17', 'hour:08', 1, nextDay), hour('2026-09-17', 'hour:09', 2, nextDay)],
        '2026-09-17',
      ),
    ).toEqual([]);
  });

  test('the days that have a line are listed, the newest first', () => {
    const rows = [
      read(today, '09:05', 400),
      read(today, '11:40', 900),
      hour('2026-09-03', 'hour:08', 50),
      hour('2026-09-03', 'hour:09', 70),
      hour('2026-09-05', 'hour:09', 70),
      figureRow('visitors', '2026-09-04', 6_000),
    ];
    expect(hourDaysOf(metric('visitors'), new FigureIndex(rows), zone)).toEqual([today, '2026-09-03']);
  });
});
