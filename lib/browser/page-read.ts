// What follows a reading on the page itself: the card or mark is drawn where something was read, or renewed.
import { browser, type Browser } from 'wxt/browser';
import type { Fate } from '../message';
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

/** The number of open problems on the icon; nothing when there are none. */
export async function showBadge(problems: number): Promise<void> {
  await browser.action.setBadgeText({ text: problems > 0 ? String(Math.min(problems, 99)) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#AB3414' });
}
