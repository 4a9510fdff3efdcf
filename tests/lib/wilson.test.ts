// How sure a share of few is.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wilson } from '../../lib/wilson';

const percent = ({ low, high }: { low: number; high: number }) =>
  [low, high].map((end) => Math.round(end * 100));

it('6 of 40 are between 7 and 29 per cent, 60 of 400 between 12 and 19', () => {
  expect(percent(wilson(6, 40))).toEqual([7, 29]);
  expect(percent(wilson(60, 400))).toEqual([12, 19]);
});

it('nothing counted tells nothing', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});

it('the interval holds the share, stays a share, and narrows with more of the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
      const hits = Math.round(n * share);
      const { low, high } = wilson(hits, n);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(hits / n);
      expect(high).toBeGreaterThanOrEqual(hits / n);
      const more = wilson(hits * 10, n * 10);
      expect(more.high - more.low).toBeLessThan(high - low);
    }),
  );
});
