// One notice of the browser for what is new among the rivals, where the operator allowed notices.
import { browser } from 'wxt/browser';
import { mayNotify } from './remind';

/** Shows the notice in place of the one before; false where notices are not allowed. */
export async function tellAlerts(title: string, lines: readonly string[]): Promise<boolean> {
  if (!(await mayNotify())) return false;
  await browser.notifications.create('alerts', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message: lines.join('\n'),
  });
  return true;
}
