// Pictures of one check of each mark, opened.
import type { Page } from 'playwright';
import { checks } from '../../lib/checks';
import type { ShopRow } from '../../lib/rows';
import { withSwitched } from '../../lib/starter-checks';
import { showView, type Desk } from './operator';

/** Rows open by themselves, a passed one from its line, a question with its note. */
const openers = {
  check: 'details.chk-prob > summary',
  attention: 'details.chk-attn > summary',
  unread: 'details.chk-none > summary',
  eyes: '.row-you .btn-i',
  pass: '.passes button',
};
const opened = 'details.chk[open] > summary, .row-you [aria-expanded="true"]';

/** Keeps a shop as it is told and shows it in the panel again. */
async function keepShop({ extension, panel }: Desk, shop: ShopRow): Promise<void> {
  await extension.put('shops', shop);
  await panel.reload();
  await showView(panel, 'today');
  await panel.getByRole('button', { name: shop.name }).first().click();
  await panel.locator('.ledger').first().waitFor();
}

/** As much of the list as an operator sees at once, with the opened check in its middle. */
async function lookAt(panel: Page, width: number): Promise<void> {
  await panel.setViewportSize({ width, height: 900 });
  await panel
    .locator(opened)
    .first()
    .evaluate((row) => row.closest('details, .row')?.scrollIntoView({ block: 'center' }));
}

/**
 * Opens a check of each mark, has its picture taken, and closes it again. All checks are switched on meanwhile: of the
 * dozen that a new shop starts with, a day has seldom all marks.
 */
export async function openChecks(
  desk: Desk,
  shopName: string,
  width: number,
  take: (state: string) => Promise<void>,
): Promise<void> {
  const { panel, extension } = desk;
  const shop = (await extension.rows<ShopRow>('shops')).find(({ name }) => name === shopName);
  if (!shop) throw new Error(`${shopName} is not known`);
  const all = checks.map(({ id }) => id);
  await keepShop(desk, { ...shop, plan: { ...shop.plan, checks: withSwitched(shop.plan, all, true) } });
  for (const [state, selector] of Object.entries(openers)) {
    await panel.locator(selector).first().click();
    await panel.locator('.ledger .x').first().waitFor();
    await lookAt(panel, width);
    await take(`today-open-${state}`);
    await panel.locator(opened).first().click();
  }
  await keepShop(desk, shop);
}
