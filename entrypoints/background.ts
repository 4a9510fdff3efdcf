// The background's door: every message leads to one call. No state here; the worker may die at any moment.
import { defineBackground } from 'wxt/utils/define-background';
import { cardWords } from '../lib/browser/card-words';
import { chipsFor, switchChips } from '../lib/browser/chips';
import { now } from '../lib/browser/clock';
import { listenToBrowser } from '../lib/browser/events';
import { pageAround, readLoaded } from '../lib/browser/frames';
import { addressOf, arrivalOf, frameAddressOf, openInbox } from '../lib/browser/inbox';
import { judged } from '../lib/browser/judged';
import { afterReading, bringTo, drawAfter, hideOn, openPanelFor } from '../lib/browser/page-read';
import { findTaught } from '../lib/browser/read-taught';
import { rereadTab } from '../lib/browser/scripts';
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
        const senderUrl = addressOf(sender);
        const found = await findTaught(await soughtOn(senderUrl), draft, sender);
        const fate = await takeIn({ ...(await arrivalOf(draft, senderUrl)), found });
        void afterReading(fate, draft, sender);
        return fate;
      },
      'frame-read': async ({ draft }, sender) => {
        const page = await pageAround(sender);
        const fate = await takeInFrame(await arrivalOf(draft, frameAddressOf(sender, draft)), page?.url);
        if (page) void drawAfter(fate, draft, page);
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
      'teach-tried': (taught, sender) => tryTaught(taught, addressOf(sender)),
      'figure-taught': async (taught, sender) => {
        const kept = await keepTaught(taught, addressOf(sender), sender.tab?.title ?? '', await now());
        if (kept) void rereadTab(sender.tab?.id);
        return { kept };
      },
      'overlay-closed': async (_, sender) => ({ closed: await hideOn(addressOf(sender), sender.tab?.id) }),
    });
    listenToBrowser({ take: takeDue, next: nextToTell }, async (url) => watchPage(url, await now()));
  },
});
