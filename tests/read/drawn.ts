// Draws a page from markup in the test's own browser and reads it as a console.
import { readDraft } from '../../lib/read/draft';
import { readInSlices } from '../../lib/read/console';
import { readConsole as readPage } from './at-once';
import type { Page } from '../../lib/read/page';
import { pageOf } from '../../lib/read/scan';
import type { PageKind } from '../../lib/site-kinds';
import { readConsole, type ConsoleRead } from './read-console';

/** Puts markup into the page of the test. */
export function draw(markup: string, style: string, path = '/#/home'): Page {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`body{font:14px/1.5 sans-serif;margin:0;width:1200px} ${style}`);
  document.adoptedStyleSheets = [sheet];
  document.body.replaceChildren(document.createRange().createContextualFragment(markup));
  return pageOf(document, new URL(path, 'https://seller.example.com'));
}

/** All that leaves a page drawn from markup, as one text. */
export const said = (markup: string, style = '') => JSON.stringify(readPage(draw(markup, style)));

/** The whole reading that goes to the background from a page of this title and address, as one text. */
export async function sent(
  markup: string,
  title: string,
  path?: string,
  kind: PageKind | 'unknown' = 'console',
): Promise<string> {
  document.title = title;
  const readers = { consoles: { console: readInSlices } };
  return JSON.stringify(
    await readDraft(
      draw(markup, '', path),
      kind === 'unknown' ? undefined : kind,
      { id: 'general', pages: [] },
      readers,
      0,
    ),
  );
}

/** Draws a page from markup and reads it. */
export const read = (markup: string, style = ''): ConsoleRead => readConsole(draw(markup, style));

/** The labels and values of the pairs on a drawn page. */
export const figures = (markup: string, style?: string) =>
  (read(markup, style).pairs ?? []).map((pair) => [pair.label, pair.value]);
