// Ten years of days on a few hundred points: the dips of single days are still there, and so are the gaps.
import { describe, expect, test } from 'vitest';
import { decimated } from '../../lib/decimate';

/** A small generator of its own, so that every run draws the same years (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const days = 3_653;

/** Weekly rhythm, a season, noise, and dips of a day by a quarter and more. */
function years(seed: number) {
  const random = randomFrom(seed);
  const dips = new Set<number>();
  while (dips.size < 60) dips.add(10 + Math.floor(random() * (days - 20)));
  const points = Array.from({ length: days }, (_, x) => {
    const usual =
      7_000 * (1 + 0.15 * Math.sin((2 * Math.PI * x) / 7) + 0.2 * Math.sin((2 * Math.PI * x) / 365));
    const noise = 1 + 0.05 * (random() + random() + random() - 1.5);
    return { x, y: usual * noise * (dips.has(x) ? 0.4 + 0.35 * random() : 1) };
  });
  return { points, dips };
}

describe('ten years of days', () => {
  test('keep at least 97 of 100 dips of one day, on less than half of the points', () => {
    let [planted, kept] = [0, 0];
    for (let seed = 1; seed <= 10; seed += 1) {
      const { points, dips } = years(seed);
      const drawn = decimated(points, 700);
      const there = new Set(drawn.map(({ x }) => x));
      planted += dips.size;
      kept += [...dips].filter((x) => there.has(x)).length;
      expect(drawn.length).toBeLessThan(days / 2);
    }
    expect(kept / planted).toBeGreaterThanOrEqual(0.97);
  });

  test('a gap stays one, also of a single day', () => {
    const { points } = years(3);
    const holed = points.map(({ x, y }) => ({ x, y: x === 1_000 || (x > 2_000 && x < 2_030) ? null : y }));
    const drawn = decimated(holed, 700);
    const at = (x: number) => drawn.findIndex((point) => point.x === x);
    expect(drawn[at(1_000)]?.y).toBeNull();
    expect([drawn[at(1_000) - 1]?.x, drawn[at(1_000) + 1]?.x]).toEqual([999, 1_001]);
    expect(drawn.filter(({ x, y }) => x > 2_000 && x < 2_030 && y !== null)).toEqual([]);
    expect([at(2_000) >= 0, at(2_030) >= 0]).toEqual([true, true]);
  });

  test('the points stay in order and are points of the line', () => {
    const { points } = years(5);
    const drawn = decimated(points, 700);
    expect(drawn).toEqual(points.filter(({ x }) => drawn.some((point) => point.x === x)));
    expect([drawn[0], drawn.at(-1)]).toEqual([points[0], points.at(-1)]);
  });
});

test('a short line is drawn as it is', () => {
  const short = [3, null, 5].map((y, x) => ({ x, y }));
  expect(decimated(short, 700)).toEqual(short);
});
