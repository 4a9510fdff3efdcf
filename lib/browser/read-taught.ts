// After a reading: has the page look for what was taught on its kind, and hands on what it found.
import type { Browser } from 'wxt/browser';
import type { Fate, Found, Sought } from '../message';
import { injectOn } from './scripts';
import { sendToTab } from './send';

/** What is on the page of what is sought; undefined where the page cannot be asked. */
export async function findTaught(
  fate: Fate,
  sought: Sought[],
  { tab, url }: Browser.runtime.MessageSender,
): Promise<Found[] | undefined> {
  if (tab?.id === undefined || !url || sought.length === 0) return undefined;
  if (fate.kept === 'stale' || fate.kept === 'refused') return undefined;
  const ask = () => sendToTab(tab.id as number, 'taught-asked', { sought });
  let answer = await ask();
  if (!answer) {
    await injectOn(tab.id, '/taught-reader.js');
    answer = await ask();
  }
  return answer?.found;
}
