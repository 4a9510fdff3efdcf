// What two items have in common and what sets them apart, as numbers that weights are fitted to.
import { rarity, type Corpus } from './corpus';
import { sharedPieces, wordLikeness } from './likeness';
import { evenTitle, titleWords, type TitleWords } from './words';

/** An item to compare. What is not known is left out. */
export interface Item {
  title: string;
  brand?: string;
  model?: string;
  /** In any unit, the same for both. */
  price?: number;
}

interface Known {
  item: Item;
  words: TitleWords;
  brand: string;
  codes: string[];
}

const plain = (text: string | undefined) => evenTitle(text ?? '').replace(/[^\p{L}\p{N}]+/gu, '');

function known(item: Item): Known {
  const words = titleWords(item.title);
  const model = plain(item.model).replace(/^0+(?=\d{4})/, '');
  const codes = model.length >= 3 ? [model, ...words.codes.filter((code) => code !== model)] : words.codes;
  return { item, words, brand: plain(item.brand), codes };
}

const alikeEnough = 0.9;

/** The part of one title's words, weighed by rarity, that the other has too; and the rarest word it lacks. */
function covered(
  one: Known,
  other: Known,
  corpus: Corpus,
): { part: number; lacking: number; lackingCount: number } {
  let [all, had, lacking, lackingCount] = [0, 0, 0, 0];
  for (const word of one.words.words) {
    const weight = rarity(word, corpus);
    all += weight;
    let best =
      other.words.words.includes(word) ||
      (word.length >= 4 && other.words.run.includes(word.replace(/\./g, '')))
        ? 1
        : 0;
    if (best === 0 && word.length >= 4 && !/\d/.test(word))
      for (const theirs of other.words.words) {
        const likeness = Math.abs(theirs.length - word.length) <= 3 ? wordLikeness(word, theirs) : 0;
        if (likeness >= alikeEnough && likeness > best) best = likeness;
      }
    had += weight * best;
    if (best === 0) {
      lackingCount += 1;
      lacking = Math.max(lacking, weight);
    }
  }
  return { part: all === 0 ? 0 : had / all, lacking, lackingCount };
}

function cosine(one: Known, other: Known, corpus: Corpus): number {
  const square = (words: string[]) => words.reduce((sum, word) => sum + rarity(word, corpus) ** 2, 0);
  const shared = square(one.words.words.filter((word) => other.words.words.includes(word)));
  const length = Math.sqrt(square(one.words.words) * square(other.words.words));
  return length === 0 ? 0 : shared / length;
}

/** 1 all alike, 0 nothing in common, between: the shared part of the fewer; −1 where one of them has none. */
function agreement(one: string[], other: string[]): number {
  if (one.length === 0 || other.length === 0) return -1;
  return one.filter((each) => other.includes(each)).length / Math.min(one.length, other.length);
}

/** How far the best two codes agree: 1 equal or one within the other, else the common beginning; −1 without codes. */
function codeLikeness(one: Known, other: Known): number {
  if (one.codes.length === 0 || other.codes.length === 0) return -1;
  let best = 0;
  for (const a of one.codes)
    for (const b of other.codes) {
      if (a === b || (Math.min(a.length, b.length) >= 4 && (a.includes(b) || b.includes(a)))) return 1;
      let same = 0;
      while (same < a.length && a[same] === b[same]) same += 1;
      best = Math.max(best, same / Math.max(a.length, b.length));
    }
  return best;
}

/** Whether a code of one stands anywhere in the other's title or codes. */
const codeWithin = (one: Known, other: Known): number =>
  one.codes.length === 0
    ? -1
    : Number(
        one.codes.some(
          (code) =>
            code.length >= 4 &&
            (other.words.run.includes(code) || other.codes.some((each) => each.includes(code))),
        ),
      );

/** 1 the same, 0 another, 0.5 the brand stands in the other's title, −1 not known. */
function brandLikeness(one: Known, other: Known): number {
  if (one.brand && other.brand) {
    if (one.brand === other.brand || one.brand.includes(other.brand) || other.brand.includes(one.brand))
      return 1;
    return wordLikeness(one.brand, other.brand) >= alikeEnough ? 1 : 0;
  }
  const brand = one.brand || other.brand;
  if (!brand) return -1;
  return (one.brand ? other : one).words.run.includes(brand) ? 0.75 : 0.25;
}

/** |ln| of the ratio of the prices; −1 where one is not known. */
const priceDistance = ({ price: a }: Item, { price: b }: Item): number =>
  a && b && a > 0 && b > 0 ? Math.abs(Math.log(a / b)) : -1;

export const featureNames = [
  'cosine', 'least-covered', 'most-covered', 'lacking-of-shorter', 'lacking-of-longer', 'lacking-count', 'bigrams',
  'bigrams-of-shorter', 'trigrams', 'numbers', 'numbers-apart', 'measures', 'codes', 'code-within', 'codes-apart',
  'colours', 'brand', 'price', 'length', 'first-words',
] as const; // prettier-ignore

export type Feature = (typeof featureNames)[number];

const apart = (one: string[], other: string[]) =>
  one.filter((each) => !other.includes(each)).length + other.filter((each) => !one.includes(each)).length;

/** The numbers of two items by the order of `featureNames`; the same whichever comes first. */
export function featuresOf(first: Item, second: Item, corpus: Corpus): number[] {
  const pair = [known(first), known(second)] as const;
  const [one, other] =
    pair[0].words.run.length <= pair[1].words.run.length ? pair : ([pair[1], pair[0]] as const);
  const [there, back] = [covered(one, other, corpus), covered(other, one, corpus)];
  const two = sharedPieces(one.words.run, other.words.run, 2);
  const three = sharedPieces(one.words.run, other.words.run, 3);
  const [short, long] = [one.words.run.length, other.words.run.length];
  const first3 = (words: string[]) => words.slice(0, 3);
  return [
    cosine(one, other, corpus),
    Math.min(there.part, back.part),
    Math.max(there.part, back.part),
    there.lacking,
    back.lacking,
    there.lackingCount + back.lackingCount,
    two.both,
    two.shorter,
    three.both,
    agreement(one.words.numbers, other.words.numbers),
    apart(one.words.numbers, other.words.numbers),
    agreement(one.words.measures, other.words.measures),
    codeLikeness(one, other),
    Math.max(codeWithin(one, other), codeWithin(other, one)),
    apart(one.codes, other.codes),
    agreement(one.words.colours, other.words.colours),
    brandLikeness(one, other),
    priceDistance(one.item, other.item),
    long === 0 ? 1 : short / long,
    agreement(first3(one.words.words), first3(other.words.words)),
  ];
}
