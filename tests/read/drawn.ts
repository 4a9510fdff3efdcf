// Draws a page from markup in the test's own browser and reads it as a console.
import { pageOf } from '../../lib/read/scan';
import { readConsole, type ConsoleRead } from './read-console';

/** Draws a page from markup and reads it. */
export function read(markup: string, style = ''): ConsoleRead {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`body{font:14px/1.5 sans-serif;margin:0;width:1200px} ${style}`);
  document.adoptedStyleSheets = [sheet];
  document.body.replaceChildren(document.createRange().createContextualFragment(markup));
  return readConsole(pageOf(document, new URL('https://seller.example.com/#/home')));
}
/** The labels and values of the pairs on a drawn page. */
export const figures = (markup: string, style?: string) =>
  (read(markup, style).pairs ?? []).map((pair) => [pair.label, pair.value]);
