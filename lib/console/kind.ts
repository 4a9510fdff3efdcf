// What a piece of a console's text is, by its words alone: a date, the base of a comparison, a word or a sentence.
import { comparing, periodWords } from './words';

export type WordKind = 'date' | 'base' | 'word' | 'prose';

/** May be a figure, or stand where one will: "--", "暂无", masked digits, digits of a private font. */
export const figured = /[\d*?—-]|^暂?无|^持平$|^null$|^n\/a$|[\ue000-\uf8ff]/;
const dateLike = /\d{4}\s?[-/.年]\s?\d\d?\s?[-/.月]|^\d\d?[-/月]\d\d?日?(\s|$)|\d\d?:\d{2}(?!:\d\d:)/;
/** May be a time of day or a duration: a word until somebody reads a figure in it. */
const clock = /^\d{1,3}:[0-5]\d:[0-5]\d$/;

/** The kind of a text in plain forms and lower case; figures are words until they are parsed. */
export function kindOfWords(text: string): WordKind {
  if (/\d/.test(text) && dateLike.test(text) && !clock.test(text)) return 'date';
  if (comparing.test(text)) return 'base';
  if (text.length > 40 || /[。!?;]/.test(text)) return 'prose';
  return /\d{4}/.test(text) && periodWords.test(text) ? 'date' : 'word';
}
