// The background's door: every event of the browser leads to one call. No state here; the worker may die at any moment.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readOpenTabs, syncAccess, listGrants } from '../lib/browser/access';
import { cardWords } from '../lib/browser/card-words';
import { now } from '../lib/browser/clock';
import { judged } from '../lib/browser/judged';
import { addressOf, openInbox } from '../lib/browser/inbox';
import { makeMenu } from '../lib/browser/menu';
import { bringTo, drawAfter, hideOn, openPanelFor } from '../lib/browser/page-read';
import { openPanel } from '../lib/browser/panel';
import { settings } from '../lib/browser/settings';
import { rereadTab } from '../lib/browser/scripts';
import { platformOf, siteOf } from '../lib/sites';
import { cardFor } from '../lib/store/card';
import { takeIn } from '../lib/store/intake';
import { putWatch } from '../lib/store/watches';

export default defineBackground({
  type: 'module',
  main() {
    openInbox({
      'page-read': async ({ draft }, sender) => {
        const fate = await takeIn({
          draft,
          senderUrl: addressOf(sender),
          platformOf,
          timeZone: await settings.timeZone.getValue(),
          now: await now(),
        });
        void drawAfter(fate, draft, sender);
        return fate;
      },
      'script-needed': async ({ script }, sender) => ({ brought: await bringTo(sender, script) }),
      'site-asked': async (_, sender) => siteOf(new URL(addressOf(sender))),
      'card-asked': async (_, sender) =>
        cardWords(await cardFor(addressOf(sender), await now(), await judged())),
      'watch-toggled': async ({ offerKey, watched }) =>
        putWatch(offerKey, watched, await now()).then(() => ({ watched })),
      'panel-asked': async (_, sender) => ({ opened: await openPanelFor(sender) }),
      'overlay-closed': async (_, sender) => ({ closed: await hideOn(addressOf(sender)) }),
    });
    browser.action.onClicked.addListener((tab) => void openPanel(tab.windowId));
    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (info.menuItemId === 'open-panel') void openPanel(tab?.windowId);
      else if (tab?.id !== undefined) void rereadTab(tab.id);
    });
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      await Promise.all([makeMenu(), syncAccess()]);
      await readOpenTabs(await listGrants());
    });
    browser.runtime.onStartup.addListener(() => void syncAccess());
    browser.permissions.onRemoved.addListener(() => void syncAccess());
    browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
      await syncAccess();
      await readOpenTabs(origins);
    });
  },
});
