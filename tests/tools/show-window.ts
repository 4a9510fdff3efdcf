// The demo to click in: a browser window with a console of the demo shop and the real side panel beside it.
import { instantOf } from '../../lib/day';
import { launchExtension, type Extension } from '../e2e/extension';
import { startShop } from '../shop/server';
import { buildExtension } from './build.mjs';

/** Opens browser, console and panel, and returns when the operator has closed the window. */
export async function showWindow(day: string, progress: (line: string) => void): Promise<void> {
  progress('Building the extension …');
  const dir = buildExtension({ mode: 'e2e' });
  const shop = await startShop({ day });
  const extension = await launchExtension({ dir, headless: false, viewport: null });
  await extension.setNow(instantOf(day, '09:05'));
  const closed = new Promise((done) => extension.context.once('close', done));
  const tab = await extension.context.newPage();
  const home = shop.url('myseller.taobao.com', '/#/home');
  await tab.goto(home);
  await tab.bringToFront();
  await pressToolbarButton(extension, home);
  progress(`The demo shop is open at ${home}, and today is ${day}. Close the window or press Ctrl-C to end.`);
  await closed;
  await shop.close();
}

/** Presses the extension's toolbar button on the tab with this address, as a click does: the side panel opens. */
async function pressToolbarButton({ context, id }: Extension, url: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) return;
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find((one) => one.url === url);
  if (target) await session.send('Extensions.triggerAction', { id, targetId: target.targetId });
}
