// What the background brings to a page: the readers it needs, then the card or mark where something was read.
import { browser, type Browser } from 'wxt/browser';
import type { Fate } from '../message';
import type { ReaderSet } from '../read/page';
import { openPanel } from './panel';
import { sendToTab } from './send';
import { settings } from './settings';
import { injectOverlay } from './tabs';

/** Draws or renews the card after a reading, unless the operator switched it off for this host. */
export async function drawAfter(
  fate: Fate,
  readable: boolean,
  sender: Browser.runtime.MessageSender,
): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || !sender.url || !readable || fate.kept === 'stale' || fate.kept === 'refused')
    return;
  const off = await settings.overlayOff.getValue();
  if (off.includes(new URL(sender.url).hostname)) return;
  const shown = await sendToTab(tabId, 'card-changed', {});
  if (!shown) await injectOverlay(tabId);
}

const readerFiles = {
  offers: '/offers-reader.js',
  'site-offers': '/site-offers-reader.js',
  consoles: '/consoles-reader.js',
} as const satisfies Record<ReaderSet, string>;

/** Brings a set of readers to the page that asked for it. */
export async function bringTo(sender: Browser.runtime.MessageSender, set: ReaderSet): Promise<boolean> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return false;
  const target = { tabId, frameIds: [sender.frameId ?? 0] };
  await browser.scripting.executeScript({ target, files: [readerFiles[set]] });
  return true;
}

/** Nothing is drawn on this host any more; the options switch it on again. */
export async function hideOn(url: string): Promise<boolean> {
  const { hostname } = new URL(url);
  const off = await settings.overlayOff.getValue();
  if (!off.includes(hostname)) await settings.overlayOff.setValue([...off, hostname]);
  return true;
}

/** Opens the panel from a click on the card. */
export async function openPanelFor(sender: Browser.runtime.MessageSender): Promise<boolean> {
  await openPanel(sender.tab?.windowId);
  return true;
}
