// What the operator brings in: a report that a console exported, and a figure pointed at; both are found again with their source.
import { expect, test } from '@playwright/test';
import type { FigureRow, ReadingRow, TaughtRow } from '../../lib/rows.ts';
import { openKnownDesk, showView, type Desk } from '../tools/operator.ts';
import { walkTo } from './walk.ts';

let desk: Desk;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  desk = await openKnownDesk('2026-09-18');
});
test.afterAll(() => desk.close());

const report = [
  '日期,访客数,支付买家数,支付金额,收货人',
  ...Array.from({ length: 30 }, (_, at) => {
    const day = new Date(Date.UTC(2026, 7, 1 + at)).toISOString().slice(0, 10);
    return `${day},${5000 + at},180,"12,${300 + at}.50",李慕白`;
  }),
].join('\n');

test('thirty days of a month before come in at once, each with the file as its source; buyers do not', async () => {
  const { extension, panel } = desk;
  await panel.bringToFront();
  await panel.evaluate((text) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([text], '店铺日报.csv', { type: 'text/csv' }));
    const event = { dataTransfer: dropped, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', event));
    document.body.dispatchEvent(new DragEvent('drop', event));
  }, report);
  const sheet = panel.getByRole('region', { name: '导入报表文件' });
  await expect(sheet).toContainText('30 行数据');
  await expect(sheet).toContainText('访客数、支付买家数和支付金额');
  await expect(sheet).toContainText('收货人');
  expect(await extension.rows<FigureRow>('figures').then(ofFile), 'nothing is kept before').toEqual([]);
  await sheet.getByRole('button', { name: '保存' }).click();
  await expect(sheet).toContainText('已保存');

  const figures = ofFile(await extension.rows<FigureRow>('figures'));
  expect(figures).toHaveLength(90);
  const first = figures.find(({ day, metric }) => day === '2026-08-01' && metric === 'gmv');
  expect(first).toMatchObject({ value: 1_230_050, raw: '12,300.50', label: '支付金额', partial: false });
  const kept = JSON.stringify(await extension.rows<ReadingRow>('readings'));
  expect(kept).toContain('12,300.50');
  expect(kept).not.toContain('李慕白');

  await sheet.getByRole('button', { name: '关闭' }).click();
  await showView(panel, 'trends');
  await panel.locator('select', { hasText: '近 90 天' }).selectOption({ label: '近 90 天' });
  await panel.locator('.twin > summary').first().click();
  await expect(panel.locator('table', { hasText: '8/30' }).first()).toContainText('5,029');
});

test('a file that cannot be read says what to do, and nothing is kept', async () => {
  const { extension, panel } = desk;
  await showView(panel, 'trends');
  const before = (await extension.rows('readings')).length;
  await panel.getByLabel('导入报表').setInputFiles({
    name: '旧报表.xls',
    mimeType: 'application/vnd.ms-excel',
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  });
  await expect(panel.getByRole('alert')).toContainText('另存为 .xlsx');
  expect(await extension.rows('readings')).toHaveLength(before);
});

function ofFile(rows: FigureRow[]): FigureRow[] {
  return rows.filter(({ url }) => url.startsWith('file:'));
}

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
