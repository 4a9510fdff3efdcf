// Whether two values say the same: a page that only looks the same would be kept twice, one that differs not at all.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSame } from '../../lib/is-same';

const carried = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('what a message carries of a value is the same as the value, and as nothing else', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(isSame(one, carried(one))).toBe(true);
      expect(isSame(one, other)).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)));
    }),
  );
});

test.each([
  [
    [1, 2, 3],
    [1, 2],
  ],
  [
    [1, 2],
    [1, 2, 3],
  ],
  [[{ a: 1 }], [{ a: 1, b: 2 }]],
  [{ rows: [['a', '1']] }, { rows: [['a', '2']] }],
  [[], ['']],
])('%j is not %j', (one, other) => {
  expect(isSame(one, other)).toBe(false);
});

test('what is undefined is not there', () => {
  expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
});

/** With the keys of each object in one order, and lists told from objects by their keys alone. */
function sorted(value: unknown): unknown {
  if (!(value instanceof Object)) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
