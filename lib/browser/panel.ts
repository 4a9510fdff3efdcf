// Opening the panel: beside the page where the browser has a side panel or sidebar, else as a window of its own.
import { browser } from 'wxt/browser';

interface Sidebar {
  toggle(): Promise<void>;
}

/** Opens the panel. Must be the first call in a handler of a click: the browser opens it only for a gesture. */
export function openPanel(windowId: number | undefined): Promise<void> {
  const { sidebarAction } = browser as typeof browser & { sidebarAction?: Sidebar };
  if (sidebarAction) return sidebarAction.toggle();
  const { sidePanel } = browser as Partial<Pick<typeof browser, 'sidePanel'>>;
  if (sidePanel && windowId !== undefined) {
    return sidePanel.open({ windowId }).catch(openAsWindow);
  }
  return openAsWindow();
}

async function openAsWindow(): Promise<void> {
  const url = browser.runtime.getURL('/sidepanel.html');
  await browser.windows.create({ url, type: 'popup', width: 400, height: 760 });
}
