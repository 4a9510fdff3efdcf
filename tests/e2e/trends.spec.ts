// The view of trends on a story of ninety days: for everyone, by keyboard, as a table and a picture, with own words kept.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from 'playwright';
import { openTrends, setTrendLook } from '../tools/trend-pictures.ts';
import type { Extension } from './extension.ts';
import { faultsOf } from './faults.ts';

let extension: Extension;
let panel: Page;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  ({ extension, page: panel } = await openTrends('story'));
});
test.afterAll(() => extension.close());

/** What a press saves, by its name and the first letters in it. */
async function savedBy(button: Locator): Promise<{ name: string; start: string }> {
  const [saved] = await Promise.all([panel.waitForEvent('download'), button.click()]);
  const start = readFileSync(await saved.path()).subarray(1, 4);
  return { name: saved.suggestedFilename(), start: start.toString('latin1') };
}

test('its chart is read by arrow keys, as a table, and kept as a picture by one press', async () => {
  const chart = panel.locator('.chart canvas');
  await chart.waitFor();
  await chart.focus();
  await chart.press('End');
  const said = panel.locator('.plot-box [role="status"]');
  await expect(said).toContainText('9/17');
  const last = await said.innerText();
  await chart.press('ArrowLeft');
  await expect(said).toContainText('9/16');
  expect(await said.innerText()).not.toBe(last);

  await panel.locator('.plot-box summary').click();
  const newest = panel.locator('.plot-box tbody tr').first();
  await expect(newest).toContainText('9/17');
  await expect(newest.locator('.evi')).toHaveText('5,166');
  const { name, start } = await savedBy(panel.locator('.plot-box .twin-save'));
  expect(name).toMatch(/\.png$/);
  expect(start).toBe('PNG');
});

test('a day by hour stands beside last week’s, each figure with its source, and by arrow keys', async () => {
  await panel.locator('.ways button', { hasText: '按小时' }).click();
  const chart = panel.locator('.plot-box .chart canvas');
  await expect(chart).toHaveAttribute('aria-label', /多次读取 · 9月18日.*07:10.*09:04/);
  await panel.locator('.ways select').last().selectOption({ label: '9月17日 周四' });
  await expect(chart).toHaveAttribute('aria-label', /小时表 · 9月17日.*1 处没有读数/);
  await chart.focus();
  await chart.press('End');
  await expect(panel.locator('.plot-box [role="status"].sr')).toContainText('23:00');
  await panel.locator('.plot-box summary').click();
  await expect(panel.locator('.plot-box tbody tr')).toHaveCount(24);
  await expect(panel.locator('.plot-box tbody tr').first().locator('.evi')).toHaveCount(2);
  expect(await faultsOf(panel)).toEqual([]);
  await panel.locator('.ways button', { hasText: '按天' }).click();
});

test('a channel and a product have a line of their own, and one that none was read of says so', async () => {
  const [kind, chart] = [panel.locator('.ways select').first(), panel.locator('.plot-box .chart canvas')];
  const which = panel.locator('.ways select.part');
  await kind.selectOption('单个渠道');
  await which.selectOption('手淘搜索');
  await expect(chart).toHaveAttribute('aria-label', /^访客数 · 手淘搜索，/);
  await expect(panel.locator('.ways button', { hasText: '按小时' })).toHaveCount(0);
  await kind.selectOption('单个客服');
  await expect(panel.locator('.ways')).toContainText('没有两天以上写明日期');
  await expect(chart).toHaveAttribute('aria-label', /^访客数，/);

  await panel.locator('button[aria-pressed]', { hasText: '支付金额' }).first().click();
  await kind.selectOption('单个商品');
  await expect(which.locator('option').first()).toHaveText('316 保温杯 500ml 雾白');
  await which.selectOption('手提壶 1.2L 家用大容量');
  await expect(chart).toHaveAttribute('aria-label', /^支付金额 · 手提壶 1\.2L 家用大容量，/);
  await panel.locator('.plot-box summary').click();
  await expect(panel.locator('.plot-box tbody .evi').first()).toContainText('4,929');
  expect(await faultsOf(panel)).toEqual([]);
  await kind.selectOption('全店');
  await panel.locator('button[aria-pressed]', { hasText: '访客数' }).first().click();
  await expect(chart).toHaveAttribute('aria-label', /^访客数，/);
});

