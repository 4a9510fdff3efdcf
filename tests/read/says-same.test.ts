// A reading is handed over again only where the page says something else: not for its time, its cost or how far it was scrolled.
import { expect, test } from 'vitest';
import { saysSame } from '../../lib/read/says-same';
import type { Sent } from '../../lib/sheet';
import { draft } from '../lib/drafts';

const page = (raw: string, left = 0, more: Partial<Sent> = {}): Sent => ({
  ...draft({}),
  sheet: {
    size: 1,
    parts: [0, 0, 1, 0, 0],
    ways: ['> b:nth-of-type(1)'],
    said: [raw],
    pieces: [0, 0, 0, 0],
    rects: [left, 0, left + 10, 12],
    chosen: [],
    tables: [],
  },
  ...more,
});

test('a page that was only scrolled, or read at another time or address, says the same', () => {
  expect(saysSame(page('12'), page('12', 300))).toBe(true);
  expect(saysSame(page('12'), page('12', 0, { takenAt: 5, ms: 9, url: 'https://elsewhere.example/' }))).toBe(
    true,
  );
});

test('another figure, a piece more, a table gone or a state told says something else', () => {
  const tables = [{ columns: ['a'], rows: [['1']], shown: 1, at: { path: 'table', text: '' } }];
  expect(saysSame(page('12'), page('13'))).toBe(false);
  const longer = page('12');
  longer.sheet?.said.push('3');
  expect(saysSame(page('12'), longer)).toBe(false);
  expect(saysSame(page('12', 0, { tables }), page('12'))).toBe(false);
  expect(saysSame(page('12'), page('12', 0, { tables }))).toBe(false);
  expect(saysSame(page('12'), page('12', 0, { state: 'signed-out' }))).toBe(false);
  expect(saysSame(page('12'), page('12', 0, { why: undefined }))).toBe(true);
});
