// The context menu: read this page again, open the panel.
import { browser } from 'wxt/browser';
import { dictionaries } from '../../assets/locales';
import { say } from '../words';
import { langInUse } from './settings';

export const menuIds = ['open-panel', 'read-again'] as const;
export type MenuId = (typeof menuIds)[number];

/** Makes the menu in the operator's language; run at install, update and when the language changes. */
export async function makeMenu(): Promise<void> {
  const lang = await langInUse();
  await browser.contextMenus.removeAll();
  for (const id of menuIds) {
    browser.contextMenus.create({
      id,
      title: say(dictionaries[lang], lang, `shell.menu-${id}`),
      contexts: ['page'],
    });
  }
}
