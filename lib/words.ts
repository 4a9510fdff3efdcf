// Words in the operator's language: a flat dictionary per language, filled by Intl for numbers, money, dates and plurals.

export type Lang = 'zh' | 'en';
/** A plain sentence with {places}, or one per plural form chosen by the place {n}. */
export type Entry = string | { one: string; other: string };
export type Dictionary = Record<string, Entry>;
export type Params = Record<string, string | number>;

export const localeOf: Record<Lang, string> = { zh: 'zh-CN', en: 'en' };

/** Puts values into the {places} of a plain sentence; a place without a value stays. */
export const fill = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** Fills a sentence. A key that the dictionary lacks comes back as itself, so that the gap is seen and not silent. */
export function say(dictionary: Dictionary, lang: Lang, key: string, params: Params = {}): string {
  const entry = dictionary[key];
  if (entry === undefined) return key;
  const sentence = typeof entry === 'string' ? entry : entry[pluralForm(lang, params['n'])];
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? new Intl.NumberFormat(localeOf[lang]).format(value) : value;
  });
}

function pluralForm(lang: Lang, n: string | number | undefined): 'one' | 'other' {
  const form = new Intl.PluralRules(localeOf[lang]).select(Number(n ?? 0));
  return form === 'one' ? 'one' : 'other';
}
