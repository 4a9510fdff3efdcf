// The reader's door: runs on granted pages only, follows the page and hands each reading to the background.
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { now } from '../lib/browser/clock';
import { bringReaders, deliver } from '../lib/browser/deliver';
import { answerOnPage } from '../lib/browser/send';
import { watchPage } from '../lib/read/watch';
import { siteFor } from '../lib/sites';

/** Set in the page's isolated world, so that a second injection into the same page does nothing. */
declare global {
  var shopRoundsReads: boolean | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (globalThis.shopRoundsReads || window.top !== window) return;
    globalThis.shopRoundsReads = true;
    const alive = () => ctx.isValid && browser.runtime?.id !== undefined;
    const page = watchPage({
      document,
      timers: ctx,
      siteOf: siteFor,
      now,
      readers: bringReaders,
      deliver: (draft) => deliver(draft, alive),
    });
    ctx.addEventListener(window, 'wxt:locationchange', () => page.moved());
    ctx.addEventListener(window, 'pageshow', (event) => {
      if (event.persisted) page.again();
    });
    answerOnPage(
      {
        'reread-asked': () => {
          page.again();
          return { reading: true };
        },
      },
      ctx.signal,
    );
  },
});
