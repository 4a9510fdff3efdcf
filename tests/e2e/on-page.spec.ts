// What stands on the console page itself: figures in a frame of another origin, and chips beside those that were read.
import { expect, test } from '@playwright/test';
import type { FigureRow, ReadingRow } from '../../lib/rows.ts';
import { framed } from '../shop/truth.ts';
import { demoPages } from '../tools/demo-pages.ts';
import { openDesk, showView, type Desk } from '../tools/operator.ts';
import { readingOf, walkTo } from './walk.ts';

let desk: Desk;
const day = '2026-09-18';

test.beforeAll(async () => {
  test.setTimeout(120_000);
  desk = await openDesk(day, () => undefined);
});
test.afterAll(() => desk.close());

test('a part of the page in a frame of another origin is read for the page’s shop, and its source leads into the frame', async () => {
  const { extension, tab, panel, shop, now } = desk;
  const url = shop.url(framed.page.host, framed.page.path);
  const page = await walkTo(extension, tab, url, now);
  const inFrame = async () =>
    (await extension.rows<FigureRow>('figures')).filter(
      ({ at, day: of }) => at?.frame && of === '2026-09-17',
    );
  await expect.poll(async () => (await inFrame()).length).toBeGreaterThan(1);
  const figures = await inFrame();
  for (const [metric, value] of Object.entries(framed.figures(day)))
    expect(figures.find((one) => one.metric === metric)).toMatchObject({ value, shopId: page.shopId, url });
  const readings = await extension.rows<ReadingRow>('readings');
  expect(readings.filter(({ pageKey }) => pageKey === page.pageKey).map(({ draft }) => draft.state)).toEqual([
    'ok',
  ]);
  expect(JSON.stringify(readings), 'the frame that is not shown').not.toContain('99,999');

  await panel.bringToFront();
  await tab.bringToFront();
  await showView(panel, 'today');
  const check = panel.locator('details.chk', { hasText: '支付金额' }).first();
  await check.locator('summary').click();
  await check.getByRole('button', { name: '查看出处' }).first().click();
  await expect(check).toContainText('已在页面上圈出');
  const inside = tab.frame({ url: new RegExp(framed.frame.path) });
  await expect(inside?.locator('[data-shop-rounds="ring"]') ?? tab.locator('none')).toBeAttached();
  await expect(tab.locator('[data-shop-rounds="ring"]')).toHaveCount(0);

  // The frame goes on inside: the page around it has not changed.
  await inside?.evaluate(() => {
    for (const place of document.querySelectorAll('.card b, td'))
      if (place.textContent === '5,457') place.textContent = '5,512';
  });
  await expect.poll(async () => (await inFrame()).map(({ value }) => value)).toContain(5512);
});

test('chips beside the figures come and go with one click, and nothing on the page moves', async () => {
  const { extension, tab, panel, shop, now } = desk;
  await walkTo(extension, tab, shop.url('sycm.taobao.com', '/#/data'), now);
  await tab.bringToFront();
  const chips = tab.locator('[data-shop-rounds="chips"]');
  const laidOut = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('#root *')].map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(' ');
      }),
    );
  const before = await laidOut();
  const beside = panel.getByRole('button', { name: '在页面的数字旁标出变化和判断' });
  await beside.click();
  await expect(chips).toBeAttached();
  expect(await laidOut()).toEqual(before);
  await beside.click();
  await expect(chips).toHaveCount(0);
});

test('an own product page tells how it loaded, and which of its pictures came to nothing; a rival’s does not', async () => {
  const { extension, tab, shop, now } = desk;
  const pages = demoPages(shop).filter(({ name }) => name.startsWith('tmall'));
  const [own, rival] = (['own', 'rival'] as const).map((kind) => pages.find((page) => page.kind === kind));
  if (!own || !rival) throw new Error('the demo shop has no such pages');
  await walkTo(extension, tab, shop.url('myseller.taobao.com', '/#/home'), now);
  await tab.route(/_[23]\.svg$/, (route) => route.fulfill({ status: 404 }));
  await walkTo(extension, tab, rival.url, now);
  await walkTo(extension, tab, own.url, now);
  const loading = async () => (await readingOf(extension, own.url))?.loading;
  await expect.poll(loading).toMatchObject({ broken: 2, failed: 2, paint: expect.any(Number) });
  expect((await loading())?.paint).toBeGreaterThan(0);
  expect((await readingOf(extension, rival.url))?.loading).toBeUndefined();
});

test('the card comes, is unfolded and folded again without shifting anything of the page', async () => {
  const { extension, tab, shop, now } = desk;
  const rival = demoPages(shop).find(({ name, kind }) => name.startsWith('tmall') && kind === 'rival');
  if (!rival) throw new Error('the demo shop has no such page');
  await tab.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    // What follows a press within half a second does not count, as the browser's own measure has it.
    const note = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    };
    new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
  });
  await walkTo(extension, tab, rival.url, now);
  await tab.bringToFront();
  const card = tab.locator('[data-shop-rounds="card"]');
  await expect(card).toBeAttached();
  const shifted = () =>
    tab.evaluate(() =>
      (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
    );
  const height = async () => (await card.boundingBox())?.height ?? 0;
  const { x, y, width, height: folded } = (await card.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await tab.mouse.click(x + width / 2, y + folded / 2);
  await expect.poll(height).toBeGreaterThan(folded * 2);
  await tab.keyboard.press('Escape');
  await expect.poll(height).toBe(folded);
  expect(await shifted()).toBe(0);
});
