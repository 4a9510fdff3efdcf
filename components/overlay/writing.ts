// Words, amounts and times in the operator's language; one function each, so that a script carries only what it says.
import type { CardReply } from '../../lib/message';
import { moment as momentOf } from '../../lib/moment';
import { fill, localeOf } from '../../lib/words';
import { writtenMoney, writtenPercent } from '../../lib/written-figures';

/** The words that came with a card, the language of its figures, and the time that counts as now (epoch ms). */
export interface Writing {
  words: Record<string, string>;
  locale: string;
  now: number;
}

export const writingOf = ({ words, lang, now }: CardReply): Writing => ({
  words,
  locale: localeOf[lang],
  now,
});

/** A sentence with its places filled; a key without a sentence comes back as itself, so that the gap is seen. */
export const say = ({ words }: Writing, key: string, values: Record<string, string> = {}): string =>
  fill(words[key] ?? key, values);

/** "−10.1%" of a fraction. */
export const share = (value: number, writing: Writing): string =>
  `${value < 0 ? '−' : '+'}${writtenPercent(value, writing.locale)}`;

/** Minor units of a currency with its sign; the sign apart, so that it can be set small. */
export const money = (
  minor: number,
  currency: string,
  { locale }: Writing,
): { sign: string; digits: string; text: string } => writtenMoney(minor, currency, locale);

/** The time today, "yesterday" with the time, else the day. */
export const moment = (time: number, writing: Writing): string =>
  momentOf(time, writing.now, writing.locale, (clock) => say(writing, 'yesterday', { time: clock }));
