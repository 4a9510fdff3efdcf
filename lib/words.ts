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
