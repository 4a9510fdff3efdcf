// The card's words, language and colours go with it, so that content scripts carry no locale files.
import { dictionaries } from '../../assets/locales';
import type { CardReply } from '../message';
import { langInUse, settings, trendInUse } from './settings';

/** The card with everything it needs to be drawn in the operator's language and colours. */
export async function cardWords(card: CardReply['card']): Promise<CardReply> {
  const lang = await langInUse();
  const words = Object.entries(dictionaries[lang]).flatMap(([key, entry]): [string, string][] =>
    key.startsWith('overlay.') && typeof entry === 'string' ? [[key.slice('overlay.'.length), entry]] : [],
  );
  return {
    card,
    words: Object.fromEntries(words),
    lang,
    theme: await settings.theme.getValue(),
    trend: await trendInUse(),
  };
}