test('the other charts are read by arrow keys and kept as pictures as well', async () => {
  for (const chart of await panel.locator('.read-bars').all()) {
    await chart.focus();
    await chart.press('ArrowDown');
    await expect(chart.locator('[role="status"].sr')).not.toBeEmpty();
  }
  const buttons = panel.locator('.read-bars + .twin-row .twin-save');
  const names: string[] = [];
  for (const button of await buttons.all()) {
    const { name, start } = await savedBy(button);
    expect(start).toBe('PNG');
    names.push(name);
  }
  // Waterfall, the ladders of sales and of conversion, the pace of the targets.
  expect(names).toEqual([
    '支付金额拆解-2026-09-03-2026-09-17.png',
    '成交变化-2026-09-03-2026-09-17.png',
    '渠道 · 转化率变化：组内与结构-2026-09-03-2026-09-17.png',
    '9 月目标.png',
  ]);
  const quadrant = panel.locator('.qd-f');
  await quadrant.locator('> summary').click();
  const drawing = quadrant.locator('.qd svg');
  await drawing.press('End');
  await expect(quadrant.locator('.qd-r')).toContainText('316 保温杯 500ml 雾白');
  await expect(quadrant.locator('.ev-list li')).toHaveCount(3);
  const { name, start } = await savedBy(quadrant.locator('.twin-save'));
  expect(name).toMatch(/2026-09-17.*\.png$/);
  expect(start).toBe('PNG');
});

test('what moved is told under its cause, and leads to its line', async () => {
  const cards = panel.locator('.an > li');
  await expect(cards.first()).toContainText('访客数');
  await expect(cards.first()).toContainText('支付金额');
  expect(await cards.count()).toBeLessThanOrEqual(5);
  const other = panel.locator('.an button.btn-q').first();
  await other.click();
  await expect(panel.locator('.mx [aria-pressed="true"]')).toContainText('推广花费');
});

test('what the operator did and wants is kept and stands beside the figures', async () => {
  await panel.locator('.causes > .btn').click();
  const log = panel.locator('.causes .log-form');
  await log.locator('input').first().fill('关键词预算改错');
  await log.locator('input[type="date"]').fill('2026-09-16');
  await log.locator('button[type="submit"]').click();
  await expect(panel.locator('.causes li').filter({ hasText: '关键词预算改错' })).toBeVisible();

  await panel.locator('.sheet:has(.tgs) .sheet-b > .btn').click();
  const target = panel.locator('.sheet:has(.tgs) .log-form');
  await target.locator('select').selectOption('orders');
  await target.locator('input').fill('1.2万');
  await target.locator('button[type="submit"]').click();
  await expect(panel.locator('.tgs li').filter({ hasText: '12,000' })).toBeVisible();
});

for (const look of [
  { lang: 'zh', theme: 'light', width: 360 },
  { lang: 'en', theme: 'dark', width: 400 },
] as const) {
  test(`everyone can use it, ${look.lang}, ${look.theme}, ${look.width} px`, async () => {
    await setTrendLook(panel, look);
    await panel.setViewportSize({ width: look.width, height: 860 });
    const stock = panel.locator('.stock-f');
    if ((await stock.getAttribute('open')) === null) {
      await stock.locator('> summary').click();
      await panel.locator('.stock-i > summary').first().click();
    }
    await panel.locator('.stock-d').first().waitFor();
    expect(await faultsOf(panel)).toEqual([]);
  });
}

for (const look of [
  { state: 'empty', lang: 'en', theme: 'dark', width: 360 },
  { state: 'early', lang: 'zh', theme: 'light', width: 400 },
] as const) {
  test(`everyone can use it while there is little to see: ${look.state}`, async () => {
    const other = await openTrends(look.state);
    try {
      await setTrendLook(other.page, look);
      await other.page.setViewportSize({ width: look.width, height: 860 });
      expect(await faultsOf(other.page)).toEqual([]);
    } finally {
      await other.extension.close();
    }
  });
}
