// What the browser itself tells: clicks on the icon and in the menu, installs, starts, permissions given and taken, and time.
import { browser, type Browser } from 'wxt/browser';
import { listGrants, readOpenTabs, syncAccess } from './access';
import { makeMenu } from './menu';
import { openPanel } from './panel';
import { listenToTime, type Diary } from './remind';
import { rereadTab, teachFromMenu } from './scripts';
import { sendToTab } from './send';

/**
 * Listens to all of it. Called at the start of the worker, so that an event that wakes it is not missed. `watch` begins
 * watching the offer on a page, and is true where one was read there.
 */
export function listenToBrowser(diary: Diary, watch: (url: string) => Promise<boolean>): void {
  listenToTime(diary);
  const watchTab = async (tab: Browser.tabs.Tab | undefined) => {
    if (tab?.id !== undefined && tab.url && (await watch(tab.url)))
      void sendToTab(tab.id, 'card-changed', { kind: 'offer' });
  };
  browser.commands.onCommand.addListener((_, tab) => void watchTab(tab));
  browser.action.onClicked.addListener((tab) => void openPanel(tab.windowId));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'open-panel') void openPanel(tab?.windowId);
    else if (tab?.id === undefined) return;
    else if (info.menuItemId === 'watch') void watchTab(tab);
    else if (info.menuItemId === 'teach') void teachFromMenu(tab.id, info.frameId);
    else void rereadTab(tab.id);
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
}
