// A console's sheet in the background: what a hostile or broken page sends is read or refused, never a crash.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completed } from '../../lib/console/read';
import { screenOf } from '../../lib/console/screen';
import type { Draft } from '../../lib/reading';
import { Sheet } from '../../lib/sheet';
import { draft as draftOf } from './drafts';

const draft = draftOf();

type Words = [raw: string, left: number, top: number][];

/** A sheet of words that stand in one box each, under one box for the whole page. */
function sheetWith(words: Words): Sheet {
  return {
    size: words.length,
    parts: [0, 0, words.length, 0, 0, ...words.flatMap((_, at) => [1, at, at + 1, 0, at + 1])],
    ways: ['body', ...words.map((_, at) => `> p:nth-of-type(${at + 1})`)],
    said: words.map(([raw]) => raw),
    pieces: words.flatMap((_, at) => [0, at, at, at + 1]),
    rects: words.flatMap(([, left, top]) => [left, top, left + 80, top + 20]),
    chosen: [],
    tables: [],
  };
}

describe('the sheet of a console', () => {
  test('a label over a figure is a pair, with the way to the figure on its page', () => {
    const read = completed(
      draft,
      sheetWith([
        ['访客数', 0, 200],
        ['1,234', 0, 224],
      ]),
    );
    expect(read?.pairs).toEqual([
      expect.objectContaining({
        label: '访客数',
        value: '1234',
        at: { path: 'body > p:nth-of-type(2)', text: '1,234', label: '访客数' },
      }),
    ]);
  });

  test('words without a figure are an empty console, not one in order', () => {
    const read = completed(
      draft,
      sheetWith([
        ['经营数据', 0, 200],
        ['帮助', 0, 224],
      ]),
    );
    expect(read).toMatchObject({ kind: 'state', state: 'empty' });
    expect(read?.pairs).toBeUndefined();
  });

  test('a console in a state keeps the state, and no figure of it is kept', () => {
    const signedOut: Draft = { ...draft, kind: 'state', state: 'signed-out' };
    const read = completed(
      signedOut,
      sheetWith([
        ['访客数', 0, 200],
        ['1,234', 0, 224],
      ]),
    );
    expect(read).toMatchObject({ kind: 'state', state: 'signed-out' });
    expect(read?.pairs).toBeUndefined();
  });

  /** Where the second part begins. */
  const second = 5;
  test.each([
    ['a part inside one that comes later', (sheet: Sheet) => void (sheet.parts[second] = 9)],
    ['a part that ends before it begins', (sheet: Sheet) => void (sheet.parts[second + 1] = 2)],
    ['a part that reaches past the page', (sheet: Sheet) => void (sheet.parts[second + 2] = 99)],
    ['a part without a way', (sheet: Sheet) => void (sheet.parts[second + 4] = 99)],
    ['a part told by half', (sheet: Sheet) => void sheet.parts.pop()],
    ['a word in no part', (sheet: Sheet) => void (sheet.pieces[3] = 77)],
    ['a word of no kind', (sheet: Sheet) => void (sheet.pieces[0] = 7)],
    ['a word without its place', (sheet: Sheet) => void sheet.rects.pop()],
  ])('%s: refused', (_name, spoil) => {
    const sheet = sheetWith([
      ['访客数', 0, 200],
      ['1,234', 0, 224],
    ]);
    spoil(sheet);
    expect(completed(draft, sheet)).toBeUndefined();
  });

  test('whatever passes the gate is read or refused, without a crash', () => {
    const place = fc.nat({ max: 8 });
    const any = fc.record({
      size: place,
      parts: fc
        .array(fc.tuple(place, place, place, fc.nat({ max: 127 }), place), { maxLength: 8 })
        .map((rows) => rows.flat()),
      ways: fc.array(fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('> p', 'body')), { maxLength: 8 }),
      said: fc.array(
        fc.oneof(
          fc.string({ maxLength: 20 }),
          fc.constantFrom('访客数', '1,234', '昨日', '2026-01-02', '较前一日 ↑3.2%', '违规通知'),
        ),
        { maxLength: 8 },
      ),
      pieces: fc
        .array(fc.tuple(fc.nat({ max: 3 }), place, place, place), { maxLength: 8 })
        .map((rows) => rows.flat()),
      rects: fc.array(fc.integer({ min: -50, max: 900 }), { maxLength: 32 }),
      chosen: fc.array(place, { maxLength: 3 }),
      tables: fc.array(place, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(any, (given) => {
        const passed = Sheet.safeParse(given);
        if (!passed.success) return;
        const screen = screenOf(passed.data);
        const read = completed(draft, passed.data);
        expect(read === undefined).toBe(screen === undefined);
        for (const pair of read?.pairs ?? []) expect(pair.label).not.toBe('');
      }),
    );
  });
});
