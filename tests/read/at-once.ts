// Reads a console without pauses, as a page is read that nobody sees.
import { piecesOf } from '../../lib/read/console';
import type { ConsolePage, Page } from '../../lib/read/page';

/** What leaves a page, before its state is asked. */
export function readConsole(page: Page): ConsolePage {
  const work = piecesOf(page, []);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
