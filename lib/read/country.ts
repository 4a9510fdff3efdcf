// Whether words name a country: where a page sends to is nobody's own place as long as it is no finer than that.
import { countries } from '../currencies';
import type { Page } from './page';

/** Those that have a currency with others. */
const euro = 'de fr it es nl be at ie pt fi gr ee lv lt sk si lu mt cy ';

/** The country's name at the beginning of a text, in the page's language; undefined for anything else. */
export function countryIn(text: string, { document }: Page): string | undefined {
  // No name of a country begins with a small letter, and looking all up costs as much as walking a page.
  if (/^[\da-zà-ÿ]/.test(text)) return undefined;
  const language = /^[a-z]{2}/.exec(document.documentElement.lang)?.[0] ?? 'en';
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return (euro + Object.keys(countries).join(' '))
    .split(' ')
    .map((code) => names.of(code.toUpperCase()))
    .find((name) => name && text.startsWith(name) && !/^[\wà-ÿ]/.test(text.slice(name.length)));
}
