// The background may die at any moment between page and store: no reading may be lost and none doubled.
import { expect, test } from '@playwright/test';
import { launchExtension, type Extension } from './extension.ts';
import { startLittleConsole, type LittleConsole } from './little-console.ts';

let extension: Extension;
let shop: LittleConsole;

test.beforeAll(async () => {
  shop = await startLittleConsole();
  extension = await launchExtension();
});
test.afterAll(async () => {
  await extension.close();
  await shop.close();
});

interface Row {
  pageKey: string;
  draft: { pairs?: { label: string; value?: string }[] };
}

test('fifty readings survive the death of the worker on their way, each exactly once', async () => {
  test.setTimeout(180_000);
  const desk = await extension.open('options.html');
  const inspector = await extension.context.newCDPSession(desk);
  await inspector.send('ServiceWorker.enable');
  const kill = () => inspector.send('ServiceWorker.stopAllWorkers');
  const tab = await extension.context.newPage();

  for (let number = 1001; number <= 1050; number += 1) {
    await tab.goto(shop.url(number));
    // The moments sweep over loading, settling, sending and storing.
    const moment = 350 + ((number * 37) % 50) * 12;
    const started = Date.now();
    await expect.poll(() => Date.now() - started, { intervals: [5] }).toBeGreaterThan(moment);
    await kill();
    await expect
      .poll(
        async () => (await extension.rows<Row>('readings')).some((row) => row.pageKey === shop.url(number)),
        {
          timeout: 15_000,
          intervals: [60],
          message: `page ${number} is in the store`,
        },
      )
      .toBe(true);
  }

  const rows = await extension.rows<Row>('readings');
  const visitors = rows.map((row) => row.draft.pairs?.find((pair) => pair.label === '访客数')?.value);
  expect(visitors.toSorted()).toEqual(Array.from({ length: 50 }, (_, index) => String(1001 + index)));
  const figures = await extension.rows<{ metric: string; value: number }>('figures');
  // One day's figure seen with fifty values: fifty versions, the last one the last read.
  expect(figures.filter((row) => row.metric === 'visitors')).toHaveLength(50);
});
