// The pill's door: brought to product pages where something was read; has the unfolded card brought when it is wanted.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerOverlay } from '../components/overlay/offer-overlay';
import { isCardLeft, keepCardLeft } from '../lib/browser/card-side';
import { keepDrawn } from '../lib/browser/keep-drawn';
import type { PageLine } from '../lib/browser/page-line';

/** The line it was drawn for: a second script on the same line does nothing, one after an update takes over. */
declare global {
  var shopRoundsPill: PageLine | undefined;
}

export default defineUnlistedScript(() => {
  const line = globalThis.shopRoundsLine;
  if (!line || globalThis.shopRoundsPill === line) return;
  globalThis.shopRoundsPill = line;
  const steps = {
    bringCard: () => line.send('script-needed', { script: 'card' }),
    watch: async (offerKey: string, watched: boolean) =>
      (await line.send('watch-toggled', { offerKey, watched })).watched,
    openPanel: () => line.send('panel-asked', { view: 'prices' }),
    hideHere: () => line.send('overlay-closed', {}),
    isLeft: isCardLeft,
    keepLeft: keepCardLeft,
  };
  keepDrawn('offer', offerOverlay(steps, line.life.signal), line);
});
