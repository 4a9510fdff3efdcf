// Whether words name a country: where a page sends to is nobody's own place as long as it is no finer than that.
import type { Page } from './page';

/** The country's name at the beginning of a text, in the page's language; undefined for anything else. */
export function countryIn(text: string, { document }: Page): string | undefined {
  const language = /^[a-z]{2}/.exec(document.documentElement.lang)?.[0] ?? 'en';
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  // All codes of two letters, counted in a system of 36 digits.
  for (let code = 360; code < 1296; code += 1) {
    const letters = code.toString(36);
    const name = /\d/.test(letters) ? undefined : names.of(letters.toUpperCase());
    if (name && text.startsWith(name) && !/^[\wà-ÿ]/.test(text.slice(name.length))) return name;
  }
  return undefined;
}
