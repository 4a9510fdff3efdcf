// Stock arithmetic against the worked example of the trade, and what holds for every stock.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverDays, refillPieces, reorderPoint, safetyStock } from '../../lib/stock';

const demand = { daily: 42, dailySpread: 11, leadDays: 7, leadSpread: 1.5 };

it('42 a day ± 11, seven days ± 1.5, 95 %: 114 pieces of safety stock, order at 408', () => {
  expect(Math.round(safetyStock(demand))).toBe(114);
  expect(Math.round(reorderPoint(demand))).toBe(408);
});

it('126 pieces at 30 a day last 4.2 days; what is not sold has no cover; oversold stock has none left', () => {
  expect(coverDays(126, 30)).toBeCloseTo(4.2);
  expect(coverDays(126, 0)).toBeUndefined();
  expect(coverDays(-3, 30)).toBe(0);
});

it('with the refill the cover reaches the target and no piece less would do', () => {
  const pieces = fc.integer({ min: 0, max: 5000 });
  fc.assert(
    fc.property(
      pieces,
      pieces,
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 60 }),
      (onHand, inTransit, daily, days) => {
        const refill = refillPieces({ onHand, inTransit }, daily, days);
        const all = onHand + inTransit + refill;
        expect(all).toBeGreaterThanOrEqual(daily * days);
        expect(refill === 0 || all - 1 < daily * days).toBe(true);
      },
    ),
  );
});
