// Pictures of what the panel says of costs and answers: the form, the figures with their workings, the ways to answer.
import type { Page } from 'playwright';
import type { Shoot } from './pictures';

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

/** Fills in the costs of the product in view once, and opens their workings. */
export async function costPictures(panel: Page, shoot: Shoot): Promise<void> {
  const costs = panel.locator('.sheet.costs');
  await costs.locator('.acts .btn').first().click();
  const form = costs.locator('form');
  for (const [name, text] of Object.entries(typed)) await form.locator(`[name="${name}"]`).fill(text);
  await shoot('prices-cost-form');
  await form.locator('.btn-p').click();
  await form.waitFor({ state: 'detached' });
  await costs.locator('summary').click();
  await shoot('prices-costs');
  await costs.locator('summary').click();
  await costs.locator('.acts .btn-q').click();
  await shoot('prices-rates');
  await costs.locator('form .btn-q').click();
  await costs.locator('input[type=file]').setInputFiles({
    name: 'erp-goods.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      '商家编码,商品名称,含税成本价,快递费,扣点(%),仓位\nQY-BW500,保温杯,38.00,4.00,5,A-1\nQY-QL350,轻量杯,面议,4.00,5,A-2\n',
    ),
  });
  await costs.locator('.file-facts').waitFor();
  await shoot('prices-cost-file');
  await costs.locator('.cost-file .btn-q').click();
}

/** A rival opened, one way to answer after another. */
export async function answerPictures(panel: Page, shoot: Shoot): Promise<void> {
  const ways = panel.locator('details[open] .answer .seg button');
  await ways.nth(1).click();
  await panel.locator('details[open] .answer input').first().fill('5');
  await shoot('prices-answer-gift');
  await ways.nth(4).click();
  await shoot('prices-answer-leave');
  await ways.first().click();
}
