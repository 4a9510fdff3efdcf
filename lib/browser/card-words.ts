// The card's words, language and colours go with it, so that content scripts carry no locale files.
import { overlay as en } from '../../assets/locales/en/overlay';
import { overlay as zh } from '../../assets/locales/zh/overlay';
import { markWords } from '../mark-words';
import type { CardReply } from '../message';
import { pillWords } from '../pill-words';
import type { Lang } from '../words';
import { now } from './clock';
import { langInUse, settings, trendInUse } from './settings';

const rooms: Record<Lang, Record<string, string>> = { zh, en };

/** The words of what is drawn outside the panel; only this room, so that the background stays small. */
export const overlayWords = (lang: Lang): Record<string, string> => rooms[lang];

/** What is drawn of a card finds its figures among its words. */
function wordsFor(card: CardReply['card'], lang: Lang, instant: number): Record<string, string> {
  const words = rooms[lang];
  if (!card) return words;
  return card.kind === 'console'
    ? markWords(card, words, lang, instant)
    : pillWords(card, words, lang, instant);
}

/** The card with everything it needs to be drawn in the operator's language and colours. */
export async function cardWords(card: CardReply['card']): Promise<CardReply> {
  const [lang, instant] = [await langInUse(), await now()];
  return {
    card,
    words: wordsFor(card, lang, instant),
    now: instant,
    lang,
    theme: await settings.theme.getValue(),
    trend: await trendInUse(),
    chips: await settings.chips.getValue(),
  };
}
