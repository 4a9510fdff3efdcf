// The door of the reader of taught figures: brought only to pages on which something was taught.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageLine } from '../lib/browser/page-line';
import { readTaught } from '../lib/read/read-taught';

/** The line it answers on: a second script on the same line does nothing, one after an update takes over. */
declare global {
  var shopRoundsTaught: PageLine | undefined;
}

export default defineUnlistedScript(() => {
  const line = globalThis.shopRoundsLine;
  if (!line || globalThis.shopRoundsTaught === line) return;
  globalThis.shopRoundsTaught = line;
  line.answerOnPage(
    {
      'taught-asked': ({ sought, usual }) => ({
        found: readTaught(sought, document, usual),
        url: location.href,
      }),
    },
    line.life.signal,
  );
});
