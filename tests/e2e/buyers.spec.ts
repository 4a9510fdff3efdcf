// No buyer's name, phone, address or chat line may be found anywhere the extension keeps or shows anything.
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { instantOf } from '../../lib/day.ts';
import { startShop } from '../shop/server.ts';
import { buyerPages, canaries } from '../shop/truth.ts';
import { launchExtension } from './extension.ts';
import { walkTo } from './walk.ts';

const day = '2026-09-17';
const tables = ['readings', 'figures', 'offers', 'watches', 'shops', 'rounds', 'ticks', 'misreads', 'limits'];

const squeeze = (text: string) => text.replace(/\s+/g, '');

test('buyers planted in orders, after-sales and service pages are nowhere in store, export, settings, panel or log', async () => {
  test.setTimeout(240_000);
  const shop = await startShop({ port: 0, day });
  const extension = await launchExtension();
  const log: string[] = [];
  extension.context.on('console', (entry) => log.push(entry.text()));
  const now = instantOf(day, '09:05');
  await extension.setNow(now);
  const tab = await extension.context.newPage();

  let onPages = '';
  for (const { host, path } of buyerPages) {
    await walkTo(extension, tab, shop.url(host, path), now);
    onPages += squeeze(await tab.locator('body').innerText());
  }
  const planted = canaries.filter((text) => onPages.includes(squeeze(text)));
  expect(planted.length, 'the buyers really stand on the pages').toBeGreaterThan(20);

  const kept = await Promise.all(tables.map((table) => extension.rows(table)));
  const panel = await extension.open('sidepanel.html');
  await panel.locator('nav.tabs').waitFor();
  const settings = await panel.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
    ).chrome.storage.local.get(),
  );
  const options = await extension.open('options.html');
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: '立即备份' }).first().click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);

  const places = {
    store: JSON.stringify(kept),
    settings: JSON.stringify(settings),
    panel: await panel.locator('body').innerText(),
    export: gunzipSync(Buffer.concat(chunks)).toString(),
    log: log.join('\n'),
  };
  expect(places.store.length, 'something was read').toBeGreaterThan(20_000);
  expect(places.export.length, 'something was exported').toBeGreaterThan(20_000);
  for (const [place, text] of Object.entries(places)) {
    const squeezed = squeeze(text);
    expect(
      planted.filter((buyer) => squeezed.includes(squeeze(buyer))),
      place,
    ).toEqual([]);
  }
  await extension.close();
  await shop.close();
});
