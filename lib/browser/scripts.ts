// The scripts of a tab: brought there when they are needed, and told to read once more.
import { browser } from 'wxt/browser';
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

/** Begins pointing in a tab at what its menu was opened on. */
export async function teachFromMenu(tabId: number): Promise<void> {
  await injectOn(tabId, '/teach.js');
  await sendToTab(tabId, 'press-chosen', {});
}

/** Has the tab read once more; false when no reader is there. */
export async function rereadTab(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  return (await sendToTab(tabId, 'reread-asked', {}))?.reading ?? false;
}
