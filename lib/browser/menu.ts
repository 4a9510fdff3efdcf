// The context menu: watch this page, read it again, open the panel, point at a figure.
import { browser } from 'wxt/browser';
import { overlayWords } from './card-words';
import { langInUse } from './settings';

export const menuIds = ['open-panel', 'watch', 'read-again', 'teach'] as const;

/** Makes the menu in the operator's language; run at install, update and when the language changes. */
export async function makeMenu(): Promise<void> {
  const words = overlayWords(await langInUse());
  await browser.contextMenus.removeAll();
  for (const id of menuIds) {
    browser.contextMenus.create({
      id,
      title: words[`menu-${id}`] ?? id,
      // A figure may be a link, a picture's neighbour, or marked already.
      contexts: id === 'teach' ? ['page', 'frame', 'link', 'selection', 'image'] : ['page'],
    });
  }
}
