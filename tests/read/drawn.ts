// Draws a page from markup in the test's own browser and reads it as a console.
import { readConsole as readPage } from '../../lib/read/console';
import type { Page } from '../../lib/read/page';
import { pageOf } from '../../lib/read/scan';
import { readConsole, type ConsoleRead } from './read-console';

function draw(markup: string, style: string): Page {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`body{font:14px/1.5 sans-serif;margin:0;width:1200px} ${style}`);
  document.adoptedStyleSheets = [sheet];
  document.body.replaceChildren(document.createRange().createContextualFragment(markup));
  return pageOf(document, new URL('https://seller.example.com/#/home'));
}

/** All that leaves a page drawn from markup, as one text. */
export const said = (markup: string, style = '') => JSON.stringify(readPage(draw(markup, style)));

/** Draws a page from markup and reads it. */
export const read = (markup: string, style = ''): ConsoleRead => readConsole(draw(markup, style));

/** The labels and values of the pairs on a drawn page. */
export const figures = (markup: string, style?: string) =>
  (read(markup, style).pairs ?? []).map((pair) => [pair.label, pair.value]);
