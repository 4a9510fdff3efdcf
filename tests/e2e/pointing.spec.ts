// Pointing that begins in the page's own menu: what was right-clicked is the first proposal, wherever it stands.
import { expect, test, type Frame, type Locator, type Page } from '@playwright/test';
import type { FigureRow, ReadingRow, TaughtRow } from '../../lib/rows.ts';
import { framed } from '../shop/truth.ts';
import { openDesk, type Desk } from '../tools/operator.ts';
import { walkTo } from './walk.ts';

let desk: Desk;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  desk = await openDesk('2026-09-18', () => undefined);
});
test.afterAll(() => desk.close());

/** Right-clicks a figure and takes "point at a figure" in the menu, as the browser tells it. */
async function pointAt(figure: Locator, inside: Page | Frame = desk.tab, frameOf = ''): Promise<void> {
  await pressMenu(figure, frameOf);
  // What is proposed has the keys: Enter agrees.
  const proposes = () => document.activeElement?.matches('[data-shop-rounds="teach"]');
  await expect.poll(() => inside.evaluate(proposes)).toBe(true);
}

async function pressMenu(figure: Locator, frameOf: string): Promise<void> {
  await desk.tab.bringToFront();
  await figure.click({ button: 'right' });
  await (
    await desk.extension.worker()
  ).evaluate(async (origin) => {
    interface Answer {
      frameId: number;
      result?: string;
    }
    interface Browser {
      tabs: { query(about: object): Promise<{ id: number }[]> };
      scripting: { executeScript(what: object): Promise<Answer[]> };
      contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
    }
    const { tabs, scripting, contextMenus } = (globalThis as unknown as { chrome: Browser }).chrome;
    const [tab] = await tabs.query({ active: true, url: '*://*.taobao.com.localhost/*' });
    const target = { tabId: tab?.id, allFrames: true };
    const frames = await scripting.executeScript({ target, func: () => location.href });
    const frameId = frames.find(({ result }) => origin !== '' && result?.includes(origin))?.frameId ?? 0;
    if (tab) contextMenus.onClicked.dispatch({ menuItemId: 'teach', frameId }, tab);
  }, frameOf);
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
  await pointAt(tab.frameLocator('iframe').locator('.mine'), tab, 'srcdoc');
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

test('in a frame of another origin the ring and the bar are in the frame, and what is taught there is of that frame', async () => {
  const { tab, extension, panel, shop, now } = desk;
  const page = await walkTo(extension, tab, shop.url(framed.page.host, framed.page.path), now);
  const read = async () => (await extension.rows<ReadingRow>('readings')).map(({ draft }) => draft.frame);
  await expect.poll(async () => (await read()).filter(Boolean).length).toBe(1);
  const inside = tab.frame({ url: new RegExp(framed.frame.path) });
  if (!inside) throw new Error('the page shows no frame');
  const card = inside.locator('.card').first();
  const bar = (where: Page | Frame) => where.locator('[data-shop-rounds="teach"]');
  await card.locator('span').evaluate((label) => (label.textContent = '直播间进店'));
  await pointAt(card.locator('b'), inside, framed.frame.path);
  // The page knows of the press in its frame that it was none of its own.
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('iframe');
  await inside.press('body', 'Enter');
  const rules = async () =>
    (await extension.rows<TaughtRow>('taught')).filter(({ metric }) => metric === 'own:直播间进店');
  await expect.poll(async () => (await rules()).map(({ url }) => url)).toEqual([tab.url()]);
  const [rule] = await rules();
  expect(rule?.page).toContain(framed.frame.path);
  const figures = async () =>
    (await extension.rows<FigureRow>('figures')).filter(({ metric }) => metric === rule?.metric);
  await expect.poll(async () => (await figures()).length).toBe(1);
  const at = { frame: expect.stringContaining(framed.frame.path) };
  expect(await figures()).toMatchObject([{ shopId: page.shopId, url: tab.url(), reader: 'taught', at }]);

  // Another figure of that name on the page around is not taken for it, and the one in the frame is followed.
  await tab.evaluate(() => {
    const card = '<div class="card"><span>直播间进店</span><b>88,888</b></div>';
    document.querySelector('.cards')?.insertAdjacentHTML('beforeend', card);
  });
  await card.locator('b').evaluate((figure) => (figure.textContent = '6,321'));
  await expect.poll(async () => (await rules())[0]?.text).toBe('6,321');
  const pages = async () => JSON.stringify(await extension.rows<ReadingRow>('readings'));
  await expect.poll(pages).toContain('88,888');
  expect((await rules())[0]?.text).toBe('6,321');
  expect((await figures()).map(({ value }) => value)).not.toContain(88_888);

  // Done in one place it is done in all.
  await expect(bar(tab)).toHaveCount(1);
  await panel.bringToFront();
  await tab.bringToFront();
  await tab.locator('h2').click({ modifiers: ['Alt'] });
  await tab.keyboard.press('Escape');
  await expect(bar(tab)).toHaveCount(0);
  await expect(bar(inside)).toHaveCount(0);
});

test('where a press in a frame cannot be told, nothing is proposed that was pressed on the page before', async () => {
  const { tab } = desk;
  const inside = tab.frame({ url: new RegExp(framed.frame.path) });
  await tab.locator('.card b').first().click({ button: 'right' });
  await inside?.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<b>31</b>';
    document.body.prepend(frame);
  });
  const innermost = tab.frameLocator(`[src*="${framed.frame.path}"]`).frameLocator('iframe').locator('b');
  await pressMenu(innermost, 'srcdoc');
  const bar = tab.locator('[data-shop-rounds="teach"]');
  await expect(bar).toHaveCount(1);
  // Where something is proposed, this ends the proposal only.
  await tab.evaluate(() =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
  );
  await expect(bar).toHaveCount(0);
});
