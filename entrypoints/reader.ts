// The reader's door: runs on granted pages only, follows the page and hands each reading to the background.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { now } from '../lib/browser/clock';
import { askSite, bringReaders, deliver } from '../lib/browser/deliver';
import { pageLife } from '../lib/browser/page-life';
import '../lib/browser/page-line';
import { answerOnPage, send } from '../lib/browser/send';
import { watchPage } from '../lib/read/watch';

/** Set in the page's isolated world, so that a second injection into the same page does nothing. */
declare global {
  var shopRoundsReads: boolean | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.shopRoundsReads || window.top !== window) return;
  globalThis.shopRoundsReads = true;
  const life = pageLife();
  globalThis.shopRoundsLine = { life, send, answerOnPage };
  const page = watchPage({
    document,
    timers: life,
    site: () => askSite(life.alive),
    now,
    readers: bringReaders,
    deliver: (draft) => deliver(draft, life.alive),
  });
  life.onMoved(() => page.moved());
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted && life.alive()) page.again();
    },
    { signal: life.signal },
  );
  answerOnPage(
    {
      'reread-asked': () => {
        page.again();
        return { reading: true };
      },
    },
    life.signal,
  );
});
