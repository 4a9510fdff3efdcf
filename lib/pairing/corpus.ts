// How rare a word is among the titles that are compared: what many share tells little.
import { titleWords } from './words';

export interface Corpus {
  size: number;
  counts: ReadonlyMap<string, number>;
}

/** Counts in how many of the titles each word stands. */
export function corpusOf(titles: Iterable<string>): Corpus {
  const counts = new Map<string, number>();
  let size = 0;
  for (const title of titles) {
    size += 1;
    for (const word of titleWords(title).words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { size, counts };
}

/** Weight of a word, 0 to 1: 1 for one that stands in no more than one title. */
export function rarity(word: string, { size, counts }: Corpus): number {
  const most = Math.log(1 + size);
  return most === 0 ? 1 : Math.log((1 + size) / Math.max(1, counts.get(word) ?? 1)) / most;
}
