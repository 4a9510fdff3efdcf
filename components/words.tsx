// The operator's language in React: words by key, and quantities, money, days and times as that language writes them.
import { createContext, use, useContext, useMemo, type ReactNode } from 'react';
import { loadWords } from '../assets/locales/load';
import type { Phrase, Quantity } from '../lib/checks/contract';
import { localeOf, type Dictionary, type Lang } from '../lib/words';
import { say } from '../lib/say';
import { formatsOf } from './formats';

type Values = Record<string, string | number | Quantity>;

function wordsOf(lang: Lang, timeZone: string, dictionary: Dictionary) {
  const formats = formatsOf(lang, timeZone, dictionary);
  const t = (key: string, values: Values = {}): string => {
    const plain = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? formats.quantity(value) : value,
    ]);
    return say(dictionary, lang, key, Object.fromEntries(plain) as Record<string, string | number>);
  };
  return {
    lang,
    locale: localeOf[lang],
    timeZone,
    ...formats,
    /** The words of a key ("round.start"), with its places filled. */
    t,
    /** The words of a phrase that a check answered. */
    phrase: (phrase: Phrase): string => t(phrase.key, phrase.params),
    /** The name of a check. */
    checkName: (id: string): string => t(`checks.${id}`),
    /** The name of a platform; a shop of its own is called by its host. */
    platform: (platform: string): string => {
      const key = `shell.platform.${platform}`;
      return key in dictionary ? t(key) : platform;
    },
    /** The character that stands for a shop: its platform's own, else the first of its name. */
    sign: ({ platform, name }: { platform: string; name: string }): string => {
      const key = `shell.sign.${platform}`;
      return key in dictionary ? t(key) : name.trim().charAt(0).toUpperCase();
    },
    /** Whether the language has words for a key. */
    knows: (key: string): boolean => key in dictionary,
  };
}

export type Words = ReturnType<typeof wordsOf>;

const Spoken = createContext<Words>(wordsOf('zh', 'Asia/Shanghai', {}));

/** Gives every screen below it one language, once its words are there. */
export function WordsProvider({
  lang,
  timeZone,
  children,
}: {
  lang: Lang;
  timeZone: string;
  children: ReactNode;
}) {
  const dictionary = use(loadWords(lang));
  const words = useMemo(() => wordsOf(lang, timeZone, dictionary), [lang, timeZone, dictionary]);
  return <Spoken.Provider value={words}>{children}</Spoken.Provider>;
}

/** Words and formats of the language in use. */
export function useWords(): Words {
  return useContext(Spoken);
}
