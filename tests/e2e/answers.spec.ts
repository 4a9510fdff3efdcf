// A month of rivals in the panel: what changed is told, an answer is reckoned, a campaign is planned; usable by everyone.
import { expect, test, type Page } from '@playwright/test';
import { instantOf } from '../../lib/day';
import type { AlertRow, CampaignRow, CostRow } from '../../lib/price-rows';
import { seed, seeded, seededCampaign, seededDay } from '../tools/seeded-prices';
import { words } from '../tools/operator';
import { launchExtension, type Extension } from './extension';
import { violationsOf } from './faults';

let extension: Extension;
let panel: Page;

test.describe.configure({ timeout: 240_000 });
test.beforeAll(async () => {
  test.setTimeout(240_000);
  extension = await launchExtension();
  await extension.setNow(instantOf(seededDay, '10:05'));
  panel = await extension.open('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 860 });
  await panel.getByRole('heading').first().waitFor();
});
test.afterAll(() => extension.close());
test.beforeEach(async () => {
  await seed(panel, { ...seeded, campaigns: [seededCampaign] });
  await panel.reload();
  await panel
    .locator('nav.tabs')
    .getByRole('button', { name: words('shell.tab.prices') })
    .click();
  await panel.getByRole('region', { name: words('answer.title') }).waitFor();
});

const clean = async () => {
  expect(await violationsOf(panel)).toEqual([]);
};

test('what changed is counted, told with its source, muted with a reason and let speak again', async () => {
  const alerts = panel.getByRole('region', { name: words('alerts.title') });
  const tab = panel.locator('nav.tabs').getByRole('button', { name: words('shell.tab.prices') });
  // A cut, a sold-out, back in stock and one not seen; the odd jump to a tenth waits and is not counted.
  await expect(tab).toContainText('4');
  await alerts.getByText('木禾家居旗舰店').click();
  await expect(alerts.getByText('¥109.00 → ¥89.00')).toBeVisible();
  await expect(alerts.getByText(words('alerts.state.waiting'))).toHaveCount(0);
  await clean();

  await alerts.getByRole('button', { name: words('alerts.mute') }).click();
  await alerts.getByLabel(words('alerts.mute.reason')).fill('清仓款，不跟');
  await alerts
    .getByRole('form')
    .getByRole('button', { name: words('alerts.mute') })
    .click();
  await expect(tab).toContainText('3');
  const rows = await extension.rows<AlertRow>('alerts');
  expect(rows.find(({ key }) => key.startsWith('mute|'))?.reason).toBe('清仓款，不跟');
  await alerts.getByText('静音 1 个').click();
  await alerts.getByRole('button', { name: words('alerts.unmute') }).click();
  await expect(tab).toContainText('4');
});

test('following from 99 to 89 is reckoned from the costs; without one of them it says which', async () => {
  const row = panel.locator('.prices details', { hasText: '木禾家居旗舰店' });
  await row.locator('summary').click();
  const answer = row.getByRole('region', { name: words('answer.ways') });
  // 99·0.944 − 44 = 49.456 and 89·0.944 − 44 = 40.016, worked by hand.
  await expect(answer).toContainText('跟到 ¥89.00：毛利 50.0% → 45.0%，销量要多 23.6% 才持平。');
  await answer.getByRole('button', { name: words('answer.way.leave') }).click();
  await expect(answer).toContainText('19.1%');

  const costs = panel.getByRole('region', { name: words('answer.title') });
  await costs.getByRole('button', { name: words('answer.fill') }).click();
  await costs.getByLabel(words('answer.cost.shipping')).fill('');
  await costs.getByLabel(words('answer.cost.packing')).fill('一块二');
  await costs.getByRole('button', { name: words('answer.keep') }).click();
  await expect(costs.getByRole('status').first()).toContainText(words('answer.cost.packing'));
  await clean();
  await costs.getByLabel(words('answer.cost.packing')).fill('1.2');
  await costs.getByRole('button', { name: words('answer.keep') }).click();
  await expect(answer).toContainText('还缺：发货费');
  const [kept] = await extension.rows<CostRow>('costs');
  expect(kept?.costs.shipping).toBeUndefined();
});

test('an ERP sheet is looked at first and kept only then', async () => {
  const costs = panel.getByRole('region', { name: words('answer.title') });
  await costs.locator('input[type=file]').setInputFiles({
    name: 'erp.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('商家编码,含税成本价,仓位\nQY-BW500,40.00,A-1\nQY-QL350,面议,A-2\n'),
  });
  await expect(costs.getByText('仓位')).toBeVisible();
  await expect(costs.getByText('面议')).toBeVisible();
  const before = await extension.rows<CostRow>('costs');
  expect(before.map(({ costs: one }) => one.goods?.value)).toEqual([3800]);
  await costs.getByRole('button', { name: words('answer.keep') }).click();
  await expect.poll(async () => (await extension.rows<CostRow>('costs'))[0]?.costs.goods?.value).toBe(4000);
});

test('a campaign is planned from the calendar, and one that is over says what it brought', async () => {
  await panel.getByRole('button', { name: words('campaign.open') }).click();
  // The desk is a chunk of its own, and comes a moment after the press.
  await expect(panel.getByRole('button', { name: words('campaign.plan') }).first()).toBeVisible();
  await clean();
  await panel
    .getByRole('button', { name: words('campaign.plan') })
    .first()
    .click();
  await expect.poll(async () => (await extension.rows<CampaignRow>('campaigns')).length).toBe(2);
  await panel.locator('details.campaign', { hasText: '秋日上新' }).locator('summary').first().click();
  await expect(panel.getByText(words('campaign.sum.net'), { exact: true })).toBeVisible();
  await expect(panel.getByText(words('campaign.lacks.cap'))).toBeVisible();
  await clean();
});
