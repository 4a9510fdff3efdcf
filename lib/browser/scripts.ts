// The scripts of a tab: brought there when they are needed, and told to read once more.
import { browser, type Browser } from 'wxt/browser';
import type { ToPage } from '../message';
import { sendToTab } from './send';

/** Brings a script to a tab; with `allFrames` to every frame of it that may be read as well. */
export async function injectOn(
  tabId: number,
  file:
    | '/pill.js'
    | '/mark.js'
    | '/ring.js'
    | '/taught-reader.js'
    | '/teach.js'
    | '/loading.js'
    | '/reader.js'
    | '/chips.js',
  allFrames = false,
): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames }, files: [file] });
  } catch {
    // The tab moved to a page without a grant, or is gone.
  }
}

/** Asks the scripts of one frame of a tab, of which 0 is the page itself; rejects where none is there. */
export const sendToFrame = <N extends keyof ToPage>(
  tabId: number,
  frameId: number | undefined,
  name: N,
  payload: ToPage[N]['payload'],
): Promise<ToPage[N]['reply'] | undefined> =>
  browser.tabs.sendMessage(tabId, { name, payload }, { frameId: frameId ?? 0 });

/** Begins pointing in a tab and in its frames, at what its menu was opened on. */
export async function teachFromMenu(tabId: number, pressedIn = 0): Promise<void> {
  await injectOn(tabId, '/teach.js', true);
  const choose = (frameId: number) => sendToFrame(tabId, frameId, 'press-chosen', {});
  // Of a frame of the page's own origin the page knows.
  await choose(pressedIn).catch(() => choose(0).catch(() => undefined));
}

/** Ends pointing in a tab and in its frames. */
export const endTeaching = ({ tab }: Browser.runtime.MessageSender) =>
  sendToTab(tab?.id ?? -1, 'teach-ended', {});

/** Has a page read once more on which something was taught. */
export function taughtOn(tabId: number | undefined, kept: boolean): { kept: boolean } {
  if (kept) void rereadTab(tabId);
  return { kept };
}

/** Has the tab read once more; false when no reader is there. */
export async function rereadTab(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  return (await sendToTab(tabId, 'reread-asked', {}))?.reading ?? false;
}
