// Finds words that advertising law asks to be looked at, through spaces, full width, emoji and signs between letters.
import { adWords, harmless, type AdWordClass } from './vocabulary/ad-words';

export interface AdWordHit {
  word: string;
  id: AdWordClass;
  /** The words around it, as printed. */
  context: string;
}

const around = 6;
const between = /[\s\p{P}\p{S}\p{Cf}\p{Mn}\p{Extended_Pictographic}]/u;

/** The letters that count, each with where it stood in the text. */
function lettersOf(text: string): { letters: string; at: number[] } {
  let letters = '';
  const at: number[] = [];
  let index = 0;
  for (const letter of text) {
    for (const plain of letter.normalize('NFKC').toLowerCase()) {
      if (between.test(plain) && plain !== '%') continue;
      letters += plain;
      for (let unit = 0; unit < plain.length; unit += 1) at.push(index);
    }
    index += letter.length;
  }
  return { letters, at };
}

const plainOf = (word: string): string => lettersOf(word).letters;
const words = adWords.flatMap(({ id, words: list }) =>
  list.map((word) => ({ id, word, plain: plainOf(word) })),
);
const phrases = harmless.map(plainOf);

/** Whether a harmless phrase covers what was found. */
const isHarmless = (letters: string, start: number, end: number): boolean =>
  phrases.some((phrase) => {
    const first = letters.indexOf(phrase, Math.max(0, end - phrase.length));
    return first >= 0 && first <= start;
  });

/** Latin words count whole only: "vx" is not in "devxyz". */
const isInWord = (letters: string, start: number, end: number, plain: string): boolean =>
  /^[a-z]/.test(plain) && (/[a-z]/.test(letters[start - 1] ?? '') || /[a-z]/.test(letters[end] ?? ''));

/** The words of a text that are worth a look, the longest at each place. */
export function adWordsIn(text: string): AdWordHit[] {
  const { letters, at } = lettersOf(text);
  const hits = words
    .flatMap(({ id, word, plain }) => {
      const found: { id: AdWordClass; word: string; start: number; end: number }[] = [];
      for (let start = letters.indexOf(plain); start >= 0; start = letters.indexOf(plain, start + 1)) {
        const end = start + plain.length;
        if (!isHarmless(letters, start, end) && !isInWord(letters, start, end, plain))
          found.push({ id, word, start, end });
      }
      return found;
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return hits.flatMap(({ id, word, start, end }) => {
    if (start < last) return [];
    last = end;
    const from = Math.max(0, (at[start] ?? 0) - around);
    const to = (at[end - 1] ?? 0) + 1 + around;
    return [{ id, word, context: text.slice(from, to).trim() }];
  });
}
