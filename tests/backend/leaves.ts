// Everything that leaves a console page, as the page sends it: run inside the page.
import { readConsole } from '../read/at-once';
import { pageOf } from '../../lib/read/scan';

/** The message of a page as one text. */
export function leaves(): string {
  const page = pageOf(document, new URL(location.href));
  return JSON.stringify({ pageTitle: document.title, ...readConsole(page) });
}
