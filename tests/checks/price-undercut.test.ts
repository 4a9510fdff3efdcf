// Rivals below the own price: only matched, in stock, seen today.
import { expect, it } from 'vitest';
import { evidence, judged, now, texts, verdict } from './hand-made';

const id = 'price.undercut';
const day = 86_400_000;

it('shows the rival that is furthest below, with both prices as evidence', () => {
  const mine = { title: 'own', priceMinor: 9900 };
  const outcome = judged(id, {
    rivals: [
      { shop: 'near', priceMinor: 9500, mine },
      { shop: 'far', priceMinor: 8900, previousMinor: 10_900, mine },
    ],
  });
  expect(outcome.verdict).toBe('problem');
  expect(outcome.figure).toEqual({ value: 8900, unit: 'money', currency: 'CNY' });
  expect(outcome.reason?.params?.['shop']).toBe('far');
  expect(outcome.derivation?.result.value).toBeCloseTo(10 / 99);
  expect(outcome.delta?.quantity.value).toBeCloseTo(-20 / 109);
  expect(texts(outcome).filter((text) => text === 'rival')).toHaveLength(2);
});

it.each([
  [9200, 'problem'],
  [9201, 'attention'],
  [9700, 'attention'],
  [9701, 'pass'],
  [12_000, 'pass'],
])('a rival at %d against 10000 is %s', (priceMinor, expected) => {
  expect(verdict(id, { rivals: [{ priceMinor }] })).toBe(expected);
});

it('does not count a rival that is sold out', () => {
  expect(verdict(id, { rivals: [{ priceMinor: 5000, availability: 'OutOfStock' }] })).toBe('pass');
});

it('does not judge what was not seen today or has no price', () => {
  expect(verdict(id, { rivals: [{ priceMinor: 5000, seenAt: now - day }] })).toBe('not-read');
  expect(verdict(id, { rivals: [{ priceMinor: null }, {}] })).toBe('not-read');
});

it('what may be cheaper than printed is judged only where that changes nothing', () => {
  const mine = { title: 'own', priceMinor: 10_000 };
  expect(verdict(id, { rivals: [{ priceMinor: 9000, atMost: true, mine }] })).toBe('problem');
  expect(verdict(id, { rivals: [{ priceMinor: 10_100, atMost: true, mine }] })).toBe('not-read');
  expect(verdict(id, { rivals: [{ priceMinor: 9000, mine: { ...mine, atMost: true } }] })).toBe('not-read');
  expect(verdict(id, { rivals: [{ priceMinor: 10_100, mine: { ...mine, atMost: true } }] })).toBe('pass');
  const index = (part: object) =>
    verdict('price.index', {
      rivals: [
        { priceMinor: 5000, mine, ...part },
        { priceMinor: 6000, mine },
      ],
    });
  expect(index({})).toBe('problem');
  expect(index({ atMost: true })).toBe('not-read');
});

it('the promotions that were taken off stand beside the prices they were taken off', () => {
  const reductions = [evidence('满99减10')];
  const mine = { title: 'own', priceMinor: 10_000, reductions };
  expect(texts(judged(id, { rivals: [{ priceMinor: 9000, mine, reductions }] }))).toContain('满99减10');
});

it('is not for a shop without a matched rival', () => {
  expect(verdict(id, {})).toBe('not-applicable');
  expect(verdict(id, { rivals: [{ mine: null }] })).toBe('not-applicable');
});

it('reminds of rivals that nobody looked at for a week', () => {
  const seen = (days: number) => ({ rivals: [{ seenAt: now - days * day }, {}] });
  expect(verdict('rivals.freshness', seen(6.9))).toBe('pass');
  const outcome = judged('rivals.freshness', seen(7));
  expect(outcome.verdict).toBe('attention');
  expect(outcome.figure).toEqual({ value: 7, unit: 'days' });
  expect(outcome.reason?.params?.['n']).toBe(1);
  expect(verdict('rivals.freshness', {})).toBe('not-applicable');
});
