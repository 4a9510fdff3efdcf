// All products together: each product weighs once, each rival shop is told by the cheapest it asks, packs of one size compared.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overviewOf } from '../../lib/price-overview';
import { compareOffers, type Priced } from '../../lib/prices';

const now = 1_000 * 86_400_000;
const priced = (key: string, priceMinor: number | null, more: Partial<Priced> = {}): Priced => ({
  key,
  priceMinor,
  currency: 'CNY',
  seenAt: now - 1,
  availability: 'InStock',
  site: 'taobao',
  ...more,
});
const compared = (key: string, mine: number, rivals: Record<string, number>) => ({
  key,
  comparison: compareOffers(
    priced(key, mine),
    Object.entries(rivals).map(([shop, minor]) => priced(`${key} ${shop}`, minor)),
    now,
  ),
  sellers: new Map(
    Object.keys(rivals).map((shop) => [`${key} ${shop}`, { name: shop[0] ?? '', site: 'taobao' }]),
  ),
});

test('the index over all is the middle of the products’, and a shop is told by its median gap', () => {
  const found = overviewOf([
    compared('cup', 10_000, { a: 8_000, b: 12_000 }),
    compared('pot', 10_000, { a: 9_000 }),
    compared('lid', 10_000, { b: 20_000, b2: 11_000 }),
  ]);
  // 100, 111.1 and 64.5
  expect(found).toMatchObject({ index: 100, n: 3, above: 1, lowest: 1 });
  expect(found.shops.map(({ name, products, below }) => [name, products, below])).toEqual([
    ['a', 2, 2],
    ['b', 2, 0],
  ]);
  expect(found.shops[0]?.gapShare).toBeCloseTo(-0.15);
  // Of two offers of one shop for one product the cheaper one is what it asks: +20 % and +10 %.
  expect(found.shops[1]?.gapShare).toBeCloseTo(0.15);
});

test('of one platform only: the others are shown with their gap and not counted', () => {
  const found = compareOffers(
    priced('mine', 9_900),
    [priced('near', 8_900), priced('far', 7_900, { site: 'jd' })],
    now,
    { aged: 3, old: 7, site: 'taobao' },
  );
  expect(found).toMatchObject({ n: 1, rank: 2, of: 2, medianMinor: 8_900 });
  expect(found.rivals.find(({ key }) => key === 'far')).toMatchObject({
    leftOut: 'other-platform',
    gapMinor: -2_000,
  });
});

test('a pack of another size is compared by what a pack of mine would cost there, and its own price is kept', () => {
  const pack = (amount: number) => ({ amount, unit: 'g' as const, text: `${amount}g` });
  const found = compareOffers(
    priced('mine', 2_500, { pack: pack(500) }),
    [
      priced('large', 3_600, { pack: pack(1_000) }),
      priced('same', 2_400, { pack: pack(500) }),
      priced('untold', 2_600),
    ],
    now,
  );
  expect(found.rivals.map(({ key, priceMinor, ownPack }) => [key, priceMinor, ownPack?.priceMinor])).toEqual([
    ['large', 1_800, 3_600],
    ['same', 2_400, undefined],
    ['untold', 2_600, undefined],
  ]);
  expect(found).toMatchObject({ rank: 3, medianMinor: 2_400 });
});

test('whatever the prices, the own rank over all shops lies between 1 and their number plus one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 12 }),
      (mine, rivals) => {
        const { comparison } = compared(
          'cup',
          mine,
          Object.fromEntries(rivals.map((one, at) => [`${at}`, one])),
        );
        const cheaper = rivals.filter((one) => one < mine).length;
        expect(comparison.rank).toBe(cheaper + 1);
        expect(comparison.rank ?? 0).toBeLessThanOrEqual(comparison.of);
      },
    ),
  );
});
