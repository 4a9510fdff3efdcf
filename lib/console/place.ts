// Where a part of a console stands, in the words of the page's own paths.
import type { Locator } from '../reading';
import type { Box, Token } from './screen';

/** The way to a token's element and the words that stood there. */
export const placeOfToken = (token: Token, text = token.raw, label?: string): Locator => ({
  path: token.box.path ?? '',
  text: text.slice(0, 200),
  ...(label ? { label: label.slice(0, 120) } : {}),
});

/** The way to the element around all of these tokens of one box; without words, because it holds many. */
export function placeAround(box: Box, tokens: Token[]): Locator {
  const paths = tokens.map((token) => (token.box.path ?? '').split(' > '));
  const [first = [], ...others] = paths;
  let length = box.path === undefined ? first.length : box.path.split(' > ').length;
  for (const other of others)
    while (!other.slice(0, length).every((step, at) => step === first[at])) length -= 1;
  return { path: first.slice(0, length).join(' > '), text: '' };
}
