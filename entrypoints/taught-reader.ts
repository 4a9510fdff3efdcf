// The door of the reader of taught figures: brought only to pages on which something was taught.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../lib/browser/page-line';
import { readTaught } from '../lib/read/read-taught';

export default defineUnlistedScript(() => {
  const line = globalThis.shopRoundsLine;
  if (!line || line.finds) return;
  line.finds = true;
  line.answerOnPage(
    {
      // The page may have moved on since it was read.
      'taught-asked': ({ sought, url, usual }) =>
        url === location.href ? { found: readTaught(sought, document, usual) } : undefined,
    },
    line.life.signal,
  );
});
