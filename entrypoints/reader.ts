// The reader's door: runs on granted pages only, follows the page and hands each reading to the background. On a console that was read it is brought to the frames of other origins as well, where they may be.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { now } from '../lib/browser/clock';
import { askSite, bringReaders, deliver } from '../lib/browser/deliver';
import { pageLife } from '../lib/browser/page-life';
import type { PageLine } from '../lib/browser/page-line';
import { answerOnPage, send } from '../lib/browser/send';
import { watchPage } from '../lib/read/watch';
import type { SiteKinds } from '../lib/site-kinds';

/** What a frame on a console shows is a console, whatever its address. */
const frameSite: SiteKinds = { id: 'frame', pages: [{ at: '', kind: 'console' }] };

export default defineUnlistedScript(() => {
  const framed = top !== window;
  // Once in a document; and frames of its own origin the page around walks itself.
  if (globalThis.shopRoundsLine || (framed && frameElement)) return;
  const life = pageLife();
  const line: PageLine = {
    life,
    send,
    answerOnPage,
    hear(frame) {
      const note = (event: Event) => (line.pressed = new WeakRef(event.composedPath()[0] as Element));
      frame?.addEventListener('contextmenu', note, { capture: true, passive: true, signal: life.signal });
    },
  };
  globalThis.shopRoundsLine = line;
  line.hear(document);
  const page = watchPage({
    document,
    timers: life,
    site: async () => (framed ? frameSite : askSite(life.alive)),
    now,
    readers: bringReaders,
    deliver: (draft) => deliver(framed ? 'frame-read' : 'page-read', draft, life.alive),
  });
  life.onMoved(page.moved);
  addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted && life.alive()) page.again();
    },
    { signal: life.signal },
  );
  const again = () => {
    page.again();
    return { reading: true };
  };
  answerOnPage({ 'reread-asked': again, ...(framed && { 'frame-wanted': again }) }, life.signal);
});
