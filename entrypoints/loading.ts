// The door of how an own page loaded: brought to the shop's own product pages once they were read.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageLine } from '../lib/browser/page-line';
import { loadingOf } from '../lib/read/loading';

/** The line it told: a page loads once, and is read many times. */
declare global {
  var shopRoundsLoading: PageLine | undefined;
}

export default defineUnlistedScript(() => {
  const line = globalThis.shopRoundsLine;
  if (!line || globalThis.shopRoundsLoading === line) return;
  globalThis.shopRoundsLoading = line;
  loadingOf(document)
    .then((loading) => line.send('page-loaded', loading))
    .catch(() => undefined);
});
