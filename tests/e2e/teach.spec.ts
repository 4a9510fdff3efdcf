// Pointing at a figure on a console of a known shop: kept by what it is called, found again after a redesign, missed when gone.
import { expect, test } from '@playwright/test';
import type { FigureRow, TaughtRow } from '../../lib/rows.ts';
import { walkTo } from './walk.ts';
import { openKnownDesk, type Desk } from '../tools/operator.ts';

let desk: Desk;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  desk = await openKnownDesk('2026-09-18');
});
test.afterAll(() => desk.close());

const taughtRows = () => desk.extension.rows<TaughtRow>('taught');

const reread = () => desk.panel.getByRole('button', { name: '重读' }).click();

/** A figure of the console in front, by the label of its card. */
const figureOf = (label: string) =>
  desk.tab
    .locator('.sy-cards > *', { hasText: label })
    .first()
    .getByText(/^[\d,]+$/)
    .first();

test('a click takes the figure for what its label says; a redesign does not lose it; gone, it is said to be gone', async () => {
  test.setTimeout(120_000);
  const { panel, tab, extension } = desk;
  await walkTo(extension, tab, desk.shop.url('sycm.taobao.com', '/#/data'), desk.now);
  await panel.bringToFront();
  await tab.bringToFront();
  await panel.getByRole('button', { name: '点选取数' }).click();
  await panel.getByRole('button', { name: '在这一页上点选' }).click();
  await expect(tab.locator('[data-shop-rounds="teach"]')).toBeAttached();
  const text = (await figureOf('访客数').textContent()) ?? '';
  await figureOf('访客数').click();
  await tab.keyboard.press('Enter');
  await expect.poll(async () => (await taughtRows()).map(({ metric }) => metric)).toEqual(['visitors']);
  const item = panel.locator('.taught li').first();
  await expect(item).toContainText(text);
  await tab.keyboard.press('Escape');

  // Other names, other tags, boxes around everything, another day's figure: what a new release brings.
  await figureOf('访客数').evaluate((figure) => {
    for (const element of document.querySelectorAll('#root [class]'))
      element.setAttribute(
        'class',
        [...element.classList].map((name) => `x${name.length}${name.slice(-1)}`).join(' '),
      );
    const wrapper = document.createElement('section');
    figure.replaceWith(wrapper);
    wrapper.append(figure);
    figure.textContent = '6,321';
  });
  await reread();
  await expect(item).toContainText('6,321');
  const figures = await extension.rows<FigureRow>('figures');
  expect(figures.filter(({ metric }) => metric === 'visitors').map(({ value }) => value)).toContain(6321);

  await tab.getByText('6,321').evaluate((figure) => figure.remove());
  await reread();
  await expect(item).toContainText('起找不到');
  await expect(item).not.toContainText('6,321');
});

test('by keyboard: the next figure is taken, named and read back', async () => {
  const { panel, tab } = desk;
  await panel.getByRole('button', { name: '在这一页上点选' }).click();
  await expect(tab.locator('[data-shop-rounds="teach"]')).toBeAttached();
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Enter');
  await expect.poll(async () => (await taughtRows()).length).toBe(2);
  const [row] = (await taughtRows()).filter(({ metric }) => metric !== 'visitors');
  expect(row?.text).toMatch(/\d/);
  const item = panel.locator('.taught li', { hasText: row?.name ?? '' });
  await expect(item).toContainText(row?.text ?? '');
  await tab.keyboard.press('Escape');
  await expect(tab.locator('[data-shop-rounds="teach"]')).toHaveCount(0);
});

test('while pointing the page hears no click, with Alt it does', async () => {
  const { panel, tab, extension, shop, now } = desk;
  await walkTo(extension, tab, shop.url('sycm.taobao.com', '/#/data'), now);
  await tab.bringToFront();
  await panel.getByRole('button', { name: '在这一页上点选' }).click();
  await expect(tab.locator('[data-shop-rounds="teach"]')).toBeAttached();
  const heard = await tab.evaluateHandle(() => {
    const count = { clicks: 0 };
    document.addEventListener('click', () => (count.clicks += 1));
    return count;
  });
  await figureOf('访客数').click();
  expect(await heard.evaluate(({ clicks }) => clicks)).toBe(0);
  await figureOf('访客数').click({ modifiers: ['Alt'] });
  expect(await heard.evaluate(({ clicks }) => clicks)).toBe(1);
});
