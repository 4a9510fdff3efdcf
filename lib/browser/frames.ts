// Frames of other origins on consoles: the reader is brought to those that may be read once the page around them was.
import { browser, type Browser } from 'wxt/browser';
import type { Fate } from '../message';
import { pageKeyOf } from '../page-key';
import type { Draft } from '../reading';
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

/** The page that a frame stands on as its sender, where that very page was read and named frames; else undefined. */
export async function pageAround(sender: Sender): Promise<Sender | undefined> {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || !tab.url || !frameId) return undefined;
  const kept = await framesIn(tab.id);
  const [pageKey] = typeof kept === 'string' ? (JSON.parse(kept) as [string]) : [];
  return pageKey === pageKeyOf(tab.url) ? { ...sender, frameId: 0, url: tab.url } : undefined;
}

/** Brings the reader to a frame that has a new document. */
export async function readLoaded({ tab }: Sender): Promise<boolean> {
  if (tab?.id === undefined || !(await framesIn(tab.id))) return false;
  await injectOn(tab.id, '/reader.js', true);
  return true;
}
