// Titles: 60 bytes on Taobao, where one Chinese letter takes two.
import { expect, it } from 'vitest';
import { judged, verdict } from './hand-made';

const id = 'listing.title-bytes';
const titles = (products: string[], total?: number) => ({
  tables: {
    goods: {
      rows: products.map((product) => ({ product, stock: 1 })),
      ...(total !== undefined && { total }),
    },
  },
});

it('takes thirty Chinese letters and not one more', () => {
  expect(verdict(id, titles(['杯'.repeat(30)]))).toBe('pass');
  const outcome = judged(id, titles(['杯'.repeat(30) + 'a', 'cup']));
  expect(outcome.verdict).toBe('attention');
  expect(outcome.figure?.value).toBe(61);
  expect(outcome.reason?.params?.['n']).toBe(1);
});

it('is not for other platforms', () => {
  expect(verdict(id, { ...titles(['杯'.repeat(40)]), platform: 'jd' })).toBe('not-applicable');
});

it('does not pass on a part of the list, on shortened titles, or on nothing', () => {
  expect(verdict(id, titles(['cup'], 21))).toBe('not-read');
  expect(verdict(id, titles(['cup', 'a very long…']))).toBe('not-read');
  expect(verdict(id, {})).toBe('not-read');
});
