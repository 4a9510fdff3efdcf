// Whether words name a country: where a page sends to is nobody's own place as long as it is no finer than that.
import { countries } from '../currencies';
import { once } from '../once';
import type { Page } from './page';

/** Those that have a currency with others. */
const euro = 'de fr it es nl be at ie pt fi gr ee lv lt sk si lu mt cy ';

/** The names in a language, which cost as much to look up as a page costs to walk. */
const namesIn = once((language: string) => {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return (euro + Object.keys(countries).join(' ')).split(' ').map((code) => names.of(code.toUpperCase()));
});

/** The country's name at the beginning of a text, in the page's language; undefined for anything else. */
export function countryIn(text: string, { document }: Page): string | undefined {
  // None begins with a small letter.
  if (/^[\da-zà-ÿ]/.test(text)) return undefined;
  return namesIn(/^[a-z]{2}/.exec(document.documentElement.lang)?.[0] ?? 'en').find(
    (name) => name && text.startsWith(name) && !/^[\wà-ÿ]/.test(text.slice(name.length)),
  );
}
