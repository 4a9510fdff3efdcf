// The overlay's door: brought only where something was read; draws the card, renews it, and rings an element on order.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { overlay } from '../components/overlay/overlay';
import { ringElement } from '../components/overlay/ring';
import { now } from '../lib/browser/clock';
import { pageLife } from '../lib/browser/page-life';
import { answerOnPage, send } from '../lib/browser/send';
import { pageKeyOf } from '../lib/page-key';

/** Set in the page's isolated world, so that a second injection into the same page does nothing. */
declare global {
  var shopRoundsDraws: (() => boolean) | undefined;
}

export default defineUnlistedScript(() => {
  // A script left over from before an update of the extension reaches nobody: this one takes its place.
  if (globalThis.shopRoundsDraws?.() || window.top !== window) return;
  const life = pageLife();
  globalThis.shopRoundsDraws = life.alive;

  const drawn = overlay(
    {
      watch: async (offerKey, watched) => (await send('watch-toggled', { offerKey, watched })).watched,
      openPanel: async (view) => send('panel-asked', { view }),
      hideHere: async () => send('overlay-closed', {}),
    },
    life.signal,
  );
  const here = () => pageKeyOf(location.href);
  const renew = async (): Promise<boolean> => {
    if (!life.alive()) return false;
    const pageKey = here();
    try {
      const reply = await send('card-asked', {});
      // The page may have moved on while the answer travelled.
      if (pageKey === here()) drawn.show(reply, await now(), pageKey);
      return reply.card !== null;
    } catch {
      drawn.clear();
      return false;
    }
  };
  let shownFor = here();
  life.onMoved(() => {
    if (here() !== shownFor) drawn.clear();
    shownFor = here();
  });
  answerOnPage(
    {
      'card-changed': async () => ({ shown: await renew() }),
      'element-asked': ({ at }) => ({ found: ringElement(at) }),
    },
    life.signal,
  );
  void renew();
});
