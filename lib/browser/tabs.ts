// The operator's tabs: which one is in front, open or focus a page, show an element on it, read it again.
import { browser } from 'wxt/browser';
import type { Locator } from '../reading';
import { injectOn, rereadTab } from './scripts';
import { sendToTab } from './send';

/** The tab in front, as far as the browser shows it to us: without a grant its address is not known. */
export interface CurrentTab {
  id: number;
  windowId: number;
  url?: string;
  title?: string;
}

/** The active tab of the operator's window; undefined when there is none. */
export async function currentTab(): Promise<CurrentTab | undefined> {
  // Where the panel is a window of its own, that window has the focus: asked for is the last one with pages in it.
  const window = await browser.windows.getLastFocused({ windowTypes: ['normal'], populate: true });
  const tab = window.tabs?.find(({ active }) => active);
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, windowId: tab.windowId, url: tab.url, title: tab.title };
}

/** Calls back whenever another tab comes to the front or the one in front moves on, until `signal` aborts. */
export function watchCurrentTab(changed: () => void, signal: AbortSignal): void {
  const call = () => changed();
  const events = [browser.tabs.onActivated, browser.tabs.onUpdated, browser.windows.onFocusChanged];
  for (const event of events) event.addListener(call);
  signal.addEventListener('abort', () => {
    for (const event of events) event.removeListener(call);
  });
}

async function tabWith(url: string): Promise<CurrentTab | undefined> {
  const wanted = new URL(url);
  const tabs = await browser.tabs.query({ url: `${wanted.protocol}//${wanted.hostname}/*` });
  const tab = tabs.find((other) => other.url === url);
  return tab?.id === undefined ? undefined : { id: tab.id, windowId: tab.windowId, url: tab.url };
}

/** Brings the tab with this address to the front, or opens it. Only ever called from a click. */
export async function openOrFocus(url: string): Promise<number | undefined> {
  const there = await tabWith(url);
  if (there) {
    await browser.tabs.update(there.id, { active: true });
    return there.id;
  }
  return (await browser.tabs.create({ url, active: true })).id;
}

/** Sends the tab of a round to its next page; opens one when it is gone. Answers the tab's id. */
export async function walkTo(url: string, tabId: number | undefined): Promise<number | undefined> {
  if (tabId !== undefined) {
    try {
      // The address it is on already would load nothing anew.
      if (!(await stillAt({ tabId, url })))
        return (await browser.tabs.update(tabId, { url, active: true }))?.id;
      await browser.tabs.reload(tabId);
      return (await browser.tabs.update(tabId, { active: true }))?.id;
    } catch {
      // The operator closed it: a new one takes its place.
    }
  }
  return (await browser.tabs.create({ url, active: true })).id;
}

/** Whether a tab still stands where it was left: then it is nobody's work that a round would take it on from there. */
export async function stillAt({ tabId, url }: { tabId: number; url: string }): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).url === url;
  } catch {
    return false;
  }
}

/** Brings the tab of a round back to the front, wherever it is on; opens the page anew where it was closed. */
export async function returnTo(url: string, tabId: number | undefined): Promise<number | undefined> {
  if (tabId !== undefined) {
    try {
      return (await browser.tabs.update(tabId, { active: true }))?.id;
    } catch {
      // Closed by the operator.
    }
  }
  return (await browser.tabs.create({ url, active: true })).id;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Goes to the page of a figure and rings its element. False when the page no longer shows it; the caller then shows
 * the stored evidence instead.
 */
export async function showElement(url: string, at: Locator | undefined): Promise<boolean> {
  const tabId = await openOrFocus(url);
  if (tabId === undefined || !at) return false;
  // A page that was just opened needs its time to load and settle: ask until it answers or ten seconds are over.
  for (let tries = 0; tries < 20; tries += 1) {
    const answer = await sendToTab(tabId, 'element-asked', { at });
    if (answer?.found) return true;
    if (answer === undefined) await injectOn(tabId, '/ring.js', at.frame !== undefined);
    await pause(500);
  }
  return false;
}

/** Goes to a page and begins pointing there, once its reader is up. Only ever called from a click. */
export async function pointOn(url: string): Promise<void> {
  const tabId = await openOrFocus(url);
  if (tabId === undefined) return;
  for (let tries = 0; tries < 20; tries += 1) {
    if (await rereadTab(tabId)) {
      await injectOn(tabId, '/teach.js', true);
      return;
    }
    await pause(500);
  }
}
