// Frames of other origins on consoles: the reader is brought to those that may be read once the page around them was.
import { browser, type Browser } from 'wxt/browser';
import type { Fate } from '../message';
import { frameKeyOf, pageKeyOf } from '../page-key';
import type { Draft } from '../reading';
import { addressOf, frameAddressOf } from './inbox';
import { injectOn } from './scripts';
import { sendToTab } from './send';

type Sender = Browser.runtime.MessageSender;
const nameOf = (tabId: number) => `frames-${tabId}`;

/** What is kept of the frames of a tab: the page that names them, and they. */
async function framesIn(tabId: number): Promise<unknown> {
  const name = nameOf(tabId);
  return (await browser.storage.session.get(name))[name];
}

/** Of a page that was just read: has its frames read, anew where the tab was on another page before. */
export async function readFrames(fate: Fate, draft: unknown, { tab }: Sender): Promise<void> {
  const { url, frames } = (draft ?? {}) as Partial<Draft>;
  if (tab?.id === undefined || !url || fate.kept === 'stale' || fate.kept === 'refused') return;
  const name = nameOf(tab.id);
  const before = await framesIn(tab.id);
  const now = frames && JSON.stringify([pageKeyOf(url), frames]);
  if (!now) {
    if (before) await browser.storage.session.remove(name);
    return;
  }
  await browser.storage.session.set({ [name]: now });
  await injectOn(tab.id, '/reader.js', true);
  // A frame that stays while the page goes on tells nothing by itself: it has not changed.
  if (before && before !== now) await sendToTab(tab.id, 'frame-wanted', {});
}

/**
 * Where what a script says stands: on a page, or in a frame on it, `said` at an address. The page is "" where it is not
 * the very one that was read and named frames.
 */
export async function placeOf(sender: Sender, said: unknown): Promise<{ url: string; frame?: string }> {
  const { tab, frameId } = sender;
  if (!frameId) return { url: addressOf(sender) };
  const kept = tab?.id === undefined ? undefined : await framesIn(tab.id);
  const [pageKey] = typeof kept === 'string' ? (JSON.parse(kept) as [string]) : [];
  const url = tab?.url ?? '';
  const frame = frameKeyOf(frameAddressOf(sender, said));
  return { url: pageKey === pageKeyOf(url) ? url : '', frame };
}

/** Brings the reader to a frame that has a new document. */
export async function readLoaded({ tab }: Sender): Promise<boolean> {
  if (tab?.id === undefined || !(await framesIn(tab.id))) return false;
  await injectOn(tab.id, '/reader.js', true);
  return true;
}
