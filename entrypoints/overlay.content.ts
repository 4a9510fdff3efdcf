// The overlay's door: injected only where something was read; draws the card, renews it, and rings an element on order.
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { overlay } from '../components/overlay/overlay';
import { ringElement } from '../components/overlay/ring';
import { now } from '../lib/browser/clock';
import { answerOnPage, send } from '../lib/browser/send';
import { pageKeyOf } from '../lib/page-key';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (window.top !== window) return;
    // A second injection ends the first one's context, so its card goes. After an update of the extension the old
    // script lives on but can reach nobody.
    const alive = () => ctx.isValid && browser.runtime?.id !== undefined;
    const drawn = overlay(
      {
        watch: async (offerKey, watched) => (await send('watch-toggled', { offerKey, watched })).watched,
        openPanel: async (view) => send('panel-asked', { view }),
        hideHere: async () => send('overlay-closed', {}),
      },
      ctx.signal,
    );
    const renew = async (): Promise<boolean> => {
      if (!alive()) return false;
      const pageKey = pageKeyOf(location.href);
      try {
        const reply = await send('card-asked', {});
        // The page may have moved on while the answer travelled.
        if (pageKey === pageKeyOf(location.href)) drawn.show(reply, await now(), pageKey);
        return reply.card !== null;
      } catch {
        drawn.clear();
        return false;
      }
    };
    let shownFor = pageKeyOf(location.href);
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
      if (pageKeyOf(newUrl.href) !== shownFor) drawn.clear();
      shownFor = pageKeyOf(newUrl.href);
    });
    answerOnPage(
      {
        'card-changed': async () => ({ shown: await renew() }),
        'element-asked': ({ at }) => ({ found: ringElement(at) }),
      },
      ctx.signal,
    );
    void renew();
  },
});
