// With a reading: has the page look for what was taught on its kind, and hands on what it found.
import type { Browser } from 'wxt/browser';
import type { Found, Sought } from '../message';
import { frameAddressOf } from './inbox';
import { injectOn } from './scripts';
import { sendToTab } from './send';

/** What is on the page of what is sought; nothing where the page cannot be asked, or moved on since it was read. */
export async function findTaught(
  sought: Sought[],
  draft: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Found[]> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sought.length === 0) return [];
  const ask = () => sendToTab(tabId, 'taught-asked', { sought });
  let answer = await ask();
  if (!answer) {
    await injectOn(tabId, '/taught-reader.js');
    answer = await ask();
  }
  return answer?.url === frameAddressOf(sender, draft) ? answer.found : [];
}
