// The pill's door: brought to product pages where something was read; has the unfolded card brought when it is wanted.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerOverlay } from '../components/overlay/offer-overlay';
import { isCardLeft, keepCardLeft } from '../lib/browser/card-side';
import { keepDrawn } from '../lib/browser/keep-drawn';
import '../lib/browser/page-line';

export default defineUnlistedScript(() => {
  const line = globalThis.shopRoundsLine;
  if (!line || line.pilled) return;
  line.pilled = true;
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
