// The background's door: every message leads to one call. No state here; the worker may die at any moment.
import { defineBackground } from 'wxt/utils/define-background';
import { cardWords } from '../lib/browser/card-words';
import { chipsFor, switchChips } from '../lib/browser/chips';
import { now } from '../lib/browser/clock';
import { listenToBrowser } from '../lib/browser/events';
import { placeOf, readLoaded } from '../lib/browser/frames';
import { addressOf, arrivalOf, openInbox } from '../lib/browser/inbox';
import { judged } from '../lib/browser/judged';
import { afterReading, bringTo, drawAfter, hideOn, openPanelFor } from '../lib/browser/page-read';
import { findTaught } from '../lib/browser/read-taught';
import { endTeaching, taughtOn } from '../lib/browser/scripts';
import { teachWords } from '../lib/browser/teach-words';
import { siteOf } from '../lib/sites';
import { cardFor, watchPage } from '../lib/store/card';
import { chipRows } from '../lib/store/chips';
import { nextToTell, takeDue } from '../lib/store/due';
import { takeIn, takeInFrame, takeLoading } from '../lib/store/intake';
import { isSelling, keepTaught, soughtOn, tryTaught } from '../lib/store/taught';
import { putWatch } from '../lib/store/watches';

export default defineBackground({
  type: 'module',
  main() {
    openInbox({
      'page-read': async ({ draft }, sender) => {
        const found = await findTaught(await soughtOn(addressOf(sender)), draft, sender);
        const fate = await takeIn({ ...(await arrivalOf(draft, sender)), found });
        void afterReading(fate, draft, sender);
        return fate;
      },
      'frame-read': async ({ draft }, sender) => {
        const { url, frame } = await placeOf(sender, draft);
        const found = await findTaught(await soughtOn(url, frame), draft, sender);
        const fate = await takeInFrame({ ...(await arrivalOf(draft, sender)), found }, url);
        if (url) void drawAfter(fate, draft, { ...sender, frameId: 0, url });
        return fate;
      },
      'frame-loaded': async (_, sender) => ({ brought: await readLoaded(sender) }),
      'page-loaded': (loading, sender) => takeLoading(loading, addressOf(sender)),
      'script-needed': async ({ script }, sender) => ({ brought: await bringTo(sender, script) }),
      'site-asked': async (_, sender) => siteOf(new URL(addressOf(sender))),
      'card-asked': async (_, sender) =>
        cardWords(await cardFor(addressOf(sender), await now(), await judged())),
      'chips-asked': async (_, sender) => chipsFor(addressOf(sender), chipRows),
      'chips-toggled': async ({ on }, sender) => ({ on: await switchChips(on, sender.tab?.id) }),
      'watch-toggled': async ({ offerKey, watched }) => putWatch(offerKey, watched, await now()),
      'panel-asked': async (_, sender) => ({ opened: await openPanelFor(sender) }),
      'teach-asked': async (_, sender) => teachWords(await isSelling(addressOf(sender))),
      'teach-left': (_, sender) => endTeaching(sender),
      'teach-tried': async (taught, sender) => tryTaught(taught, await placeOf(sender, taught)),
      'figure-taught': async (taught, sender) => {
        const { id, title = '' } = sender.tab ?? {};
        return taughtOn(id, await keepTaught(taught, await placeOf(sender, taught), title, await now()));
      },
      'overlay-closed': async (_, sender) => ({ closed: await hideOn(addressOf(sender), sender.tab?.id) }),
    });
    listenToBrowser({ take: takeDue, next: nextToTell }, async (url) => watchPage(url, await now()));
  },
});
