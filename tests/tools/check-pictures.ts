// Pictures of one check of each mark, opened.
import type { Page } from 'playwright';

/** Rows open by themselves, a passed one from its line, a question with its note. */
const openers = {
  check: 'details.chk-prob > summary',
  attention: 'details.chk-attn > summary',
  unread: 'details.chk-none > summary',
  eyes: '.row-you .btn-i',
  pass: '.passes button',
};

/** Opens a check of each mark that the panel shows, has its picture taken, and closes it again. */
export async function openChecks(panel: Page, take: (state: string) => Promise<void>): Promise<void> {
  for (const [state, selector] of Object.entries(openers)) {
    const opener = panel.locator(selector).first();
    if ((await opener.count()) === 0) continue;
    await opener.click();
    await panel.locator('.ledger .x').first().waitFor();
    await take(`today-open-${state}`);
    await panel.locator('details.chk[open] > summary, .row-you [aria-expanded="true"]').first().click();
  }
}
