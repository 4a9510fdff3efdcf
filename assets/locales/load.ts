// The dictionaries of the pages: only the language in use is loaded.
import type { Dictionary, Lang } from '../../lib/words';

const load: Record<Lang, () => Promise<Dictionary>> = {
  zh: () => import('./zh').then(({ zh }) => zh),
  en: () => import('./en').then(({ en }) => en),
};
const loaded = new Map<Lang, Promise<Dictionary>>();

/** The words of a language; the same promise each time, so that a screen can wait for it. */
export function loadWords(lang: Lang): Promise<Dictionary> {
  let words = loaded.get(lang);
  if (!words) loaded.set(lang, (words = load[lang]()));
  return words;
}
