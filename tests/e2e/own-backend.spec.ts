// A backend that names no shop: the operator says once whose it is, adds its pages, and the panel walks and judges them.
import { expect, test } from '@playwright/test';
import { instantOf } from '../../lib/day.ts';
import type { ReadingRow, RoundRow } from '../../lib/rows.ts';
import { openPanelWindow, words } from '../tools/operator.ts';
import { launchExtension } from './extension.ts';
import { startLittleConsole } from './little-console.ts';
import { walkTo } from './walk.ts';

const shopId = 'console.localhost|青屿小院';

test('a backend without a shop’s name becomes the operator’s shop and has a round', async () => {
  test.setTimeout(120_000);
  const backend = await startLittleConsole({ nameless: true });
  const extension = await launchExtension();
  const now = instantOf('2026-09-18', '09:05');
  await extension.setNow(now);
  await extension.setLang('zh');
  const tab = await extension.context.newPage();
  await walkTo(extension, tab, backend.url(1234), now);
  const panel = await openPanelWindow(extension);

  await tab.bringToFront();
  await panel.getByLabel(words('states.nobodys.name')).fill('青屿小院');
  await panel.getByRole('button', { name: words('states.nobodys.do') }).click();

  const form = panel.getByRole('form', { name: words('plan.add') });
  await form.getByRole('combobox').selectOption('data');
  await form.getByRole('button', { name: words('plan.add.do') }).click();
  await form.waitFor({ state: 'detached' });
  await panel.getByRole('button', { name: words('plan.close') }).click();
  const pagesOf = async (day: string) =>
    (await extension.rows<ReadingRow>('readings'))
      .filter((row) => row.shopId === shopId && row.day === day)
      .map(({ draft }) => draft.url);
  // What was read before its shop was known is the shop's as well.
  expect(await pagesOf('2026-09-18')).toEqual([backend.url(1234)]);

  await extension.setNow(instantOf('2026-09-19', '09:05'));
  await panel.reload();
  await panel.getByText(words('round.pace.itself')).click();
  await panel.getByRole('button', { name: words('round.start') }).click();
  const ended = async () =>
    (await extension.rows<RoundRow>('rounds')).some((round) => round.shopId === shopId && round.endedAt);
  await expect.poll(ended, { timeout: 60_000 }).toBe(true);
  expect(await pagesOf('2026-09-19')).toEqual([backend.url(1234)]);
  await expect(panel.getByRole('button', { name: /青屿小院 · console.localhost/ })).toBeVisible();
  await extension.close();
  await backend.close();
});

test('a page that is no shop’s asks no more once the operator said so', async () => {
  test.setTimeout(120_000);
  const [own, other] = [await startLittleConsole(), await startLittleConsole({ nameless: true })];
  const extension = await launchExtension();
  const now = instantOf('2026-09-18', '09:05');
  await extension.setNow(now);
  await extension.setLang('zh');
  const tab = await extension.context.newPage();
  await walkTo(extension, tab, own.url(1), now);
  await walkTo(extension, tab, other.url(2), now);
  const panel = await openPanelWindow(extension);
  await tab.bringToFront();
  const asks = panel.getByRole('heading', { name: words('states.nobodys') });
  await expect(asks).toBeVisible();
  await panel.getByRole('button', { name: words('states.nobodys.leave') }).click();
  await expect(asks).toBeHidden();
  await extension.close();
  await own.close();
  await other.close();
});
