// Words that a title says more than once.

/** A repeat of a title: the longest word that stands in it most often. */
export interface TitleRepeat {
  word: string;
  times: number;
}

const countOf = (title: string, word: string): number => title.split(word).length - 1;

/** The longest word of two letters or more that stands in a title more than once; undefined where none does. */
export function titleRepeatOf(title: string): TitleRepeat | undefined {
  const plain = title.normalize('NFKC').toLowerCase();
  const latin = [...plain.matchAll(/[a-z][a-z0-9]{2,}/g)].map(([word]) => word);
  const words = new Set(latin.filter((word) => latin.filter((other) => other === word).length > 1));
  const letters = plain.replace(/[^\p{Script=Han}]+/gu, ' ');
  for (let length = 6; length >= 2; length -= 1) {
    for (let at = 0; at + length <= letters.length; at += 1) {
      const word = letters.slice(at, at + length);
      if (!word.includes(' ') && countOf(letters, word) > 1) words.add(word);
    }
  }
  return [...words]
    .map((word) => ({ word, times: countOf(/[a-z]/.test(word) ? latin.join(' ') : letters, word) }))
    .sort((a, b) => b.times - a.times || b.word.length - a.word.length)[0];
}
