// What the extension never does: connect anywhere, or leave errors behind in pages that were open during an update.
import { expect, test } from '@playwright/test';
import { launchExtension, type Extension } from './extension.ts';
import { startLittleConsole, type LittleConsole } from './little-console.ts';

let extension: Extension;
let shop: LittleConsole;

test.beforeEach(async () => {
  shop = await startLittleConsole();
  extension = await launchExtension();
});
test.afterEach(async () => {
  await extension.close();
  await shop.close();
});

const stored = async (number: number) =>
  (await extension.rows<{ pageKey: string }>('readings')).filter((row) => row.pageKey === shop.url(number))
    .length;

test('reading a page asks the network for nothing, and no part of the extension could', async () => {
  const tab = await extension.context.newPage();
  await tab.goto(shop.url(5842));
  await expect.poll(() => stored(5842)).toBe(1);
  expect(shop.requests).toEqual(['/page/5842']);

  const attempt = async (url: string) => {
    try {
      await fetch(url);
      return 'connected';
    } catch {
      return 'refused';
    }
  };
  const worker = await extension.worker();
  expect(await worker.evaluate(attempt, shop.url(1))).toBe('refused');
  const options = await extension.open('options.html');
  expect(await options.evaluate(attempt, shop.url(1))).toBe('refused');
  expect(shop.requests).toEqual(['/page/5842']);
});

test('an update with a page open leaves no error there, and the page is read on', async () => {
  const tab = await extension.context.newPage();
  const wire = await extension.context.newCDPSession(tab);
  const errors: string[] = [];
  wire.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  wire.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') errors.push(args.map((arg) => String(arg.value)).join(' '));
  });
  await wire.send('Runtime.enable');
  await tab.goto(shop.url(5842));
  await expect.poll(() => stored(5842)).toBe(1);

  // The call never answers: the worker that makes it is gone with the old version.
  const worker = await extension.worker();
  worker
    .evaluate(() => {
      (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
    })
    .catch(() => undefined);
  await expect.poll(() => stored(5842).catch(() => 0), { timeout: 15_000 }).toBe(1);

  // The old script still hears this change, the new one reads it.
  await tab.evaluate(() => {
    for (const node of document.querySelectorAll('section div > div')) {
      if (node.textContent === '5,842') node.textContent = '6,001';
    }
  });
  const values = async () =>
    (await extension.rows<{ draft: { pairs?: { value?: string }[] } }>('readings')).flatMap((row) =>
      (row.draft.pairs ?? []).map((pair) => pair.value),
    );
  await expect.poll(() => values().catch(() => []), { timeout: 15_000 }).toContain('6001');
  expect(errors).toEqual([]);
  expect(extension.errors.filter((error) => error.includes('console.localhost'))).toEqual([]);
});
