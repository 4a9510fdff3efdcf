// A round that meets a sign-in or a slider test: it waits, says so above everything else, and goes on once it is through.
import { expect, test } from '@playwright/test';
import type { ReadingRow } from '../../lib/rows.ts';
import { consolePages } from '../tools/demo-pages.ts';
import { openKnownDesk, words } from '../tools/operator.ts';

const [host, home] = consolePages['青屿旗舰店']?.[0] ?? ['', ''];

test('the round waits for a sign-in and a slider test, and takes up the page it was sent away from', async () => {
  test.setTimeout(120_000);
  const desk = await openKnownDesk('2026-09-18');
  const { extension, panel, shop } = desk;
  const button = (key: string) => panel.getByRole('button', { name: words(key), exact: true });
  const heading = (key: string) =>
    panel.getByRole('heading', { name: words(key).replace('{site}', words('sites.taobao-seller')) });
  const readPages = async () =>
    (await extension.rows<ReadingRow>('readings')).filter(({ draft }) => draft.state === 'ok').length;

  await panel.getByText(words('round.pace.itself')).click();
  shop.control({ signedOut: [host] });
  await button('round.start').click();
  await expect(heading('states.signed-out')).toBeVisible({ timeout: 30_000 });
  const before = await readPages();
  const asked = extension.context.pages().find((page) => page.url().includes('login'))!;

  shop.control({ signedOut: [], captcha: [host] });
  await asked.goto(shop.url(host, `/#/${home}`));
  await expect(heading('states.captcha')).toBeVisible({ timeout: 30_000 });
  expect(await readPages()).toBe(before);

  shop.control({ captcha: [] });
  await asked.reload();
  await expect(heading('states.captcha')).toBeHidden({ timeout: 30_000 });
  await expect.poll(readPages, { timeout: 60_000 }).toBeGreaterThan(before + 1);
  await desk.close();
});
