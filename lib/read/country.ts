// Whether words name a country: where a page sends to is nobody's own place as long as it is no finer than that.
import { countries } from '../currencies';
import { once } from '../once';
import type { Page } from './page';

/** Those that have a currency with others. */
const euro = 'de fr it es nl be at ie pt fi gr ee lv lt sk si lu mt cy ';

const codes = (euro + Object.keys(countries).join(' ')).split(' ');

/** A country's name in a language by its code: all of them cost as much to look up as a page costs to walk. */
const namesIn = once((language: string) => {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return once((code: string) => names.of(code.toUpperCase()));
});

/** The country's name at the beginning of a text, in the page's language; undefined for anything else. */
export function countryIn(text: string, { document }: Page): string | undefined {
  // None begins with a small letter.
  if (/^[\da-zà-ÿ]/.test(text)) return undefined;
  const nameOf = namesIn(/^[a-z]{2}/.exec(document.documentElement.lang)?.[0] ?? 'en');
  for (const code of codes) {
    const name = nameOf(code);
    if (name && text.startsWith(name) && !/^[\wà-ÿ]/.test(text.slice(name.length))) return name;
  }
  return undefined;
}
