// Where a part of a console stands, in the words of the page's own paths.
import type { Locator } from '../reading';
import type { Token } from './screen';

/** The way to a token's element and the words that stood there. */
export const placeOfToken = (token: Token, text = token.raw, label?: string): Locator => ({
  path: token.box.path,
  text: text.slice(0, 200),
  ...(label ? { label: label.slice(0, 120) } : {}),
});
