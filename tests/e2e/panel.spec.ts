// Every screen of the extension can be used by everyone: no accessibility violation in either language or theme.
import { expect, test } from '@playwright/test';
import { openDesk, openPanelWindow, setDay, showView, walkRound, type Desk } from '../tools/operator.ts';
import { panelTabs } from '../../components/view.ts';
import type { Page } from 'playwright';
import { faultsOf } from './faults.ts';
import { walkTo } from './walk.ts';

let desk: Desk;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  desk = await openDesk('2026-09-18', () => undefined);
  await walkRound(desk, '青屿旗舰店');
});
test.afterAll(() => desk.close());

const looks = [
  { lang: 'zh', theme: 'light', width: 360 },
  { lang: 'en', theme: 'dark', width: 400 },
  { lang: 'zh', theme: 'dark', width: 480 },
  { lang: 'en', theme: 'light', width: 360 },
] as const;

const dress = (page: Page, look: { lang: string; theme: string }) =>
  page.evaluate(
    (chosen) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(x: object): Promise<void> } } } }
      ).chrome.storage.local.set(chosen),
    look,
  );

for (const { lang, theme, width } of looks) {
  test(`the panel, ${lang}, ${theme}, ${width} px`, async () => {
    const { panel } = desk;
    await panel.setViewportSize({ width, height: 860 });
    await dress(panel, { lang, theme });
    await expect(panel.locator('html')).toHaveAttribute('lang', lang === 'zh' ? /^zh/ : /^en/);
    for (const view of panelTabs) {
      await showView(panel, view);
      expect.soft(await faultsOf(panel), view).toEqual([]);
      if (view !== 'today') continue;
      await panel.locator('.plan-foot button').click();
      await panel.locator('.plan-h').waitFor();
      expect.soft(await faultsOf(panel), 'plan').toEqual([]);
      await panel.locator('.plan-h button').click();
    }
  });
}

// They are long, and their colours and words do not depend on each other: each language and each theme once.
for (const { lang, theme } of looks.slice(0, 2)) {
  test(`options and welcome, ${lang}, ${theme}`, async () => {
    for (const name of ['options.html', 'welcome.html'] as const) {
      const page = await desk.extension.open(name);
      await dress(page, { lang, theme });
      await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? /^zh/ : /^en/);
      await page.locator('h1, h2').first().waitFor();
      expect.soft(await faultsOf(page), name).toEqual([]);
      await page.close();
    }
  });
}

for (const { lang, width, words } of [
  { lang: 'zh', width: 360, words: /1 处读不到：支付金额趋势（画成了图）/ },
  { lang: 'en', width: 400, words: /1 thing not readable: 支付金额趋势 \(drawn as a picture\)/ },
]) {
  test(`what could not be read on the page in front stands at the foot of the panel, ${lang}`, async () => {
    const { panel, tab, shop } = desk;
    await panel.setViewportSize({ width, height: 860 });
    await dress(panel, { lang, theme: 'light' });
    await walkTo(desk.extension, tab, shop.url('sycm.taobao.com', '/#/data'), desk.now);
    await tab.bringToFront();
    await expect(panel.getByRole('contentinfo')).toContainText(words);
    expect(await faultsOf(panel)).toEqual([]);
  });
}

test('no part of the extension wrote an error while the day was walked', () => {
  expect(desk.extension.errors).toEqual([]);
});

interface Chrome {
  chrome: {
    alarms: { create(name: string, at: { when: number }): Promise<void> };
    action: { getBadgeText(of: object): Promise<string> };
  };
}

test('a reminder that came due while nobody was there stands on the icon, and in the panel opened then', async () => {
  const { panel, extension } = desk;
  await dress(panel, { lang: 'zh', theme: 'light' });
  await showView(panel, 'today');
  await panel.locator('.plan-foot button').click();
  await panel.getByRole('switch', { name: '到点提醒' }).click();
  await expect(panel.locator('input[type=time]')).toHaveValue('09:00');
  await panel.close();
  await setDay(desk, '2026-09-19');
  const worker = await extension.worker();
  // A program cannot put the computer to sleep: the alarm rings as it does on waking.
  await worker.evaluate(() => (globalThis as unknown as Chrome).chrome.alarms.create('remind', { when: 0 }));
  const badge = () => worker.evaluate(() => (globalThis as unknown as Chrome).chrome.action.getBadgeText({}));
  await expect.poll(badge).toBe('!');
  desk.panel = await openPanelWindow(extension);
  await expect(desk.panel.getByText('提醒时间 09:00 已到')).toBeVisible();
});
