// Reads a page as a console the whole way: its words in the page, what they say as the background does.
import { completed } from '../../lib/console/read';
import { readConsole as readPage } from './at-once';
import type { Page } from '../../lib/read/page';
import type { Draft } from '../../lib/reading';
import { Sheet } from '../../lib/sheet';
import { draft as draftOf } from '../lib/drafts';

export type ConsoleRead = Pick<
  Draft,
  'pairs' | 'tables' | 'notices' | 'period' | 'shop' | 'links' | 'charts'
>;

/** What the store would hold of a console page; the sheet takes the way through JSON and the gate's shape. */
export function readConsole(page: Page): ConsoleRead {
  const { sheet, figures: _figures, ...read } = readPage(page);
  const draft = draftOf({ url: page.url.href, ...read });
  const whole = completed(draft, Sheet.parse(JSON.parse(JSON.stringify(sheet))));
  if (!whole) throw new Error('the places of the sheet do not fit together');
  return whole;
}
