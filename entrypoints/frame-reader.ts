// The door of the reader of frames: brought to the frames of other origins on a console that was read, where they may be.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { now } from '../lib/browser/clock';
import { bringReaders, deliverFrame } from '../lib/browser/deliver';
import { pageLife } from '../lib/browser/page-life';
import '../lib/browser/page-line';
import { answerOnPage, send } from '../lib/browser/send';
import { watchPage } from '../lib/read/watch';

/** Set in the frame's isolated world, so that a second injection into the same document does nothing. */
declare global {
  var shopRoundsReadsFrame: boolean | undefined;
}

export default defineUnlistedScript(() => {
  // Frames of its own origin the page around walks itself.
  if (window.top === window || window.frameElement || globalThis.shopRoundsReadsFrame) return;
  globalThis.shopRoundsReadsFrame = true;
  const life = pageLife();
  globalThis.shopRoundsLine = { life, send, answerOnPage };
  const page = watchPage({
    document,
    timers: life,
    site: () => Promise.resolve({ id: 'frame', pages: [{ at: '', kind: 'console' }] }),
    now,
    readers: async (wanted) => {
      const { consoles } = await bringReaders(wanted);
      // A frame is small, and most are read once: what makes readers ready would cost more than the reading.
      return consoles ? { consoles: { console: consoles.console, states: consoles.states } } : {};
    },
    deliver: (draft) => deliverFrame(draft, life.alive),
  });
  life.onMoved(() => page.moved());
  const again = () => {
    page.again();
    return { reading: true };
  };
  answerOnPage({ 'reread-asked': again, 'frame-wanted': again }, life.signal);
});
