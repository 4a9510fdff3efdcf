// How alike two items are: the same whichever comes first, between 0 and 1, with reasons a person would name.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpusOf } from '../../../lib/pairing/corpus';
import { sharedPieces, wordLikeness } from '../../../lib/pairing/likeness';
import { likenessOf } from '../../../lib/pairing/same-product';
import { answerOf, parseTree } from '../../../lib/pairing/trees';
import { titleWords } from '../../../lib/pairing/words';

const titles = [
  'lamy safari fountain pen black l19',
  'lamy l19 safari black fountain pen medium nib',
  'lamy safari fountain pen white l19wh',
  'canvas tote bag 15 inch laptop',
  'steel bottle 500ml blue',
  'steel bottle 0.75l blue',
];
const corpus = corpusOf(titles);
const like = (one: number, other: number) =>
  likenessOf({ title: titles[one] ?? '' }, { title: titles[other] ?? '' }, corpus);

test('the same pen is likelier than another thing', () => {
  expect(like(0, 1).score).toBeGreaterThan(like(0, 3).score);
});

test('reasons: sizes that agree, sizes that differ, colours, prices far apart', () => {
  expect(like(4, 5).reasons).toContain('other-measure');
  expect(like(0, 2).reasons).toContain('other-colour');
  const apart = likenessOf({ title: 'a pen', price: 10 }, { title: 'a pen', price: 25 }, corpus);
  expect(apart.reasons).toContain('far-price');
});

test('a model number within the other’s title is a reason', () => {
  const found = likenessOf(
    { title: 'dome camera', model: 'QSD-360' },
    { title: 'q-see qsd360 dome camera color' },
    corpus,
  );
  expect(found.reasons).toContain('code');
});

test('half a litre is 500 ml, and neither is a model number', () => {
  expect(titleWords('0.5L').measures).toEqual(titleWords('500 ml').measures);
  expect(titleWords('保温杯 500ml').codes).toEqual([]);
  expect(titleWords('保温杯').words).toEqual(['保温', '温杯']);
});

test('of any two titles: the same both ways, from 0 to 1', () => {
  const title = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom(...titles));
  fc.assert(
    fc.property(title, title, (a, b) => {
      const there = likenessOf({ title: a }, { title: b }, corpus);
      expect(there.score).toBeGreaterThanOrEqual(0);
      expect(there.score).toBeLessThanOrEqual(1);
      if (titleWords(a).run.length !== titleWords(b).run.length)
        expect(likenessOf({ title: b }, { title: a }, corpus).score).toBeCloseTo(there.score, 9);
    }),
  );
});

test('likeness of words and pieces', () => {
  expect(wordLikeness('martha', 'marhta')).toBeCloseTo(0.961, 3);
  expect(wordLikeness('dixon', 'dicksonx')).toBeCloseTo(0.813, 3);
  expect(wordLikeness('abc', 'xyz')).toBe(0);
  expect(sharedPieces('night', 'nacht', 2).both).toBeCloseTo(0.25, 9);
});

test('a tree is walked to the answer its knots lead to', () => {
  const tree = parseTree('0<1 1<1 1<2 0<0 0<0 0<5 0<5|1 2 3 4 5 6 7 8');
  expect(answerOf(tree, [0, 0])).toBe(2);
  expect(answerOf(tree, [3, 1])).toBe(5);
  expect(answerOf(tree, [9, 3])).toBe(8);
});
