// A rival without a readable page: its price is typed in one step with a picture, stands in the comparison as such, and ages.
import { expect, test } from '@playwright/test';
import type { OfferRow, PictureRow } from '../../lib/rows.ts';
import { openKnownDesk, setDay, showView, typePrice, type Desk } from '../tools/operator.ts';
import { violationsOf } from './faults.ts';

let desk: Desk;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  desk = await openKnownDesk('2026-09-12');
});
test.afterAll(() => desk.close());

test('typed with its condition and a picture, it is kept, shown as by hand with the picture, and fades', async () => {
  test.setTimeout(120_000);
  const { extension, panel } = desk;
  const picture = await desk.tab.screenshot();
  await typePrice(desk, { seller: '暖川', price: '¥72.90', condition: '百亿补贴', picture });

  const [row] = await extension.rows<OfferRow>('offers');
  expect(row).toMatchObject({ priceMinor: 7290, currency: 'CNY', reader: 'by-hand' });
  expect(Math.abs((row?.lastSeen ?? 0) - desk.now)).toBeLessThan(120_000);
  const [kept] = await extension.rows<PictureRow>('pictures');
  expect(kept).toMatchObject({ key: row?.key, image: expect.stringMatching(/^data:image\/webp;base64,/) });

  const line = panel.locator('.prices details.chk', { hasText: '暖川' });
  await expect(line).toContainText('手录');
  await expect(line).toContainText('百亿补贴');
  await expect(line.locator('.v')).not.toHaveClass(/aged/);
  await line.locator('> summary').click();
  await expect(line.getByText('手录「¥72.90」')).toBeVisible();
  await expect(line.getByRole('img', { name: '录价截图' })).toBeVisible();
  await expect(line.getByRole('button', { name: '打开页面' }), 'there is no page to open').toHaveCount(0);

  // A new price of the same rival; a picture pasted into its form goes into no other that is open.
  await panel.getByRole('button', { name: '手录竞品价' }).click();
  await line.getByRole('button', { name: '手录新价' }).click();
  const again = line.getByRole('form', { name: '手录价格' });
  await again.getByLabel('到手价').fill('69.90');
  await again.getByLabel('到手价').evaluate((field, base64) => {
    const pasted = new DataTransfer();
    pasted.items.add(
      new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], 'price.png', {
        type: 'image/png',
      }),
    );
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true }));
  }, picture.toString('base64'));
  await expect(again.getByRole('img', { name: '录价截图' })).toBeVisible();
  await expect(panel.locator('.hand-form img')).toHaveCount(1);
  await again.getByRole('button', { name: '保存' }).click();
  await expect(line.locator('> summary')).toContainText('69.90');
  const states = await extension.rows<OfferRow>('offers');
  expect(states.map(({ priceMinor, offerKey }) => [priceMinor, offerKey])).toEqual([
    [7290, row?.offerKey],
    [6990, row?.offerKey],
  ]);
  expect(await extension.rows('pictures')).toHaveLength(2);
  await panel.getByRole('button', { name: '取消' }).click();

  await setDay(desk, '2026-09-16');
  await panel.reload();
  await showView(panel, 'prices');
  await expect(panel.locator('.prices details.chk', { hasText: '暖川' }).locator('.v')).toHaveClass(/aged/);
});

test('what is not one price is not kept, and the form says so without losing what was typed', async () => {
  const { extension, panel } = desk;
  const before = (await extension.rows('offers')).length;
  await showView(panel, 'prices');
  await panel.getByRole('button', { name: '手录竞品价' }).click();
  const form = panel.getByRole('form', { name: '手录价格' });
  expect(await violationsOf(panel, '.hand-form')).toEqual([]);
  await form.getByLabel('竞品店铺').fill('初壳');
  await form.getByLabel('到手价').fill('95-99');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form.getByRole('status')).toContainText('价格没看懂');
  await expect(form.getByLabel('竞品店铺')).toHaveValue('初壳');
  expect((await extension.rows('offers')).length).toBe(before);
  await form.getByLabel('到手价').fill('95');
  await expect(form.getByRole('status')).toContainText('¥95.00');
});

test('a page without its thing says so with what to do, keeps no price, and offers the way by hand', async () => {
  const { extension, panel, tab } = desk;
  const url = 'https://gone.example/products/cup';
  await extension.context.route(`${url}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<title>Gone</title><h1>Page not found</h1><ul><li>Mug <b>$12.00</b></li><li>Jug <b>$30.00</b></li></ul>',
    }),
  );
  const before = (await extension.rows('offers')).length;
  await tab.bringToFront();
  await tab.goto(url);
  await showView(panel, 'prices');
  const front = panel.getByRole('region', { name: '当前页' });
  await expect(front.getByText('页面不存在')).toBeVisible({ timeout: 15_000 });
  await expect(front).toContainText('链接已失效');
  await expect(front.getByRole('button', { name: '手录竞品价' })).toBeVisible();
  expect((await extension.rows('offers')).length).toBe(before);
});
