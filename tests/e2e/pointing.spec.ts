// Pointing that begins in the page's own menu: what was right-clicked is the first proposal, wherever it stands.
import { expect, test, type Locator } from '@playwright/test';
import type { TaughtRow } from '../../lib/rows.ts';
import { openDesk, type Desk } from '../tools/operator.ts';
import { walkTo } from './walk.ts';

let desk: Desk;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  desk = await openDesk('2026-09-18', () => undefined);
});
test.afterAll(() => desk.close());

/** Right-clicks a figure and takes "point at a figure" in the menu, as the browser tells it. */
async function pointAt(figure: Locator): Promise<void> {
  await desk.tab.bringToFront();
  await figure.click({ button: 'right' });
  await (
    await desk.extension.worker()
  ).evaluate(async () => {
    interface Browser {
      tabs: { query(about: object): Promise<{ id: number }[]> };
      contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
    }
    const { tabs, contextMenus } = (globalThis as unknown as { chrome: Browser }).chrome;
    const [tab] = await tabs.query({ active: true, url: '*://sycm.taobao.com.localhost/*' });
    if (tab) contextMenus.onClicked.dispatch({ menuItemId: 'teach', frameId: 0 }, tab);
  });
  // What is proposed has the keys: Enter agrees.
  const proposes = () => document.activeElement?.matches('[data-shop-rounds="teach"]');
  await expect.poll(() => desk.tab.evaluate(proposes)).toBe(true);
}

const taught = async () =>
  (await desk.extension.rows<TaughtRow>('taught')).map(({ metric, text }) => `${metric} ${text}`).toSorted();

test('the figure under the right click is proposed: on the page, in a shadow root, in a frame of the page’s own', async () => {
  const { tab, extension, shop, now } = desk;
  await walkTo(extension, tab, shop.url('sycm.taobao.com', '/#/data'), now);
  await tab.evaluate(() => {
    const card = (name: string, value: string) =>
      `<div><span>${name}</span> <b class="mine">${value}</b></div><div><span>备货天数</span> <b>9</b></div>`;
    const shadow = document.createElement('div');
    shadow.attachShadow({ mode: 'open' }).innerHTML = card('直播场次', '31');
    const frame = document.createElement('iframe');
    frame.srcdoc = card('样品数', '77');
    const plain = document.createElement('div');
    plain.innerHTML = card('直播间数', '55');
    document.body.prepend(plain, shadow, frame);
  });
  await pointAt(tab.locator('.mine', { hasText: '55' }));
  await tab.keyboard.press('Enter');
  await expect.poll(taught).toEqual(['own:直播间数 55']);
  await pointAt(tab.locator('.mine', { hasText: '31' }));
  await tab.keyboard.press('Enter');
  await expect.poll(taught).toContain('own:直播场次 31');
  await pointAt(tab.frameLocator('iframe').locator('.mine'));
  await tab.keyboard.press('Enter');
  await expect.poll(taught).toContain('own:样品数 77');
  expect(await taught()).toHaveLength(3);
});

test('begun in the panel, nothing is proposed that was right-clicked before', async () => {
  const { tab, panel } = desk;
  await tab.keyboard.press('Escape');
  await expect(tab.locator('[data-shop-rounds="teach"]')).toHaveCount(0);
  await tab.locator('.mine', { hasText: '55' }).click({ button: 'right' });
  await panel.bringToFront();
  await tab.bringToFront();
  await panel.getByRole('button', { name: '点选取数' }).click();
  await panel.getByRole('button', { name: '在这一页上点选' }).click();
  await expect(tab.locator('[data-shop-rounds="teach"]')).toBeAttached();
  // Where something is proposed, this ends the proposal only.
  await tab.keyboard.press('Escape');
  await expect(tab.locator('[data-shop-rounds="teach"]')).toHaveCount(0);
});
