// Suggestions: the demo's rivals find the right own product first, with reasons, and what was rejected stays away.
import { expect, test } from 'vitest';
import { fullTitle, suggestionsFor, type Candidate } from '../../../lib/pairing/suggest';
import type { Day } from '../../shop/world/calendar';
import { products } from '../../shop/world/catalogue';
import { offerPages } from '../../shop/world/offers';

const day: Day = '2026-09-18';
const own: Candidate[] = products.flatMap(({ title, skus }) =>
  skus.map(({ code, name, listMinor }) => ({ key: code, title, spec: name, price: listMinor })),
);

/** Which own product a rival's is of: by what it holds. */
const rightFor: [RegExp, string][] = [
  [/750ml/, 'QY-BW750'],
  [/500ml/, 'QY-BW500'],
  [/350ml/, 'QY-QL350'],
  [/1\.2L/, 'QY-ST1200'],
];

const rivals = offerPages
  .filter((page) => !page.own)
  .flatMap((page) =>
    page.skus.map(({ id, name }) => ({
      title: page.title,
      spec: name,
      price: page.offer(day, id).landedMinor,
      right: rightFor.find(([size]) => size.test(`${name} ${page.title}`))?.[1] ?? '',
    })),
  );

test('the right own product comes first for at least 95 of 100 rivals of the demo', () => {
  const right = rivals.filter((rival) => suggestionsFor(rival, own)[0]?.key.startsWith(rival.right));
  expect(rivals.length).toBeGreaterThan(10);
  expect(right.length / rivals.length).toBeGreaterThanOrEqual(0.95);
});

test('reasons say what speaks for it', () => {
  const [first] = suggestionsFor({ title: 'SIPLY 轻量杯 350ml 迷你随行杯', price: 7_900 }, own);
  expect(first?.reasons).toEqual(expect.arrayContaining(['measure', 'price']));
});

test('what was rejected is not suggested again', () => {
  const rival = { title: '暖川 手提保温壶 1.2L', price: 14_900 };
  const rejected = own.filter(({ key }) => key.startsWith('QY-ST1200')).map(({ key }) => key);
  const keys = suggestionsFor(rival, own, rejected).map(({ key }) => key);
  expect(keys.filter((key) => rejected.includes(key))).toEqual([]);
});

test('nothing alike is no suggestion, and without own products there is none', () => {
  expect(suggestionsFor({ title: '全棉时代 四件套 床单被套' }, own)).toEqual([]);
  expect(suggestionsFor({ title: '保温杯 500ml' }, [])).toEqual([]);
});

test('the size of a variant takes the place of that in the title', () => {
  expect(fullTitle('保温杯 500ml 便携', '云白 750ml')).not.toContain('500ml');
  expect(fullTitle('保温杯 500ml 便携', '云白')).toBe('保温杯 500ml 便携 云白');
});
