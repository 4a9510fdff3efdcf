// Pictures of costs, answers, alerts and campaigns as the panel shows them, in every look.
import { showView, type Desk } from './operator';
import { takePanel, type Look, type Picture } from './pictures';

/** The field's worked example: what 99 costs in goods, dispatch, fees and insurance. */
const typed: Record<string, string> = {
  code: 'QY-BW500',
  goods: '38',
  shipping: '4',
  packing: '1.2',
  commission: '5',
  service: '0.6',
  insurance: '0.8',
  returns: '0',
};

const sheet = {
  name: 'erp-goods.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    '商家编码,商品名称,含税成本价,快递费,扣点(%),仓位\nQY-BW500,保温杯,38.00,4.00,5,A-1\nQY-QL350,轻量杯,面议,4.00,5,A-2\n',
  ),
};

/** Works through the screens of prices that rest on what the operator says, once their rivals are watched. */
export async function takeAnswers(desk: Desk, folder: string, looks: readonly Look[]): Promise<Picture[]> {
  const { panel } = desk;
  const taken: Picture[] = [];
  const shoot = async (state: string) => void taken.push(...(await takePanel(desk, folder, looks, state)));
  await panel.bringToFront();
  await showView(panel, 'prices');

  const costs = panel.locator('.sheet.costs');
  await costs.locator('.acts .btn').first().click();
  for (const [name, text] of Object.entries(typed)) await costs.locator(`form [name="${name}"]`).fill(text);
  await shoot('prices-cost-form');
  await costs.locator('form .btn-p').click();
  await costs.locator('form').waitFor({ state: 'detached' });
  await costs.locator('.acts .btn-q').click();
  await shoot('prices-rates');
  await costs.locator('form .btn-q').click();
  await costs.locator('input[type=file]').setInputFiles(sheet);
  await costs.locator('.file-facts').waitFor();
  await shoot('prices-cost-file');
  await costs.locator('.cost-file .btn-q').click();
  await costs.locator('summary').click();

  const row = panel.locator('.sheet:has(.me-row) details.chk:not(:has(.pv))').first();
  await row.locator('> summary').click();
  await row.locator('.answer .seg button').nth(1).click();
  await row.locator('.answer input').fill('5');
  await shoot('prices-answer');
  await row.locator('> summary').click();

  const alerts = panel.locator('.sheet.alerts');
  const changed = alerts.locator('details.chk > summary').first();
  if ((await changed.count()) > 0) await changed.click();
  await alerts.locator('.alerts-more > summary').last().click();
  await shoot('prices-alerts');

  await panel.locator('.campaigns-open').click();
  await panel.locator('.plan-list .btn').first().click();
  await panel.locator('details.campaign > summary').first().click();
  await panel.locator('.campaign-part select').selectOption({ index: 1 });
  await panel.locator('.planned, .campaign form').first().waitFor();
  await shoot('campaigns');
  await panel.locator('.plan-h .btn-i').click();
  return taken;
}
