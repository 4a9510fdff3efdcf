// Sentences of the panel: filled by Intl for numbers and plurals.
import { once } from './once';
import { localeOf, type Dictionary, type Lang, type Params } from './words';

// Made once for each language: making a format costs far more than writing with it.
const numberIn = once((lang: Lang) => new Intl.NumberFormat(localeOf[lang]));
const pluralIn = once((lang: Lang) => new Intl.PluralRules(localeOf[lang]));

/** Fills a sentence. A key that the dictionary lacks comes back as itself, so that the gap is seen and not silent. */
export function say(dictionary: Dictionary, lang: Lang, key: string, params: Params = {}): string {
  const entry = dictionary[key];
  if (entry === undefined) return key;
  const sentence = typeof entry === 'string' ? entry : entry[pluralForm(lang, params['n'])];
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? numberIn(lang).format(value) : value;
  });
}

function pluralForm(lang: Lang, n: string | number | undefined): 'one' | 'other' {
  const form = pluralIn(lang).select(Number(n ?? 0));
  return form === 'one' ? 'one' : 'other';
}
