// The parts of a change add up to it, agree with the worked example, and treat every factor alike.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitOf, wholeEffects, wholeParts, type Factor } from '../../lib/attribution';

const factors = (...pairs: [string, number, number][]): Factor[] =>
  pairs.map(([name, before, now]) => ({ name, before, now }));
const positive = fc.double({ min: 0.001, max: 1e6, noNaN: true });
const signed = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const some = (value: fc.Arbitrary<number>) =>
  fc.array(fc.record({ name: fc.string(), before: value, now: value }), { minLength: 1, maxLength: 5 });
const sumOf = (effects: { effect: number }[]) => effects.reduce((sum, { effect }) => sum + effect, 0);
const sizeOf = (effects: { effect: number }[]) =>
  effects.reduce((sum, { effect }) => sum + Math.abs(effect), 1);

describe('the split of a change', () => {
  test('10 000 × 3.00 % × 120 → 9 200 × 2.55 % × 128, as worked by hand', () => {
    const split = splitOf(
      factors(['visitors', 10_000, 9_200], ['conversion', 0.03, 0.0255], ['order value', 120, 128]),
    );
    expect(split?.method).toBe('log-mean');
    expect(split?.change).toBeCloseTo(-5_971.2, 6);
    expect(split?.effects.map(({ effect }) => Number(effect.toFixed(1)))).toEqual([
      -2_745.3, -5_350.8, 2_124.9,
    ]);
  });

  test('a factor that fell to zero is split over every order of change', () => {
    const split = splitOf(factors(['visitors', 100, 80], ['conversion', 0.1, 0], ['order value', 50, 50]));
    expect(split?.method).toBe('shapley');
    // Both orders of the two factors that changed: visitors −100 or 0, conversion −500 or −400.
    expect(split?.effects.map(({ effect }) => Number(effect.toFixed(6)))).toEqual([-50, -450, 0]);
  });

  test('Shapley on the worked example differs from the log mean by little, as published', () => {
    // A sign that turns twice leaves the product as it was but forbids logarithms.
    const split = splitOf(
      factors(['visitors', -10_000, -9_200], ['conversion', -0.03, -0.0255], ['order value', 120, 128]),
    );
    expect(split?.method).toBe('shapley');
    expect(split?.effects.map(({ effect }) => Number(effect.toFixed(1)))).toEqual([
      -2_750.4, -5_354.4, 2_133.6,
    ]);
  });

  test('the parts always add up to the change', () => {
    for (const values of [positive, signed]) {
      fc.assert(
        fc.property(some(values), (list) => {
          const split = splitOf(list);
          if (!split) return;
          expect(Math.abs(sumOf(split.effects) - split.change)).toBeLessThanOrEqual(
            1e-9 * sizeOf(split.effects),
          );
        }),
      );
    }
  });

  test('in whole minor units the parts add up to the last one, and none is off by one or more', () => {
    fc.assert(
      fc.property(some(fc.double({ min: 0.01, max: 1_000, noNaN: true })), (list) => {
        const split = splitOf(list);
        if (!split || Math.abs(split.change) > 1e12) return;
        const whole = wholeEffects(split);
        expect(sumOf(whole) - Math.round(split.change)).toBe(0);
        whole.forEach(({ effect }, at) => {
          expect(Math.abs(effect - (split.effects[at]?.effect ?? NaN))).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  test('whole parts add up to any whole number next to their sum', () => {
    expect(wholeParts([-6_696.4, 65.3, -267.5], -6_898)).toEqual([-6_696, 65, -267]);
    expect(wholeParts([-1.2, 10.6], 9)).toEqual([-1, 10]);
    expect(wholeParts([3, 4], 6)).toEqual([3, 3]);
  });

  test('a factor that did not change has no part', () => {
    fc.assert(
      fc.property(positive, positive, positive, (before, now, steady) => {
        const split = splitOf(factors(['moved', before, now], ['steady', steady, steady]));
        const size = Math.abs(split?.change ?? 0) + 1;
        expect(Math.abs(split?.effects[1]?.effect ?? NaN)).toBeLessThanOrEqual(1e-9 * size);
      }),
    );
  });

  test('the order of the factors does not matter', () => {
    fc.assert(
      fc.property(some(positive), (list) => {
        const [there, back] = [splitOf(list), splitOf(list.toReversed())];
        there?.effects.forEach(({ effect }, at) => {
          const other = back?.effects.toReversed()[at]?.effect ?? NaN;
          expect(Math.abs(effect - other)).toBeLessThanOrEqual(
            1e-8 * (sizeOf(there.effects) + Math.abs(there.now)),
          );
        });
      }),
    );
  });

  test('nothing to split gives nothing', () => {
    expect(splitOf([])).toBeUndefined();
    expect(splitOf(factors(['visitors', Number.NaN, 1]))).toBeUndefined();
  });
});
