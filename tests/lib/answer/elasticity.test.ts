// How sales answer to the price: found again where it was put in, and refused where too little is there.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elasticityOf, type SoldDay } from '../../../lib/answer/elasticity';
import { addDays, weekdayOf } from '../../../lib/day';

const weekly = [1.2, 0.9, 0.9, 0.95, 1, 1.05, 1.15];
/** A chance that is the same in every run, from −1 to 1. */
const chance = (seed: number) => (((Math.imul(seed + 1, 2654435761) >>> 8) % 2001) - 1000) / 1000;

function shop(
  {
    days,
    prices,
    true: truth,
    noise = 0.1,
  }: { days: number; prices: number[]; true: number; noise?: number },
  seed = 1,
): SoldDay[] {
  return Array.from({ length: days }, (_, at) => {
    const day = addDays('2026-05-04', at);
    const price = prices[Math.floor(at / 7) % prices.length] ?? 9900;
    const promoted = at % 17 === 3;
    const mean = 60 * (price / 9900) ** truth * (weekly[weekdayOf(day)] ?? 1) * (promoted ? 1.8 : 1);
    return {
      day,
      price,
      sold: Math.max(1, Math.round(mean * (1 + noise * chance(seed * 1000 + at)))),
      promoted,
    };
  });
}

test('an elasticity of −2 is found again in twelve weeks at three prices, weekdays and promotions apart', () => {
  const found = elasticityOf(shop({ days: 84, prices: [9900, 8900, 10_900], true: -2 }));
  expect(found).toMatchObject({ known: true, levels: 3, days: 84 });
  if (!found.known) return;
  expect(found.value).toBeCloseTo(-2, 0);
  expect(found.low).toBeLessThanOrEqual(-2);
  expect(found.high).toBeGreaterThanOrEqual(-2);
});

test('the interval holds the truth nearly as often as it says', () => {
  const held = Array.from({ length: 200 }, (_, seed) =>
    elasticityOf(shop({ days: 84, prices: [9900, 8900, 10_900], true: -1.5, noise: 0.25 }, seed + 7)),
  ).filter((one) => one.known && one.low <= -1.5 && one.high >= -1.5);
  expect(held.length / 200).toBeGreaterThanOrEqual(0.9);
});

test.each([
  ['two prices', { days: 84, prices: [9900, 8900], true: -2 }, 'levels'],
  ['prices a half per cent apart', { days: 84, prices: [9900, 9950, 9990], true: -2 }, 'levels'],
  ['seven weeks', { days: 55, prices: [9900, 8900, 10_900], true: -2 }, 'weeks'],
])('%s are not enough', (_what, plan, why) => {
  expect(elasticityOf(shop(plan))).toMatchObject({ known: false, why });
});

test('eight weeks with too few days read are not enough', () => {
  const few = shop({ days: 84, prices: [9900, 8900, 10_900], true: -2 }).filter((_, at) => at % 3 === 0);
  expect(elasticityOf(few)).toMatchObject({ known: false, why: 'days' });
});

test('nothing at all is not enough', () => {
  expect(elasticityOf([])).toMatchObject({ known: false, why: 'levels', levels: 0, weeks: 0, days: 0 });
});

test('days on which nothing sold are left out, not taken as an answer to the price', () => {
  const series = shop({ days: 84, prices: [9900, 8900, 10_900], true: -2 });
  const gone = series.map((one, at) => (at % 10 === 0 ? { ...one, sold: 0 } : one));
  expect(elasticityOf(gone)).toMatchObject({ known: true, days: 75 });
});

test('the interval always has its value inside, whatever the series', () => {
  const day = fc.record({
    price: fc.constantFrom(7900, 8900, 9900, 10_900),
    sold: fc.integer({ min: 0, max: 400 }),
    promoted: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(day, { minLength: 0, maxLength: 120 }), (days) => {
      const found = elasticityOf(days.map((one, at) => ({ ...one, day: addDays('2026-01-01', at) })));
      if (!found.known) return;
      expect(found.low).toBeLessThanOrEqual(found.value);
      expect(found.high).toBeGreaterThanOrEqual(found.value);
      expect(Number.isFinite(found.value)).toBe(true);
    }),
  );
});
